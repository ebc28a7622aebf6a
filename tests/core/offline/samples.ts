import type { Worksheet, WorksheetCriterion, WorksheetStandard } from '#core/assessment/worksheet.ts';
import type { Criterion } from '#core/catalogue/instrument.ts';
import type { OfflineCells } from '#core/offline/offline-workbook.ts';
import { smallCriterion, smallInstrument, smallStandard } from '#tests/support/small-catalogue.ts';

const deed = { by: 'lain', at: '2026-08-10T02:00:00.000Z', name: 'Orang Lain' };

/** A criterion with nothing in it but what is given, and evidence that carries a full value. */
export function item(
  criterion: Partial<Criterion> = {},
  given: Partial<WorksheetCriterion> = {},
): WorksheetCriterion {
  const proof = { kind: 'DOKUMEN', date: '2026-06-01', status: 'BELUM_DITINJAU' };
  return {
    criterion: smallCriterion(criterion),
    answer: null,
    ruling: null,
    evidence: [proof as WorksheetCriterion['evidence'][number]],
    verdict: null,
    findings: [],
    returnReasons: [],
    ...given,
  };
}

export function answered({ value, note }: OfflineCells, version = 1): WorksheetCriterion['answer'] {
  return { value, note, version, deed };
}

export function judged(
  { value, note }: OfflineCells,
  by = 'lain',
  version = 1,
): WorksheetCriterion['verdict'] {
  if (value === null || value === 'TIDAK_BERLAKU') return null;
  return { value, note, version, deed: { ...deed, by } };
}

/** One standard in scope with these criteria. */
export function sheetOf(criteria: readonly WorksheetCriterion[], inScope = true): Worksheet {
  const standard: WorksheetStandard = {
    standard: smallStandard({ criteria: criteria.map(({ criterion }) => criterion) }),
    inScope,
    scopeReason: null,
    assignees: [],
    criteria,
  };
  return {
    instrument: smallInstrument({ standards: [standard.standard] }),
    referenceDate: '2026-09-30',
    policy: { kind: 'SEMUA' } as Worksheet['policy'],
    standards: [standard],
    strayFindings: [],
  };
}
