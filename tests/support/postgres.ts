import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databases: { folder: string; sqliteTemplate: string; postgresUrl: string; postgresTemplate: string };
  }
}

/** Once per run: a PostgreSQL, and on it and on SQLite a migrated database that `eachDatabase` copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'kaji-test-'));
  chmodSync(folder, 0o755);
  const cluster = join(folder, 'postgres');
  const server = await startPostgres(cluster);
  const postgresTemplate = 'template_kaji';
  await server.run(`create database ${postgresTemplate}`);
  await migrated(server.url(postgresTemplate));
  const sqliteTemplate = join(folder, 'template.db');
  await migrated(`sqlite:${sqliteTemplate}`);
  project.provide('databases', {
    folder,
    sqliteTemplate,
    postgresUrl: server.url('postgres'),
    postgresTemplate,
  });
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function migrated(url: string): Promise<void> {
  const connection = connect(url);
  await migrate(connection);
  await connection.close();
}
