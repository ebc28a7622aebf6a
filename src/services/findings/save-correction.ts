import { inState } from '#core/assessment/assessment.ts';
import { correctFinding } from '#core/judging/correction.ts';
import { permit } from '#core/people/permissions.ts';
import type { Writer } from '#db/connect.ts';
import { type LoadedWorksheet, loadWorksheet, ofStandard } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { putCorrection } from '#storage/findings.ts';
import { type FoundFinding, findingAt, findingIn } from './finding-in.ts';

export interface CorrectionInput {
  assessmentId: string;
  findingId: string;
  /** Who carries it out. */
  pic: string;
  action: string;
  state: 'BELUM' | 'PROSES' | 'SUDAH';
  version: number;
}

/** The unit writes down what it does about a finding. Refuses what `correctFinding` and `findingToCorrect` refuse. */
export async function saveCorrection(context: Context, input: CorrectionInput): Promise<{ version: number }> {
  await context.write(async (trx) => {
    const loaded = await loadWorksheet(context, trx, input.assessmentId);
    findingToCorrect(context, loaded, input.findingId);
    // Only now: a stale version is answered with what the finding says.
    const { finding } = findingAt(loaded.sheet, input.findingId, input.version);
    await correctWithin(context, trx, loaded, { finding, correction: correctFinding(finding, input) });
  });
  return { version: input.version + 1 };
}

/** The finding as one the actor may work on now. Refuses `not-found`, `not-allowed`, `wrong-state`. */
export function findingToCorrect(
  { actor }: Context,
  { assessment, sheet }: LoadedWorksheet,
  findingId: string,
): FoundFinding {
  const found = findingIn(sheet, findingId);
  permit(actor, 'correction.save', ofStandard(assessment, found));
  inState(assessment.stage, 'TINDAKAN_PERBAIKAN');
  return found;
}

/** Writes a correction that has been checked. */
export async function correctWithin(
  { actor, now }: Context,
  trx: Writer,
  { assessment }: LoadedWorksheet,
  { finding, correction }: Pick<FoundFinding, 'finding'> & { correction: ReturnType<typeof correctFinding> },
): Promise<void> {
  const at = now();
  await putCorrection(trx, finding, correction, { by: actor.userId, at });
  const before = { pic: finding.pic, action: finding.action, state: finding.state };
  const change = { findingId: finding.id, number: finding.number, ...correction, before };
  await record(trx, { actor, at }, traceOf(assessment, 'TINDAKAN_PERBAIKAN_DISIMPAN', change));
}
