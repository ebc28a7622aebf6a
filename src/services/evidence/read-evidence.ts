import { holds } from '#core/evidence/evidence-use.ts';
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
  const everywhere = await listUses(context.read, [evidence.id]);
  const uses = await usesWithinReach(context, [evidence.id]);
  return {
    evidence,
    uses: uses.get(evidence.id) ?? [],
    may: {
      edit: keeps && !everywhere.some((use) => holds(use, 'DESCRIBE')),
      delete: keeps && !everywhere.some((use) => holds(use, 'DELETE')),
    },
  };
}
