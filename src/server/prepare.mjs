// Before `npm start`, `npm test` and `npm run kaji`, on whatever Node there is: installs what the lock file says and, to
// start, builds. It must not import a package, nor need a newer Node than 20, and speaks on standard error only, since
// commands print their results on standard output.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';

const [purpose] = process.argv.slice(2);
const bin = join('node_modules', '.bin');
const installStamp = join('node_modules', '.kaji-install');
const buildStamp = join('dist', '.kaji-build');

if (purpose !== 'build') install(purpose === 'test' || hasTestPackages() ? 'everything' : 'production');
linkNode();
if (purpose === 'start' || purpose === 'build') build();

/** Starting must not take the tools away from whoever develops here. */
function hasTestPackages() {
  return existsSync(join('node_modules', 'vitest'));
}

function install(wanted) {
  const lock = hashOf(['package-lock.json', 'package.json']);
  const [have, extent] = read(installStamp).split(' ');
  if (have === lock && (extent === 'everything' || extent === wanted)) return;
  console.error('Memasang paket (sekali saja) …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', [...args, wanted === 'production' ? '--omit=dev' : '--include=dev']);
  // Astro brings it as an optional package; nothing here may decode uploaded pictures.
  for (const name of ['sharp', '@img']) rmSync(join('node_modules', name), { recursive: true, force: true });
  writeFileSync(installStamp, `${lock} ${wanted}`);
}

/** Scripts of npm find `node` here first; an old npm forgets the link of the platform package. */
function linkNode() {
  const link = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(link)) return;
  const packages = [
    `node-${process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ];
  const found = packages.find((name) => existsSync(join('node_modules', name, 'bin', 'node')));
  if (!found) return;
  mkdirSync(bin, { recursive: true });
  symlinkSync(join('..', found, 'bin', 'node'), link);
}

function build() {
  const sources = [
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    ...filesUnder('src'),
  ];
  const state = hashOf(sources);
  if (read(buildStamp) === state) return;
  console.error('Membangun aplikasi …');
  // Not with --silent: it would hold for the built server too, and hide the fault of a page that cannot be loaded.
  run('astro', ['build'], 'pipe');
  writeFileSync(buildStamp, state);
}

/** With the output 'pipe', what it wrote is shown only when it fails. */
function run(command, args, output = 2) {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: join(process.cwd(), bin) + delimiter + process.env.PATH,
  };
  const options = { stdio: ['ignore', output, output], env, shell: process.platform === 'win32' };
  const { status, stdout, stderr } = spawnSync(command, args, options);
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  process.exit(status ?? 1);
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesUnder(folder) {
  const names = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  return names.filter((name) => statSync(name).isFile()).sort();
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
