import { approvalBar } from '#core/judging/decision.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { decideWithin, loadForDecisions } from './decide-finding.ts';
import { findingIn } from './finding-in.ts';
import { foundLine } from './finding-line.ts';
import { placesOfFindings, type SeenFinding } from './picked-findings.ts';

export interface ApproveFindings {
  findings: readonly SeenFinding[];
  /** Stands with each of them. */
  note: string;
}

/**
 * Approves several corrections at once: all of them or none. Only those that say they are done and prove it, since nobody
 * looks at each: `finding-not-ready` otherwise, its data the findings' numbers. Refuses also what `decideFinding` refuses.
 */
export async function approveFindings(context: Context, input: ApproveFindings): Promise<{ count: number }> {
  await context.write(async (trx) => {
    for (const [assessmentId, seen] of await placesOfFindings(trx, input.findings)) {
      const loaded = await loadForDecisions(context, trx, assessmentId);
      for (const one of seen) {
        const found = findingIn(loaded.sheet, one.findingId);
        const line = foundLine(loaded.assessment, found, context.now());
        const bar = approvalBar(line, context.actor.userId);
        if (bar === 'TANPA_BUKTI' || bar === 'BELUM_SELESAI') {
          throw new Refusal('finding-not-ready', { data: [line.number] });
        }
        await decideWithin(context, trx, loaded, {
          ...one,
          decision: 'SETUJUI',
          note: input.note,
          targetDate: null,
        });
      }
    }
  });
  return { count: input.findings.length };
}
