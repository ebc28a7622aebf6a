import { inState } from '#core/assessment/assessment.ts';
import type { WorksheetFinding } from '#core/assessment/worksheet.ts';
import { type FindingState, mayMove } from '#core/judging/finding.ts';
import { permit } from '#core/people/permissions.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { loadWorksheet, ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { appointed } from '#services/judging/load-for-judging.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { putDecision } from '#storage/findings.ts';
import { findingAt } from './finding-in.ts';

export interface DecisionInput {
  assessmentId: string;
  findingId: string;
  /** Approve the correction, refuse it, or carry the finding over into the next period. */
  decision: 'SETUJUI' | 'TOLAK' | 'BAWA';
  /** Needed to refuse. */
  note: string;
  /** The new target, needed to carry over: after today and after the old one. */
  targetDate: string | null;
  version: number;
}

/** An assessor's word on a correction. Refuses `wrong-state`, `reason-missing`, `target-not-future`. */
export async function decideFinding(context: Context, input: DecisionInput): Promise<{ version: number }> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const at = now();
    const { assessment, sheet } = await loadWorksheet(context, trx, input.assessmentId);
    permit(actor, 'assessment.judge', ofAssessment(assessment));
    inState(assessment.stage, 'VERIFIKASI_PERBAIKAN');
    await appointed(context, trx, assessment);
    const { finding } = findingAt(sheet, input.findingId, input.version);
    const decision = decided(finding, input, dateIn(assessment.region.zone, at));
    await putDecision(trx, finding, decision, { by: actor.userId, at });
    const before = { state: finding.state, carriedOverTo: finding.carriedOverTo };
    const change = { findingId: finding.id, number: finding.number, ...decision, before };
    const act = input.decision === 'BAWA' ? 'TEMUAN_DIBAWA' : 'TEMUAN_DIPUTUSKAN';
    await record(trx, { actor, at }, traceOf(assessment, act, change));
  });
  return { version: input.version + 1 };
}

interface Decision {
  state: FindingState;
  note: string | null;
  carriedOverTo: string | null;
}

function decided(finding: WorksheetFinding, input: DecisionInput, today: string): Decision {
  const note = input.note.trim() || null;
  if (input.decision === 'BAWA')
    return { state: finding.state, note, carriedOverTo: newTarget(finding, input, today) };
  const state = input.decision === 'SETUJUI' ? 'DISETUJUI' : 'DITOLAK';
  if (finding.state === state || !mayMove(finding.state, state)) throw new Refusal('wrong-state');
  if (state === 'DITOLAK' && note === null) throw new Refusal('reason-missing', { field: 'note' });
  return { state, note, carriedOverTo: null };
}

function newTarget(finding: WorksheetFinding, { targetDate }: DecisionInput, today: string): string {
  if (finding.state === 'DISETUJUI') throw new Refusal('wrong-state');
  if (targetDate === null) throw new Refusal('value-missing', { field: 'targetDate' });
  if (targetDate <= today || targetDate <= finding.targetDate) {
    throw new Refusal('target-not-future', { field: 'targetDate' });
  }
  return targetDate;
}
