import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import type { ImportFacts } from '#core/catalogue/import-fault.ts';
import { readInstrumentFile } from '#storage/instrument-files/read-instrument-file.ts';
import { rawSheets, templateOf } from '#tests/support/instrument-template.ts';
import {
  smallCatalogue,
  smallCriterion,
  smallInstrument,
  smallStandard,
} from '#tests/support/small-catalogue.ts';
import { zipOf } from '#tests/support/zip.ts';

const facts: ImportFacts = {
  regulations: smallCatalogue().regulations,
  others: [],
  highest: { LPSE: 1, JARINGAN: 1, WEBSITE: 1 },
};

const { status: _status, decree: _decree, ...content } = smallInstrument({ version: 2 });

/** A million bytes whose every citation is compared with every other: it takes far longer than anybody waits. */
function heavy(): Buffer {
  const citations = Array.from({ length: 26_000 }, (_, at) => ({ regulation: `X${at}`, article: 1 }));
  const criteria = [{ ...smallCriterion(), citations }];
  return Buffer.from(
    stringify(smallInstrument({ version: 2, standards: [smallStandard({ criteria: criteria as never })] })),
  );
}

test('a sound file is read in a process of its own, one after the other', async () => {
  const bytes = await templateOf(content);
  const read = () => readInstrumentFile(bytes, facts);
  expect(await Promise.all([read(), read()])).toEqual([{ content }, { content }]);
});

test('a file that takes too long is refused, its process killed, and others are answered meanwhile', async () => {
  const server = createServer((_req, res) => res.end('sehat')).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let done = false;
  const reading = readInstrumentFile(heavy(), facts).finally(() => {
    done = true;
  });
  let answered = 0;
  let seen = false;
  while (!done) {
    expect(await (await fetch(url)).text()).toBe('sehat');
    answered += 1;
    seen ||= children().length > 0;
  }
  expect(await reading).toMatchObject({ faults: [{ code: 'file-too-heavy' }] });
  expect(answered).toBeGreaterThan(20);
  expect(seen).toBe(existsSync('/proc'));
  await expect.poll(children).toEqual([]);
  const bytes = await templateOf(content);
  expect(await readInstrumentFile(bytes, facts)).toEqual({ content });
});

test('a process that runs out of memory ends alone', async () => {
  // Two parts of many tiny strings, each within its limit.
  const strings = `<sst>${'<si><t>a</t></si>'.repeat(340_000)}</sst>`;
  const cells = `<worksheet>${'<c r="A1" t="s"><v>0</v></c>'.repeat(200_000)}</worksheet>`;
  const sheets = rawSheets({ Instrumen: cells, Standar: cells, Kriteria: cells });
  const reading = await readInstrumentFile(zipOf({ ...sheets, 'xl/sharedStrings.xml': strings }), facts);
  expect('faults' in reading && reading.faults.length).toBeGreaterThan(0);
});

/** The reading processes that this one has, where the system tells. */
function children(): string[] {
  if (!existsSync('/proc')) return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => {
    try {
      const ours = readFileSync(`/proc/${pid}/status`, 'utf8').includes(`PPid:\t${process.pid}\n`);
      return ours && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('reading-process');
    } catch {
      // It has ended meanwhile.
      return false;
    }
  });
}
