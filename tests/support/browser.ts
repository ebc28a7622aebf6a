import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const systemChromium = '/usr/bin/chromium';
const cache = resolve('node_modules/.cache/kaji-chromium');
const flags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/**
 * A real Chromium: CHROMIUM_PATH, else Debian's, else the one packed in @sparticuz/chromium.
 *
 * @param further flags besides those every browser here gets
 */
export function launchBrowser(further: readonly string[] = []): Promise<Browser> {
  const installed = process.env.CHROMIUM_PATH ?? (existsSync(systemChromium) ? systemChromium : null);
  const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...flags, ...rootFlags, ...further];
  if (installed && installed !== 'packed') return chromium.launch({ executablePath: installed, args });
  const { executablePath, env } = unpack();
  return chromium.launch({ executablePath, args: [...args, '--headless'], env: { ...process.env, ...env } });
}

interface Unpacked {
  executablePath: string;
  env: Record<string, string>;
}

/** Unpacks once; a second run finds the folder complete, because it gets its name last. */
function unpack(): Unpacked {
  if (!existsSync(cache)) {
    const fresh = `${cache}.${process.pid}`;
    mkdirSync(fresh, { recursive: true });
    for (const archive of ['al2023', 'fonts', 'swiftshader']) untar(packed(`${archive}.tar.br`), fresh);
    writeFileSync(join(fresh, 'chromium'), packed('chromium.br'), { mode: 0o755 });
    claim(fresh);
  }
  writeFileSync(join(cache, 'fonts.conf'), fontConfiguration());
  return {
    executablePath: join(cache, 'chromium'),
    env: { LD_LIBRARY_PATH: `${join(cache, 'lib')}:${cache}`, FONTCONFIG_FILE: join(cache, 'fonts.conf') },
  };
}

function packed(name: string): Buffer {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return brotliDecompressSync(readFileSync(resolve(dirname(entry), '../bin', name)));
}

function untar(archive: Buffer, folder: string): void {
  execFileSync('tar', ['-x', '-f', '-', '-C', folder, '--no-same-owner'], { input: archive });
}

function claim(fresh: string): void {
  try {
    renameSync(fresh, cache);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    if (!existsSync(cache)) throw error;
  }
}

// The packed fonts.conf names a folder of another machine, and without any font the browser ends itself.
function fontConfiguration(): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <dir>${join(cache, 'fonts')}</dir><cachedir>${join(cache, 'font-cache')}</cachedir></fontconfig>`;
}
