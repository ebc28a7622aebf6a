import { createHash } from 'node:crypto';
import { submit } from '#core/assessment/assessment.ts';
import { type CompleteAnswers, completeAnswers } from '#core/assessment/completeness.ts';
import { submissionContent } from '#core/assessment/submission-content.ts';
import { askedCriteria, type Worksheet } from '#core/assessment/worksheet.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { type AssessmentRecord, putStage } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { countSnapshots, insertSnapshot } from '#storage/snapshots.ts';
import { editableNow } from './editable-assessment.ts';
import { loadWorksheet, ofAssessment } from './load-worksheet.ts';

export interface SubmitAssessment {
  assessmentId: string;
  /** Of the assessment, as the page of the check showed it. */
  version: number;
}

/**
 * Hands the assessment in and freezes what was handed in. Refuses `answers-incomplete` with the gaps as data,
 * `wrong-state` (a second submit too), `window-closed`, `changed-meanwhile`.
 */
export async function submitAssessment(
  context: Context,
  input: SubmitAssessment,
): Promise<{ number: number; sha256: string }> {
  const { actor } = context;
  return context.write(async (trx) => {
    const { assessment, sheet } = await loadWorksheet(context, trx, input.assessmentId);
    permit(actor, 'assessment.submit', ofAssessment(assessment));
    const before = await editableNow(context, trx, assessment);
    if (before.version !== input.version) throw new Refusal('changed-meanwhile');
    const deed = { by: actor.userId, at: context.now() };
    const after = submit(before, requireComplete(sheet), deed);
    await putStage(trx, { id: context.newId(), before, after, deed, reason: null });
    const frozen = await freeze(context, trx, { assessment, sheet, at: deed.at });
    const trace = traceOf(assessment, 'PENILAIAN_DIAJUKAN', { from: before.state, ...frozen });
    await record(trx, { actor, at: deed.at }, trace);
    return frozen;
  });
}

function requireComplete(sheet: Worksheet): CompleteAnswers {
  const checked = completeAnswers(askedCriteria(sheet), sheet.referenceDate);
  if ('gaps' in checked) throw new Refusal('answers-incomplete', { data: checked.gaps });
  return checked.complete;
}

async function freeze(
  context: Context,
  trx: Writer,
  { assessment, sheet, at }: { assessment: AssessmentRecord; sheet: Worksheet; at: string },
): Promise<{ number: number; sha256: string }> {
  const { id: assessmentId, region, unit, period, stage } = assessment;
  const place = {
    assessmentId,
    regionId: region.id,
    unitId: unit.id,
    period: { year: period.year, quarter: period.quarter },
    returnCount: stage.returnCount,
    from: stage.state,
  };
  const content = submissionContent(place, sheet);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const number = (await countSnapshots(trx, assessmentId, 'PENGAJUAN')) + 1;
  const fresh = { id: context.newId(), assessmentId, kind: 'PENGAJUAN' as const, number, content, sha256 };
  await insertSnapshot(trx, fresh, { by: context.actor.userId, at });
  return { number, sha256 };
}
