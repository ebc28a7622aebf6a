import { inState } from '#core/assessment/assessment.ts';
import { mayMove } from '#core/judging/finding.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { loadWorksheet, ofStandard } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { putCorrection } from '#storage/findings.ts';
import { findingAt, findingIn } from './finding-in.ts';

export interface CorrectionInput {
  assessmentId: string;
  findingId: string;
  /** Who carries it out. */
  pic: string;
  action: string;
  state: 'BELUM' | 'PROSES' | 'SUDAH';
  version: number;
}

/** The unit writes down what it does about a finding. Refuses `value-missing` for SUDAH without PIC or action. */
export async function saveCorrection(context: Context, input: CorrectionInput): Promise<{ version: number }> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const at = now();
    const { assessment, sheet } = await loadWorksheet(context, trx, input.assessmentId);
    const { standard } = findingIn(sheet, input.findingId);
    permit(actor, 'correction.save', ofStandard(assessment, standard));
    inState(assessment.stage, 'TINDAKAN_PERBAIKAN');
    // Only now: a stale version is answered with what the finding says.
    const { finding } = findingAt(sheet, input.findingId, input.version);
    if (!mayMove(finding.state, input.state)) throw new Refusal('wrong-state', { field: 'state' });
    const [pic, action] = [input.pic.trim() || null, input.action.trim() || null];
    if (input.state === 'SUDAH' && pic === null) throw new Refusal('value-missing', { field: 'pic' });
    if (input.state === 'SUDAH' && action === null) throw new Refusal('value-missing', { field: 'action' });
    await putCorrection(trx, finding, { pic, action, state: input.state, at });
    const before = { pic: finding.pic, action: finding.action, state: finding.state };
    const change = { findingId: finding.id, number: finding.number, pic, action, state: input.state, before };
    await record(trx, { actor, at }, traceOf(assessment, 'TINDAKAN_PERBAIKAN_DISIMPAN', change));
  });
  return { version: input.version + 1 };
}
