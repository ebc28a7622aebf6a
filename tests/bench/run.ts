// `npm run bench` runs all of them, `npm run bench -- pages trail` only those. Nothing is asserted: it prints one table.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import build from '#tests/support/build.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { autosaveRequests, autosaveService } from './autosave.ts';
import { aDemo, aPostgresDemo, type Demo } from './demo.ts';
import { documents, whileDrawing } from './documents.ts';
import { everyPage } from './every-page.ts';
import { files } from './files.ts';
import type { Line } from './measure.ts';
import { pack } from './pack.ts';
import { pages } from './pages.ts';
import { scoring } from './scoring.ts';
import { printTable } from './table.ts';
import { trail } from './trail.ts';
import { worksheet } from './worksheet.ts';

type Bench = (demo: Demo, server: RunningServer) => Promise<Line[]>;

// Drawing leaves the server larger, so the memory of the files is looked at before. The pack hands in the draft of others.
const benches: Record<string, Bench> = {
  files,
  pages: (demo, { url }) => pages(demo, url),
  'every-page': (demo, { url }) => everyPage(demo, url),
  autosave: async (demo, { url }) => [
    ...(await autosaveService(demo, 'SQLite')),
    ...(await autosaveRequests(demo, url)),
  ],
  worksheet: (demo) => worksheet(demo, 'SQLite'),
  postgres: onPostgres,
  scoring,
  documents: async (demo, { url }) => [...(await documents(demo)), ...(await whileDrawing(demo, url))],
  trail,
  pack: (demo, running) => pack(demo, running, started),
};

async function onPostgres(): Promise<Line[]> {
  const demo = await aPostgresDemo();
  if (demo === null) return [];
  try {
    return [...(await worksheet(demo, 'PostgreSQL')), ...(await autosaveService(demo, 'PostgreSQL'))];
  } finally {
    await demo.close();
  }
}

build();
const wanted = process.argv.slice(2);
const store = { KAJI_DATA: mkdtempSync(join(tmpdir(), 'kaji-bench-')) };
const started = () => startServer({ LOG_LEVEL: 'error', ...store });
const server = await started();
const demo = await aDemo(store);
const lines: Line[] = [];
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.error(name);
    lines.push(...(await bench(demo, server)));
  }
} finally {
  await demo.close();
  await server.stop();
  rmSync(store.KAJI_DATA, { recursive: true, force: true });
}
printTable(lines);
