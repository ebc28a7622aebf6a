import { quarterRoman } from '#core/indonesian/quarter.ts';
import { type EvidencePlace, evidencePaths } from '#core/pack/pack-paths.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { hyphenated } from '#reports/file-name.ts';
import { regionName } from '#reports/wording.ts';
import { fileNameText } from '#text/file-names.ts';
import { packDocumentText as words } from '#text/pack-document.ts';

/** "Paket Penilaian LPSE Triwulan III 2026 Kota Banyu Biru": the region last, so that a long name cuts off nothing else. */
export function packTitle({ instrument, period, region }: AssessmentModel): string {
  const quarter = quarterRoman(period.quarter);
  return words.top(words.group[instrument.code], quarter, period.year, regionName(region));
}

/** The path of each piece of evidence below the top folder. */
export function packedPaths(places: readonly EvidencePlace[], top: string): readonly string[] {
  return evidencePaths(places, top, words.folders);
}

/** "Paket-Penilaian-LPSE-Kota-Banyu-Biru-TW3-2026.zip" */
export function packFileName({ instrument, period, region, seal }: AssessmentModel): string {
  const parts = [
    words.fileName,
    words.group[instrument.code],
    regionName(region),
    fileNameText.quarter(period.quarter, period.year),
    seal.revision === 0 ? '' : fileNameText.revision(seal.revision),
  ];
  return `${hyphenated(parts.join(' '))}.zip`;
}
