import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCatalogue } from '#app';
import { latestInstrument } from '#core/catalogue/catalogue.ts';
import { firstDay, nextQuarter, quarterOfDate } from '#core/period/period.ts';
import { type Connection, connect } from '#db/connect.ts';
import { edited, rawSheets } from '#tests/support/instrument-template.ts';
import { zipOf } from '#tests/support/zip.ts';
import { day, follow, press, reads, shownText } from './steps/moving.ts';
import { signIn } from './steps/people.ts';
import { postFields } from './steps/posting.ts';
import { emails, openPreparedStage, type PreparedStage } from './steps/prepared.ts';

let stage: PreparedStage;
let records: Connection;
let administrator: Page;
beforeAll(async () => {
  stage = await openPreparedStage();
  records = connect(stage.store.databaseUrl);
  administrator = await signedIn('administrator');
});
afterAll(async () => {
  await records?.close();
  await stage?.close();
});

async function signedIn(who: keyof typeof emails, options = {}): Promise<Page> {
  const page = await stage.newPage(options);
  await signIn(page, emails[who]);
  return page;
}

const shipped =
  'Kebijakan Layanan LPSE telah disusun secara tertulis dan ditetapkan oleh pejabat yang berwenang.';
const decreed =
  'Kebijakan Layanan LPSE telah disusun secara tertulis, ditetapkan, dan diumumkan kepada pengguna.';
const quarter = nextQuarter(quarterOfDate(day()));

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await press(page, 'Periksa dan simpan rancangan');
}

async function template(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Standar LPSE' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Templat-Instrumen-LPSE-Edisi-2.xlsx');
  const chunks = await Array.fromAsync(await download.createReadStream());
  return Buffer.concat(chunks);
}

/** Whether the content of every stored version still has its SHA-256. */
async function storedVersions(): Promise<{ state: string; intact: boolean }[]> {
  const rows = await records.db
    .selectFrom('instrument_versions')
    .select(['state', 'content', 'sha256'])
    .execute();
  return rows.map(({ state, content, sha256 }) => ({
    state,
    intact: createHash('sha256').update(content).digest('hex') === sha256,
  }));
}

test('criteria go from Excel to the decree, and the next period starts on them', async () => {
  await administrator.goto('/standar/edisi');
  await follow(administrator, 'Ajukan edisi baru');
  const downloaded = await template(administrator);
  const faulty = await edited(downloaded, (book) => {
    const sheet = book.getWorksheet('Kriteria');
    if (sheet) sheet.getCell('F3').value = 0;
  });
  await upload(administrator, 'lpse-2.xlsx', faulty);
  await reads(administrator, '1 kesalahan dalam berkas');
  const [fault = ''] = await administrator.locator('#kesalahan tbody tr').allInnerTexts();
  expect(fault.split(/\s+/).slice(0, 4)).toEqual(['Kriteria', '3', 'F', 'Bobot']);
  expect(await storedVersions()).toEqual([]);
  const sound = await edited(downloaded, (book) => {
    const sheet = book.getWorksheet('Kriteria');
    if (sheet) sheet.getCell('C2').value = decreed;
  });
  await upload(administrator, 'lpse-2.xlsx', sound);
  await reads(administrator, '0 kriteria ditambah, 0 dihapus, 1 diubah.');
  const changes = await administrator
    .getByRole('region', { name: 'Kriteria diubah' })
    .locator('td')
    .allInnerTexts();
  expect(changes).toEqual(['Kriteria', shipped, decreed]);
  await press(administrator, 'Serahkan kepada Kepala Dinas');
  await reads(administrator, 'Menunggu penetapan');

  const dinas = await signedIn('dinas', { javaScriptEnabled: false });
  await follow(dinas, 'Putuskan Standar LPSE, edisi 2');
  await dinas.locator('#decreeNumber').fill('188/27/KEP/2026');
  await dinas.locator('#decreeDate').fill(day());
  await dinas.locator('#effectiveFrom').fill(day(-1));
  await press(dinas, 'Tetapkan edisi ini');
  await reads(dinas, /tidak boleh mendahului tanggal keputusan/);
  expect(await dinas.locator('#decreeNumber').inputValue()).toBe('188/27/KEP/2026');
  await dinas.locator('#effectiveFrom').fill(firstDay(quarter));
  await press(dinas, 'Tetapkan edisi ini');
  await reads(dinas, 'Edisi telah ditetapkan.');
  expect(await storedVersions()).toEqual([{ state: 'DITETAPKAN', intact: true }]);

  const { regionId, unitId } = await placesOf(stage.draft);
  const windows = ['training', 'self', 'factual'].flatMap((name) => [
    [`${name}From`, day()],
    [`${name}To`, day(30)],
  ]);
  const opened = await postFields(dinas, 'openPeriod', '/periode', {
    ...{ regionId, year: String(quarter.year), quarter: String(quarter.quarter) },
    ...Object.fromEntries(windows),
  });
  expect(opened.status()).toBe(303);

  const head = await signedIn('head');
  const periodId = await newestPeriod();
  await head.goto(`/penilaian/mulai?periode=${periodId}&unit=${unitId}&instrumen=LPSE`);
  await reads(head, /ditetapkan dengan Keputusan Kepala Dinas Nomor 188\/27\/KEP\/2026/);
  const begun = await postFields(head, 'startAssessment', '/penilaian/mulai', {
    ...{ periodId, unitId, instrument: 'LPSE' },
    'standards[]': ['S01'],
  });
  const next = begun.headers()['location']?.split(/[?#]/)[0] ?? '';
  expect(await textAt(head, `${next}/S01.01`)).toContain(decreed);
  expect(await textAt(head, `/penilaian/${stage.draft}/S01.01`)).toContain(shipped);
  expect(await textAt(head, '/standar/S01/S01.01?versi=LPSE-2')).toContain(decreed);
  expect(await textAt(head, '/standar/S01/S01.01?versi=LPSE-1')).toContain(shipped);
  // Reading it checks the SHA-256 of every shipped file.
  expect(latestInstrument(loadCatalogue(), 'LPSE')?.version).toBe(1);
  expect(await storedVersions()).toEqual([{ state: 'DITETAPKAN', intact: true }]);
  expect(stage.faults).toEqual([]);
});

async function textAt(page: Page, path: string): Promise<string> {
  await page.goto(path);
  return shownText(page);
}

async function placesOf(assessmentId: string): Promise<{ regionId: string; unitId: string }> {
  const { region_id, unit_id } = await records.db
    .selectFrom('assessments')
    .where('id', '=', assessmentId)
    .select(['region_id', 'unit_id'])
    .executeTakeFirstOrThrow();
  return { regionId: region_id, unitId: unit_id };
}

async function newestPeriod(): Promise<string> {
  const { id } = await records.db
    .selectFrom('periods')
    .orderBy('year', 'desc')
    .orderBy('quarter', 'desc')
    .select('id')
    .executeTakeFirstOrThrow();
  return id;
}

const sheet = (inside: string) => `<worksheet><sheetData>${inside}</sheetData></worksheet>`;
const rows = Array.from(
  { length: 100_000 },
  (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>1</v></c></row>`,
);
const heading = '<row r="1"><c r="A1" t="inlineStr"><is><t>Kode</t></is></c></row>';
const circles = Array.from({ length: 26_000 }, (_, at) => ({ regulation: `X${at}`, article: 1 }));

test.each<[string, () => Buffer, RegExp]>([
  [
    'a part that unpacks to 100 MiB',
    () => zipOf(rawSheets({ Instrumen: sheet(' '.repeat(100 * 2 ** 20)) })),
    /terlalu besar untuk sebuah instrumen/,
  ],
  [
    '100.000 rows',
    () => {
      const long = sheet(heading + rows.join(''));
      return zipOf(rawSheets({ Instrumen: sheet(heading), Standar: sheet(heading), Kriteria: long }));
    },
    /lebih dari 2000 baris/,
  ],
  [
    'citations without end',
    () => Buffer.from(JSON.stringify(endless())),
    /terlalu rumit untuk diperiksa dalam batas waktu/,
  ],
])('%s is refused while other requests are answered', async (_name, make, words) => {
  const content = make();
  await administrator.goto('/standar/edisi/ajukan');
  const health: number[] = [];
  let done = false;
  const uploading = upload(administrator, 'berkas.xlsx', content).finally(() => {
    done = true;
  });
  while (!done) health.push((await fetch(`${stage.server.url}/sehat`)).status);
  await uploading;
  await reads(administrator, words);
  expect(health.length).toBeGreaterThan(3);
  expect(new Set(health)).toEqual(new Set([200]));
});

function endless() {
  const version = { ...latestInstrument(loadCatalogue(), 'JARINGAN'), version: 2 };
  const [standard] = version.standards ?? [];
  const [criterion] = standard?.criteria ?? [];
  return { ...version, standards: [{ ...standard, criteria: [{ ...criterion, citations: circles }] }] };
}

test('a file larger than the limit is refused as a whole', async () => {
  await administrator.goto('/standar/edisi/ajukan');
  await upload(administrator, 'besar.yaml', Buffer.alloc(2 * 2 ** 20, 'a'));
  await reads(administrator, /terlalu panjang|melampaui batas/);
});
