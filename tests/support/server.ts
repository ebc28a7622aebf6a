import { type ChildProcess, spawn } from 'node:child_process';

export interface RunningServer {
  url: string;
  pid: number;
  /** Everything it has written so far. */
  output(): string;
  /** Resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** The built server as people run it, on a free port; `settings` are environment variables, and say where its store is. */
export async function startServer(settings: Record<string, string>): Promise<RunningServer> {
  const env = { ...process.env, NODE_ENV: 'production', PORT: '0', ...settings };
  const server = spawn(process.execPath, ['src/server/main.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const url = await addressOf(server, () => output);
  return {
    url,
    pid: server.pid ?? 0,
    output: () => output,
    stop: () => stop(server),
  };
}

function addressOf(server: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('close', (code) => reject(new Error(`The server ended with ${code}:\n${output()}`)));
    server.stdout?.on('data', () => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(output()) ?? [];
      if (address) resolve(address);
    });
  });
}

async function stop(server: ChildProcess): Promise<number | null> {
  const exited = new Promise<number | null>((done) => server.once('exit', done));
  return server.exitCode ?? (server.kill('SIGTERM') ? await exited : null);
}
