import { type Argon2Algorithm, argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** Memory in KiB, passes, lanes: argon2id as OWASP gives it for a server. */
const current: Cost = { m: 19_456, t: 2, p: 1 };
const hashBytes = 32;
const atOnce = 4;

// A hash nobody's password has: an unknown person costs the same work as a known one.
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$YWJjZGVmZ2hpamtsbW5vcA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** @returns a PHC string: algorithm, cost, salt and hash. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return phc(current, salt, await derive(password, salt, current));
}

/** `stale`: right, and hashed with a cost of former days. @param stored null for nobody; the work is the same. */
export async function checkPassword(
  password: string,
  stored: string | null,
): Promise<'right' | 'stale' | 'wrong'> {
  const { cost, salt, hash } = parse(stored ?? nobody);
  const equal = timingSafeEqual(await derive(password, salt, cost), hash);
  if (!equal || stored === null) return 'wrong';
  return cost.m === current.m && cost.t === current.t && cost.p === current.p ? 'right' : 'stale';
}

interface Cost {
  m: number;
  t: number;
  p: number;
}

const queue: (() => void)[] = [];
let running = 0;

/** At most four at a time: each takes 19 MiB and a core. */
async function derive(password: string, nonce: Buffer, { m, t, p }: Cost): Promise<Buffer> {
  if (running >= atOnce) await new Promise<void>((turn) => queue.push(turn));
  else running += 1;
  try {
    return await new Promise((resolve, reject) => {
      const algorithm: Argon2Algorithm = 'argon2id';
      const message = password.normalize('NFC');
      const parameters = { message, nonce, memory: m, passes: t, parallelism: p, tagLength: hashBytes };
      argon2(algorithm, parameters, (error, key) => (error ? reject(error) : resolve(key)));
    });
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

function phc({ m, t, p }: Cost, salt: Buffer, hash: Buffer): string {
  return `$argon2id$v=19$m=${m},t=${t},p=${p}$${base64(salt)}$${base64(hash)}`;
}

function parse(stored: string): { cost: Cost; salt: Buffer; hash: Buffer } {
  const [, m, t, p, salt, hash] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(stored) ?? [];
  if (salt === undefined || hash === undefined) throw new Error('a stored password is no argon2id string');
  return {
    cost: { m: Number(m), t: Number(t), p: Number(p) },
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
