import { expect, test } from 'vitest';
import { offlineWorkbook } from '#reports/excel/offline-workbook.ts';
import { renderExcel } from '#reports/render-excel.ts';
import { readFilledWorkbook } from '#storage/offline-workbooks/read-filled-workbook.ts';
import { readOfflineWorkbook } from '#storage/offline-workbooks/read-offline-workbook.ts';
import { offlineCriterion, offlineSample } from '#tests/reports/offline-samples.ts';
import { harmlessWorkbooks, hostileWorkbooks } from '#tests/support/hostile-workbooks.ts';
import { aWorkbook } from '#tests/support/offline-workbook.ts';
import { workbookFaultPlace, workbookFaultSentence } from '#text/workbook-faults.ts';

// Without a deadline here, so that the reason does not depend on how busy the machine is.
test.each(Object.entries(hostileWorkbooks()))('%s is refused with its reason', async (_name, hostile) => {
  const reading = await readFilledWorkbook(hostile.bytes);
  const [fault] = 'faults' in reading ? reading.faults : [];
  expect(fault?.code).toBe(hostile.code);
  expect(fault && workbookFaultSentence(fault)).toMatch(/^[A-Z“].+\.$/s);
  expect(fault && workbookFaultPlace(fault)).toMatch(/^(Seluruh berkas|Kertas Kerja(, (sel|baris) \w+)?)$/);
});

test('the heaviest are refused in a process of their own too, and a sound one is read after them', async () => {
  const hostile = hostileWorkbooks();
  for (const name of [
    'a zip bomb',
    'billions of laughs',
    'a million empty rows',
    'a text of ten megabytes',
  ]) {
    const reading = await readOfflineWorkbook(hostile[name]?.bytes ?? Buffer.alloc(0));
    expect([hostile[name]?.code, 'file-too-heavy'], name).toContain(
      'faults' in reading && reading.faults[0]?.code,
    );
  }
  expect(await readOfflineWorkbook(await aWorkbook('PENILAI'))).toHaveProperty('filled.rows.length', 3);
});

test('what is only strange is read like a plain one', async () => {
  const { plain, ...strange } = harmlessWorkbooks();
  const read = await readFilledWorkbook(plain ?? Buffer.alloc(0));
  expect(read).toMatchObject({ filled: { rows: [{ criterionId: 'S01.01', value: 'DALAM_PERENCANAAN' }] } });
  for (const [name, bytes] of Object.entries(strange)) {
    expect(await readFilledWorkbook(bytes), name).toEqual(read);
  }
});

test('one with long texts everywhere comes back whole, though its answer takes a while to arrive', async () => {
  const note = 'Catatan panjang & rinci. '.repeat(380);
  const criteria = Array.from({ length: 100 }, (_, at) =>
    offlineCriterion({ id: `S01.${at}`, cells: { value: null, note: `${at} ${note}`.trim() } }),
  );
  const model = { ...offlineSample('UNIT'), criteria };
  const reading = await readOfflineWorkbook(await renderExcel(offlineWorkbook(model), () => {}));
  const rows = 'filled' in reading ? reading.filled.rows : [];
  expect(rows.map((row) => row.note.length)).toEqual(criteria.map(({ cells }) => cells.note.length));
});
