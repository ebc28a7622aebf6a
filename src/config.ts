import { resolve } from 'node:path';
import { isLoopback } from '#core/region/loopback.ts';
import { configText } from '#text/config.ts';

/** Every setting of the process, read once. README lists them. */
export interface Config {
  /** Folder of the database, the evidence and the finished documents. */
  dataFolder: string;
  /** `sqlite:` and a path, or `postgres://…`. */
  databaseUrl: string;
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** Origin people reach the application under, without a slash at the end; null: the address it listens on. */
  publicUrl: string | null;
  /** Address of the proxy whose X-Forwarded headers count; null: none do. */
  trustedProxy: string | null;
  maxFileBytes: number;
  /** Uploads stop while less than this is free, so that texts can still be saved. */
  keepFreeBytes: number;
  logLevel: string;
  /** Null: no mail is sent. */
  mail: MailConfig | null;
}

/** A secret is in the address of the server, so that it stands in the environment and in no database. */
export interface MailConfig {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  smtpUrl: string;
  /** `kaji@kota.example`, or with a name before it in angle brackets. */
  from: string;
}

const mebibyte = 1024 * 1024;

/** Throws one error that names every setting that is wrong. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const whole = (name: string, fallback: number, least: number, most: number) => {
    const value = Number(environment[name] || fallback);
    if (!Number.isInteger(value) || value < least || value > most)
      faults.push(configText.whole(name, least, most));
    return value;
  };
  const dataFolder = resolve(environment['KAJI_DATA'] || 'data');
  const config: Config = {
    dataFolder,
    databaseUrl: environment['DATABASE_URL'] || `sqlite:${resolve(dataFolder, 'kaji.db')}`,
    host: environment['HOST'] || '127.0.0.1',
    port: whole('PORT', 4321, 0, 65_535),
    publicUrl: publicUrlOf(environment['PUBLIC_URL'], faults),
    trustedProxy: environment['TRUSTED_PROXY'] || null,
    maxFileBytes: whole('MAX_FILE_MIB', 25, 1, 1024) * mebibyte,
    keepFreeBytes: whole('KEEP_FREE_MIB', 256, 0, 1_000_000) * mebibyte,
    logLevel: environment['LOG_LEVEL'] || 'info',
    mail: mailOf(environment, faults),
  };
  if (!/^(sqlite:|postgres(ql)?:\/\/)/.test(config.databaseUrl)) faults.push(configText.databaseUrl);
  // What others reach must not take itself for reached by this machine alone: there the demo is offered.
  if (!environment['PUBLIC_URL'] && !isLoopback(addressOf(config.host)))
    faults.push(configText.publicUrlMissing);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return config;
}

function publicUrlOf(text: string | undefined, faults: string[]): string | null {
  if (!text) return null;
  const url = URL.parse(text);
  const plain = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '';
  if (!plain) faults.push(configText.publicUrl);
  return plain ? url.origin : null;
}

/** Mail without PUBLIC_URL would carry links nobody can follow. */
function mailOf(environment: Record<string, string | undefined>, faults: string[]): MailConfig | null {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from = '', PUBLIC_URL: publicUrl } = environment;
  if (!smtpUrl) return null;
  const url = URL.parse(smtpUrl);
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') faults.push(configText.smtpUrl);
  if (!/^([^<>@]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(from)) faults.push(configText.mailFrom);
  if (!publicUrl) faults.push(configText.mailNeedsPublicUrl);
  return { smtpUrl, from };
}

/** The origin of a host name or a bare IPv4 or IPv6 address. */
export function addressOf(host: string, port?: number): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return port === undefined ? `http://${name}` : `http://${name}:${port}`;
}
