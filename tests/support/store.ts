import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { makePostgres } from './databases.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The kind of database the servers of this run keep their records in. */
    store: 'SQLite' | 'PostgreSQL';
  }
}

/** Where a server keeps everything: a folder and a database without a table, of the kind this run is about. */
export interface Store {
  folder: string;
  databaseUrl: string;
  /** What points a server, or an application in this process, at it. */
  settings: { KAJI_DATA: string; DATABASE_URL: string };
  remove(): Promise<void>;
}

/** @param folder is made when it is left out; either way it goes with the store */
export async function aStore(folder = mkdtempSync(join(tmpdir(), 'kaji-store-'))): Promise<Store> {
  const database =
    inject('store') === 'PostgreSQL'
      ? await makePostgres('template0')
      : { url: `sqlite:${join(folder, 'kaji.db')}`, remove: async () => {} };
  return {
    folder,
    databaseUrl: database.url,
    settings: { KAJI_DATA: folder, DATABASE_URL: database.url },
    remove: async () => {
      await database.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
