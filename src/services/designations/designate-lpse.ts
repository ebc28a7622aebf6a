import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { insertDesignation } from '#storage/designations.ts';
import { type DesignationInput, decideDesignation } from './decide-designation.ts';
import { designationTrace } from './load-designation.ts';

/** The head of the office records the decree that designates an LPSE (MJK54 Ps.9 huruf a). Refuses as `decideDesignation`. */
export async function designateLpse(
  context: Context,
  input: DesignationInput,
): Promise<{ designationId: string }> {
  const { actor, now, newId } = context;
  return context.write(async (trx) => {
    const { assessment, designation, dualHead } = await decideDesignation(context, trx, input);
    const deed = { by: actor.userId, at: now() };
    const id = newId();
    const { region, unit, id: assessmentId } = assessment;
    const place = { id, regionId: region.id, unitId: unit.id, assessmentId };
    await insertDesignation(trx, { ...place, designation, dualHead }, deed);
    const payload = { ...designation, assessmentId, dualHead };
    await record(
      trx,
      { actor, at: deed.at },
      designationTrace({ id, region, unit }, 'PENETAPAN_DICATAT', payload),
    );
    return { designationId: id };
  });
}
