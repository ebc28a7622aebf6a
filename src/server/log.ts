import { type DestinationStream, type Logger, pino } from 'pino';

const secrets = ['password', 'token', 'cookie', 'authorization', 'secret', 'email', 'name'];

/** JSON lines on standard output, without secrets, tokens or persons. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const paths = secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const options = { level, base: null, redact: { paths, censor: '[disunting]' } };
  return destination ? pino(options, destination) : pino(options);
}

/** The path of a request for the log: no query, and no segment long enough to be a one-time token. */
export function loggedPath(url: string): string {
  const [path = ''] = url.split('?');
  return path.replace(/[^/]{33,}/g, '…');
}
