import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Streaming, StreamRoute } from '#server/routes/route.ts';

/** Every page and endpoint by the address its file gives it, `/penilaian/[id]/lingkup`; `POST /keluar` of an endpoint. */
export function pageRoutes(): string[] {
  return globSync('src/pages/**/*.{astro,ts}').flatMap((file) => {
    const path = file.replace(/^src\/pages/, '').replace(/\.(astro|ts)$/, '');
    const address = path.replace(/\/index$/, '') || '/';
    if (file.endsWith('.astro')) return [address];
    const exported = readFileSync(file, 'utf8').matchAll(
      /export (?:const|async function|function) ([A-Z]+)\b/g,
    );
    return [...exported].map(([, method]) => (method === 'GET' ? address : `${method} ${address}`));
  });
}

/** The routes the shell streams itself, `PUT /penilaian/[assessmentId]/[criterionId]/bukti`. */
export async function streamRoutes(): Promise<string[]> {
  const modules = await Promise.all(
    readdirSync('src/server/routes').map((file) => import(`#server/routes/${file}`)),
  );
  const makers = modules.flatMap((module) => Object.entries<(streaming: Streaming) => StreamRoute[]>(module));
  const routes = makers
    .filter(([name]) => name.endsWith('Routes'))
    .flatMap(([, make]) => make({} as Streaming));
  return routes.map(({ method, path }) => `${method} ${addressOf(path)}`);
}

/** The actions the built server answers. */
export async function actionNames(): Promise<string[]> {
  const folder = 'dist/server';
  const built = readdirSync(join(folder, 'chunks')).map((file) =>
    readFileSync(join(folder, 'chunks', file), 'utf8'),
  );
  const entry = /virtual:astro:actions\/entrypoint":"([^"]+)"/;
  const chunk = built.map((text) => entry.exec(text)?.[1]).find((found) => found !== undefined);
  if (chunk === undefined) throw new Error(`${folder} does not name the module of the actions`);
  const { server } = await import(pathToFileURL(resolve(folder, chunk)).href);
  return Object.keys(server);
}

function addressOf(pattern: RegExp): string {
  return pattern.source
    .replace(/^\^|\$$/g, '')
    .replaceAll('\\/', '/')
    .replace(/\(\?<(\w+)>[^)]*\)/g, '[$1]');
}
