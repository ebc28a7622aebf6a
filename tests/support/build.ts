import { spawnSync } from 'node:child_process';

/** Once per run of browser tests: the build of the present sources, as `npm start` makes it. */
export default function setup(): void {
  const { status } = spawnSync(process.execPath, ['src/server/prepare.mjs', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('astro build failed');
}
