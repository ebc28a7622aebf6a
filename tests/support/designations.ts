import type { Context } from '#services/context.ts';
import type { DesignationInput } from '#services/designations/decide-designation.ts';
import { designateLpse } from '#services/designations/designate-lpse.ts';
import type { RevocationInput } from '#services/designations/revoke-designation.ts';
import { decideFinding } from '#services/findings/decide-finding.ts';
import { handInCorrections } from '#services/findings/hand-in-corrections.ts';
import { saveCorrection } from '#services/findings/save-correction.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { finaliseAssessment } from '#services/judging/finalise-assessment.ts';
import { aJudged, done, type Judged, judgeAll } from './judging.ts';
import type { TestWorkplace } from './workplace.ts';

/** A final assessment of S01 and S02 on 10 August 2026, and the head of the office. */
export interface Final extends Judged {
  office: Context;
}

/** @param failing criteria with a finding that was approved: their standards are not fulfilled all the same */
export async function aFinal(workplace: TestWorkplace, failing: readonly string[] = []): Promise<Final> {
  const judged = await aJudged(workplace);
  await judgeAll(judged, failing);
  await concludeJudging(judged.lead, { assessmentId: judged.assessmentId });
  if (failing.length > 0) await repaired(judged);
  return { ...judged, office: workplace.as(judged.town.people.KEPALA_DINAS) };
}

async function repaired({ workplace, assessmentId, head, lead }: Judged): Promise<void> {
  const findings = await workplace.db
    .selectFrom('findings')
    .select('id')
    .where('assessment_id', '=', assessmentId)
    .execute();
  for (const { id } of findings)
    await saveCorrection(head, { assessmentId, findingId: id, ...done, version: 1 });
  await handInCorrections(head, { assessmentId });
  const decision = { decision: 'SETUJUI', note: '', targetDate: null, version: 2 } as const;
  for (const { id } of findings) await decideFinding(lead, { assessmentId, findingId: id, ...decision });
  await finaliseAssessment(lead, { assessmentId });
}

/** What the office decides on the very day; `changes` make another of it. */
export function aDecision(
  { assessmentId }: Pick<Final, 'assessmentId'>,
  changes: Partial<DesignationInput> = {},
): DesignationInput {
  return {
    assessmentId,
    kind: 'BERTAHAP',
    standards: ['S01'],
    decreeNumber: '188/12/2026',
    decreeDate: '2026-08-10',
    validFrom: '2026-08-10',
    validUntil: '2028-08-09',
    ...changes,
  };
}

export async function aDesignation(final: Final, changes: Partial<DesignationInput> = {}): Promise<string> {
  return (await designateLpse(final.office, aDecision(final, changes))).designationId;
}

export function aRevocation(designationId: string, changes: Partial<RevocationInput> = {}): RevocationInput {
  return {
    designationId,
    decreeNumber: '188/40/2026',
    decreeDate: '2026-08-10',
    reason: 'Standar tidak lagi dipenuhi.',
    effectiveDate: '2026-08-10',
    confirmation: '188/12/2026',
    findingIds: [],
    ...changes,
  };
}

export const aWarning = {
  letterNumber: '5/SP/2026',
  letterDate: '2026-08-10',
  reason: 'Bukti tidak diperbarui.',
  deadline: '2026-10-10',
} as const;
