import type { AssessmentState } from '#core/assessment/assessment.ts';
import { rulingOf, type WorksheetCriterion } from '#core/assessment/worksheet.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { holdsInUnit, seatOf } from '#core/people/actor.ts';
import { assessmentReach } from '#core/people/reach.ts';
import type { Quarter } from '#core/period/period.ts';
import { loadWorksheet } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { type AssessmentRecord, listAssessments } from '#storage/assessments.ts';

/** A criterion that was sent back, or whose evidence or claim was refused. */
interface ReturnedLine {
  assessmentId: string;
  unit: string;
  period: { year: number; quarter: Quarter };
  instrument: InstrumentCode;
  criterion: { id: string; text: string };
  /** What the assessor said at the last return; null when only evidence or the claim was refused. */
  reason: string | null;
  rejectedEvidence: number;
  notApplicableRefused: boolean;
}

export interface ReturnedList {
  /** The unit's queue: assessments that stand returned. */
  toMend: readonly ReturnedLine[];
  /** The assessors' mirror queue: the same criteria once the unit has handed in again. */
  toReview: readonly ReturnedLine[];
}

export async function listReturned(context: Context): Promise<ReturnedList> {
  const { actor, read } = context;
  const returned = (await listAssessments(read, assessmentReach(actor))).filter(
    ({ stage }) => stage.returnCount > 0,
  );
  const heads = ['KEPALA_LPSE', 'TIM_LPSE', 'PENYELENGGARA_JARINGAN_WEB'] as const;
  const own = returned.filter(
    ({ unit, stage }) => inOf(stage.state, 'DIKEMBALIKAN') && holdsInUnit(actor, heads, unit.id),
  );
  const judged = returned.filter(
    ({ id, stage }) => inOf(stage.state, 'DIAJUKAN', 'PENILAIAN_FAKTUAL') && seatOf(actor, id) !== null,
  );
  return { toMend: await linesOf(context, own), toReview: await linesOf(context, judged) };
}

function inOf(state: AssessmentState, ...states: AssessmentState[]): boolean {
  return states.includes(state);
}

async function linesOf(context: Context, records: readonly AssessmentRecord[]): Promise<ReturnedLine[]> {
  const lines: ReturnedLine[] = [];
  for (const { id } of records) {
    const { assessment, sheet } = await loadWorksheet(context, context.read, id);
    const criteria = sheet.standards
      .filter(({ inScope }) => inScope)
      .flatMap((standard) => standard.criteria);
    lines.push(...criteria.flatMap((item) => returnedLine(assessment, item) ?? []));
  }
  return lines;
}

function returnedLine(assessment: AssessmentRecord, item: WorksheetCriterion): ReturnedLine | null {
  const last = item.returnReasons.find(({ returnNumber }) => returnNumber === assessment.stage.returnCount);
  const rejectedEvidence = item.evidence.filter(({ status }) => status === 'DITOLAK').length;
  const notApplicableRefused = rulingOf(item) === 'DITOLAK';
  if (last === undefined && rejectedEvidence === 0 && !notApplicableRefused) return null;
  const { id, text } = item.criterion;
  return {
    assessmentId: assessment.id,
    unit: assessment.unit.name,
    period: { year: assessment.period.year, quarter: assessment.period.quarter },
    instrument: assessment.instrument.code,
    criterion: { id, text },
    reason: last?.reason ?? null,
    rejectedEvidence,
    notApplicableRefused,
  };
}
