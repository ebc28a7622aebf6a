import { Refusal } from '#core/refusal.ts';
import { loadWorksheet } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { findingAt } from './finding-in.ts';
import { placesOfFindings, type SeenFinding } from './picked-findings.ts';
import { correctWithin, findingToCorrect } from './save-correction.ts';

export interface AssignPic {
  findings: readonly SeenFinding[];
  /** Who carries the corrections out. */
  pic: string;
}

/**
 * Gives several findings the person who is to correct them, all or none; action and status stay. Refuses `value-missing`
 * and, for each, what `saveCorrection` refuses.
 */
export async function assignPic(context: Context, input: AssignPic): Promise<{ count: number }> {
  const pic = input.pic.trim();
  if (pic === '') throw new Refusal('value-missing', { field: 'pic' });
  await context.write(async (trx) => {
    for (const [assessmentId, seen] of await placesOfFindings(trx, input.findings)) {
      const loaded = await loadWorksheet(context, trx, assessmentId);
      for (const { findingId, version } of seen) {
        findingToCorrect(context, loaded, findingId);
        const { finding } = findingAt(loaded.sheet, findingId, version);
        if (finding.state === 'DISETUJUI') throw new Refusal('wrong-state');
        const { action, state } = finding;
        await correctWithin(context, trx, loaded, { finding, correction: { pic, action, state } });
      }
    }
  });
  return { count: input.findings.length };
}
