import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Finished documents by the hash of the model they draw. Anything here can be drawn again. */
export interface DocumentFiles {
  /** @param name letters, digits, dots and hyphens */
  has(name: string): Promise<boolean>;
  keep(name: string, bytes: Uint8Array): Promise<void>;
  /** @throws when there is no such file */
  open(name: string): Promise<{ stream: Readable; size: number }>;
  /** Removes what is older; gives how many. */
  sweep(before: Date): Promise<number>;
}

export function diskDocumentFiles(folder: string): DocumentFiles {
  return {
    has: (name) => exists(addressOf(folder, name)),
    keep: (name, bytes) => keep(folder, name, bytes),
    async open(name) {
      const path = addressOf(folder, name);
      const { size } = await stat(path);
      return { stream: createReadStream(path), size };
    },
    sweep: (before) => sweep(folder, before),
  };
}

// The name comes last, so that nobody ever opens half a document.
async function keep(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const arriving = join(folder, `${randomBytes(16).toString('hex')}.part`);
  try {
    await writeFile(arriving, bytes, { flush: true });
    await rename(arriving, addressOf(folder, name));
  } catch (error) {
    await rm(arriving, { force: true });
    throw error;
  }
}

async function sweep(folder: string, before: Date): Promise<number> {
  let removed = 0;
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    if ((await stat(path)).mtime >= before) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function addressOf(folder: string, name: string): string {
  if (!/^[A-Za-z0-9-]+\.[a-z]+$/.test(name)) throw new Error(`no name of a document: ${name}`);
  return join(folder, name);
}
