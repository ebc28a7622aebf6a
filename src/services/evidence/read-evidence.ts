import { may } from '#core/people/permissions.ts';
import type { Context } from '#services/context.ts';
import type { EvidenceRecord } from '#storage/evidence.ts';
import { type EvidenceUse, listUses } from '#storage/evidence-links.ts';
import { usesWithinReach } from './list-evidence.ts';
import { loadEvidence } from './load-evidence.ts';

export interface EvidenceDetail {
  evidence: EvidenceRecord;
  uses: readonly EvidenceUse[];
  may: { edit: boolean; delete: boolean };
}

export async function readEvidence(context: Context, input: { evidenceId: string }): Promise<EvidenceDetail> {
  const evidence = await loadEvidence(context, context.read, input.evidenceId);
  const place = { regionId: evidence.unit.regionId, unitId: evidence.unit.id };
  const keeps = may(context.actor, 'evidence.keep', place);
  const states = (await listUses(context.read, [evidence.id])).map(({ state }) => state);
  const uses = await usesWithinReach(context, [evidence.id]);
  return {
    evidence,
    uses: uses.get(evidence.id) ?? [],
    may: {
      edit: keeps && states.every((state) => state === 'DRAF' || state === 'DIKEMBALIKAN'),
      delete: keeps && states.every((state) => state === 'DRAF'),
    },
  };
}
