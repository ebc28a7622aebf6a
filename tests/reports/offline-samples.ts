import type { OfflineSide } from '#core/offline/offline-workbook.ts';
import type { OfflineCriterion, OfflineWorkbookModel } from '#reports/offline-workbook-model.ts';

/** A workbook of two standards with texts that programs like to change: signs in front, line breaks, quotes. */
export function offlineSample(side: OfflineSide): OfflineWorkbookModel {
  return {
    id: '0123456789abcdef0123456789abcdef',
    assessmentId: 'fedcba9876543210fedcba9876543210',
    side,
    fingerprint: 'ab'.repeat(32),
    exportedAt: '2026-08-10T02:00:00.000Z',
    exportedBy: 'Rina Contoh',
    region: { name: 'Banyu Biru', kind: 'KOTA', headTitle: 'Wali Kota', zone: 'WIB' },
    paper: 'F4',
    unit: { name: 'LPSE Kota Banyu Biru' },
    instrument: { code: 'LPSE', version: 1, title: 'Standar LPSE', status: 'USULAN', decree: null },
    period: { year: 2026, quarter: 3 },
    date: '2026-08-10',
    criteria: [
      offlineCriterion({ id: 'S01.01', cells: { value: 'DITERAPKAN_SEBAGIAN', note: '=1+1 & "kurang"' } }),
      offlineCriterion({ id: 'S01.02', cells: { value: null, note: '' } }),
      offlineCriterion({
        id: 'S02.01',
        standard: { code: 'S02', name: 'Pengorganisasian Layanan' },
        cells: { value: 'TIDAK_DILAKUKAN', note: 'Baris satu\nbaris dua' },
      }),
    ],
  };
}

export function offlineCriterion(changes: Partial<OfflineCriterion> = {}): OfflineCriterion {
  return {
    id: 'S01.01',
    standard: { code: 'S01', name: 'Kebijakan Layanan' },
    text: 'Kebijakan layanan ditetapkan oleh pejabat yang berwenang.',
    kind: 'D',
    mandatory: true,
    expectedEvidence: 'Keputusan tentang kebijakan layanan.',
    citations: ['Perwali Contoh 1/2020 Pasal 6 ayat (1) huruf a'],
    evidence: [
      { title: 'Keputusan Kebijakan', page: '2', rejected: false },
      { title: 'Notula lama', page: '', rejected: true },
    ],
    self: { value: 'DITERAPKAN_MENYELURUH', note: 'Sudah berlaku sejak 2024.' },
    returnReasons: ['Lampirkan keputusan yang bertanda tangan.'],
    findings: [{ number: 3, text: 'Keputusan belum disosialisasikan.' }],
    cells: { value: null, note: '' },
    ...changes,
  };
}
