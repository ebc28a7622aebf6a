import type { CriterionKind } from './instrument.ts';

// The workbook an instrument is edited in: what is written, and what is read back. Names are Indonesian, being typed and
// read by people.

/** The guide is not read back. */
export const templateSheets = {
  guide: 'Petunjuk',
  instrument: 'Instrumen',
  standards: 'Standar',
  criteria: 'Kriteria',
} as const;

/** The heading of each column, in order; each table has one row of them. */
export const templateColumns = {
  instrument: { code: 'Kode', version: 'Edisi', title: 'Judul', legalBasis: 'Dasar hukum' },
  standards: {
    code: 'Kode',
    name: 'Nama standar',
    weight: 'Bobot',
    letter: 'Huruf',
    lkppNumber: 'Nomor LKPP',
    outsideRegulation: 'Di luar peraturan',
    isoReference: 'Acuan ISO',
    note: 'Catatan',
  },
  criteria: {
    standard: 'Standar',
    id: 'Id',
    text: 'Kriteria',
    kind: 'Jenis',
    mandatory: 'Wajib',
    weight: 'Bobot',
    maxAgeMonths: 'Umur bukti (bulan)',
    expectedEvidence: 'Bukti yang diharapkan',
    citations: 'Dasar hukum',
    sources: 'Rujukan praktik',
  },
} as const;

export type TemplateTable = keyof typeof templateColumns;

export const templateKinds: Readonly<Record<CriterionKind, string>> = {
  D: 'Desain',
  I: 'Implementasi',
  E: 'Efektivitas',
};

export const templateYesNo = { yes: 'Ya', no: 'Tidak' } as const;

/** Of each table; more rows are not read. */
export const mostTemplateRows = 2000;
