import { expect } from 'vitest';
import { pdfText } from '#tests/reports/read-back.ts';
import { issued } from './documents.ts';
import { follow, press, reads } from './moving.ts';
import type { Town } from './town.ts';

/** Draft, signature, receipt, forwarding: and only then the head of the region sees it, with its document. */
export async function followReport({ head, sekda, mayor }: Town): Promise<void> {
  await head.goto('/laporan');
  await press(head, /^Susun laporan Triwulan/);
  const address = new URL(head.url()).pathname;
  await head.locator('#obstacles').fill('Tidak ada.');
  await head.locator('#conclusion').fill('Penerapan standar mulai berjalan.');
  await head.locator('#decisions').fill('Menetapkan jadwal tinjauan tahunan.');
  await press(head, 'Simpan');
  await follow(head, 'Tandatangani');
  await press(head, 'Tandatangani');
  await reads(head, 'Ditandatangani');
  expect((await mayor.goto(address))?.status()).toBe(404);
  await sekda.goto(address);
  await press(sekda, 'Terima laporan');
  await press(sekda, 'Teruskan kepada Wali Kota');
  await mayor.goto('/');
  await follow(mayor, /^Triwulan/);
  await reads(mayor, 'Menetapkan jadwal tinjauan tahunan.');
  const text = await pdfText(await issued(mayor, 'Laporan triwulan'));
  expect(text).toContain('97,62');
  expect(text).toContain('1/16');
}
