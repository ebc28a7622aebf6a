import { evidenceReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { findEvidence } from '#storage/evidence.ts';
import { attach } from './attach-evidence.ts';
import { type EvidencePlace, loadForEvidence } from './load-for-evidence.ts';

export type LinkEvidence = EvidencePlace & {
  evidenceId: string;
  page: string;
  remark: string;
};

/** "Gunakan ulang bukti": only of the assessment's own unit; anything else is `not-found`. */
export async function linkEvidence(context: Context, input: LinkEvidence): Promise<{ linkId: string }> {
  return context.write(async (trx) => {
    const holder = await loadForEvidence(context, trx, input);
    const evidence = await findEvidence(trx, evidenceReach(context.actor), input.evidenceId);
    if (evidence === null || evidence.unit.id !== holder.assessment.unit.id) {
      throw new Refusal('not-found', { field: 'evidenceId' });
    }
    const { evidenceId, page, remark } = input;
    return { linkId: await attach(context, trx, { holder, evidenceId, page, remark }) };
  });
}
