import {
  describeEvidence,
  type EvidenceDescription,
  sameDescription,
} from '#core/evidence/evidence-description.ts';
import { requireUnheld } from '#core/evidence/evidence-use.ts';
import { permit } from '#core/people/permissions.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { putEvidence } from '#storage/evidence.ts';
import { listUses } from '#storage/evidence-links.ts';
import { loadEvidence } from './load-evidence.ts';

export interface EditEvidence extends Omit<EvidenceDescription, 'documentNumber'> {
  evidenceId: string;
  documentNumber: string;
  version: number;
}

/** Changes what is said about a file. Refuses `evidence-in-use` once an assessment that was handed in holds it. */
export async function editEvidence(context: Context, input: EditEvidence): Promise<{ version: number }> {
  const { actor } = context;
  return context.write(async (trx) => {
    const before = await loadEvidence(context, trx, input.evidenceId);
    const { id, unit } = before;
    permit(actor, 'evidence.keep', { regionId: unit.regionId, unitId: unit.id });
    requireUnheld(await listUses(trx, [id]), 'DESCRIBE');
    const at = context.now();
    const description = describeEvidence(input, dateIn(unit.zone, at));
    if (sameDescription(before, description)) return { version: before.version };
    if (before.version !== input.version) throw new Refusal('changed-meanwhile', { current: before });
    const after = said(description);
    await putEvidence(trx, { ...after, id, version: input.version });
    await record(
      trx,
      { actor, at },
      {
        act: 'BUKTI_DIUBAH',
        regionId: unit.regionId,
        unitId: unit.id,
        objectKind: 'bukti',
        objectId: id,
        payload: { from: said(before), to: after },
      },
    );
    return { version: input.version + 1 };
  });
}

function said(description: EvidenceDescription): EvidenceDescription {
  const { title, kind, documentNumber, documentDate, confidentiality } = description;
  return { title, kind, documentNumber, documentDate, confidentiality };
}
