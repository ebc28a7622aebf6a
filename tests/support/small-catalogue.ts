import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Criterion, Instrument, Standard } from '#core/catalogue/instrument.ts';
import { parseRegulation } from '#core/catalogue/regulation-parser.ts';

/** A made-up regulation with every kind of provision, as a file of criteria/regulations/ writes it. */
export const regulationSource = `---
code: CTH1
title: Peraturan Wali Kota Contoh Nomor 1 Tahun 2020
subject: Layanan Contoh
status: BERLAKU
---

# Menimbang

a. bahwa layanan perlu diatur;

# BAB I KETENTUAN UMUM

## Pasal 1

Dalam Peraturan ini yang dimaksud dengan:

1. Layanan adalah pelayanan kepada pengguna;
2. Café adalah ruang tunggu.

# BAB II STANDAR

## Bagian Kesatu Standar Layanan

## Pasal 2

(1) Standar terdiri atas:
  a. kebijakan;
    1. tertulis;
    2) ditetapkan.
  b) organisasi.
(2) Standar dipenuhi dengan memenuhi kriterianya.

> Catatan: huruf b memakai kurung; demikian tercetak.

# Penjelasan

## Penjelasan Pasal 2

Cukup jelas.
`;

export function smallCriterion(changes: Partial<Criterion> = {}): Criterion {
  return {
    id: 'S01.01',
    text: 'Kebijakan layanan telah ditetapkan.',
    kind: 'D',
    mandatory: true,
    weight: 1,
    maxAgeMonths: 36,
    expectedEvidence: 'Keputusan yang bernomor dan bertanggal.',
    citations: [{ regulation: 'CTH1', article: '2', paragraph: '1', letter: 'a' }],
    sources: [],
    ...changes,
  };
}

export function smallStandard(changes: Partial<Standard> = {}): Standard {
  return {
    code: 'S01',
    name: 'Kebijakan Layanan',
    weight: 1,
    letter: 'a',
    lkppNumber: 1,
    outsideRegulation: false,
    isoReference: null,
    note: null,
    criteria: [smallCriterion()],
    ...changes,
  };
}

export function smallInstrument(changes: Partial<Instrument> = {}): Instrument {
  return {
    code: 'LPSE',
    version: 1,
    title: 'Instrumen Contoh',
    legalBasis: [{ regulation: 'CTH1', article: '2', paragraph: '2' }],
    status: 'USULAN',
    decree: null,
    standards: [smallStandard()],
    ...changes,
  };
}

export function smallCatalogue(instruments: Instrument[] = [smallInstrument()]): Catalogue {
  const { regulation } = parseRegulation(regulationSource);
  return { regulations: new Map([[regulation.code, regulation]]), instruments, sources: new Map() };
}
