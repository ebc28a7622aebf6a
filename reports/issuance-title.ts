import { quarterName } from '#core/indonesian/quarter.ts';
import { issuanceText as words } from '#text/issuances.ts';
import { instrumentLabels } from '#text/states.ts';
import type { AssessmentModel } from './assessment-model.ts';
import type { QuarterlyModel } from './quarterly-model.ts';

/** "Laporan Pengelolaan LPSE Kota Contoh Triwulan III Tahun 2026": what anybody may read about the document. */
export function reportTitle({ unit, period }: QuarterlyModel): string {
  return words.reportTitle(unit.name, quarterName(period.year, period.quarter));
}

/** "Hasil Penilaian Faktual Standar LPSE pada LPSE Kota Contoh, Triwulan III Tahun 2026" */
export function resultTitle({ instrument, unit, period }: AssessmentModel): string {
  const quarter = quarterName(period.year, period.quarter);
  return words.resultTitle(instrumentLabels[instrument.code], unit.name, quarter);
}
