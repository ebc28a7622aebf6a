import type { OfflineSide } from './offline-workbook.ts';

// The workbook that is filled in away from Kaji: what is written and what is read back. Names are Indonesian, being read by
// people.

/** The guide is not read back. */
export const offlineSheets = {
  guide: 'Petunjuk',
  worksheet: 'Kertas Kerja',
  findings: 'Temuan',
  identity: 'Kaji',
} as const;

/** The heading over the criterion's id, by which rows are matched. */
export const criterionHeading = 'Kode kriteria';

/** The headings over the cells that are filled in, as in the assessor's workbook. */
export const filledHeadings = {
  UNIT: { value: 'Nilai mandiri', note: 'Catatan unit' },
  PENILAI: { value: 'Nilai faktual', note: 'Catatan Penilai' },
} as const satisfies Record<OfflineSide, Record<'value' | 'note', string>>;

/** LKPP's own words for what an assessor writes of a finding. */
export const findingHeadings = {
  criterionId: criterionHeading,
  text: 'Temuan',
  requestedAction: 'Permintaan tindakan perbaikan',
  priority: 'Prioritas',
  targetDate: 'Target',
} as const;

/** The rows of the hidden sheet: a name in the first column, what is meant by it in the second. */
export const identityNames = {
  format: 'Format',
  exportId: 'Ekspor',
  assessmentId: 'Penilaian',
  side: 'Pihak',
  fingerprint: 'Sidik',
} as const;

/** Goes up when an older Kaji's workbook can no longer be read. */
export const offlineFormat = '1';

/** Of a note or a text, as in the forms. */
export const longestOfflineText = 10_000;

/** Of each sheet; more rows are not read. */
export const mostOfflineRows = 3000;

/** Empty rows for findings in a workbook that goes out. */
export const spareFindings = 100;

/** Words for an empty value. */
export const unansweredWord = 'Belum Diisi';
