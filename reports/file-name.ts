import { fileNameText as words } from '#text/file-names.ts';
import { offlineWorkbookText } from '#text/offline-workbook.ts';
import type { ReportDocument } from './document.ts';
import type { OfflineWorkbookModel } from './offline-workbook-model.ts';
import { regionName } from './wording.ts';

/** "Laporan-Penilaian-LPSE-Kota-Banyu-Biru-TW3-2026.pdf": letters, digits and hyphens whatever the region's name is. */
export function reportFileName(document: ReportDocument): string {
  const { kind, model } = document;
  const { period, region, seal } = model;
  const group = 'instrument' in model ? model.instrument.code : 'LPSE';
  const parts = [
    words[kind],
    words.group[group],
    regionName(region),
    words.quarter(period.quarter, period.year),
    seal.revision === 0 ? '' : words.revision(seal.revision),
  ];
  return `${hyphenated(parts.join(' '))}.${kind === 'assessor-workbook' ? 'xlsx' : 'pdf'}`;
}

/** "Kertas-Kerja-Luring-Penilai-LPSE-Kota-Banyu-Biru-TW3-2026-3f2a9c1b.xlsx": no two exports have one name. */
export function offlineFileName({ id, side, instrument, region, period }: OfflineWorkbookModel): string {
  const parts = [
    offlineWorkbookText.fileName[side],
    words.group[instrument.code],
    regionName(region),
    words.quarter(period.quarter, period.year),
    id.slice(0, 8),
  ];
  return `${hyphenated(parts.join(' '))}.xlsx`;
}

const mediaTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export function reportMediaType(kind: ReportDocument['kind']): string {
  return mediaTypes[kind === 'assessor-workbook' ? 'xlsx' : 'pdf'];
}

/** Letters, digits and hyphens alone. */
export function hyphenated(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/[^\p{ASCII}]/gu, '');
  return plain
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== '')
    .join('-');
}
