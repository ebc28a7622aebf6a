import type { AnswerValue } from '#core/assessment/answer.ts';
import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { Quarter } from '#core/period/period.ts';
import type { Context } from '#services/context.ts';
import { handInCorrections } from '#services/findings/hand-in-corrections.ts';
import { saveCorrection } from '#services/findings/save-correction.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { giveVerdict, type VerdictInput } from '#services/judging/give-verdict.ts';
import { aLink, anAnswer, anAssessment, anEvidence, seated, walkTo } from './assessments.ts';
import { aPeriod, aTown, type Town, type TownChanges } from './regions.ts';
import type { TestWorkplace } from './workplace.ts';

/** An answered assessment of S01 and S02 with its team, taken up. */
export interface Judged {
  workplace: TestWorkplace;
  town: Town;
  periodId: string;
  assessmentId: string;
  /** The link of evidence of each criterion. */
  links: Record<string, string>;
  head: Context;
  lead: Context;
  member: Context;
}

export interface JudgedWish extends TownChanges {
  /** Answers that are not DITERAPKAN_MENYELURUH. */
  answers?: Record<string, AnswerValue>;
  /** States to walk through; the factual assessment by default. */
  states?: AssessmentState[];
  /** Of 2026; the third by default. */
  quarter?: Quarter;
  /** Begins another period of the same town. */
  town?: Town;
}

const criteria = ['S01.01', 'S01.02', 'S02.01'];

export async function aJudged(workplace: TestWorkplace, wish: JudgedWish = {}): Promise<Judged> {
  const { answers = {}, states = ['DIAJUKAN', 'PENILAIAN_FAKTUAL'], quarter = 3, ...changes } = wish;
  const town = wish.town ?? (await aTown(workplace, changes));
  const periodId = await aPeriod(workplace, town, { quarter });
  const assessmentId = await anAssessment(workplace, town, { periodId });
  const evidenceId = await anEvidence(workplace, town);
  const links: Record<string, string> = {};
  for (const criterionId of criteria) {
    const value = answers[criterionId] ?? 'DITERAPKAN_MENYELURUH';
    await anAnswer(workplace, town, { assessmentId, criterionId }, { value });
    links[criterionId] = await aLink(workplace, town, { assessmentId, criterionId, evidenceId });
  }
  await walkTo(workplace, town, assessmentId, ...states);
  const lead = await seated(workplace, town, assessmentId, town.people.KETUA_TIM_PENILAI, true);
  const member = await seated(workplace, town, assessmentId, town.people.PENILAI);
  return {
    workplace,
    town,
    periodId,
    assessmentId,
    links,
    head: workplace.as(town.people.KEPALA_LPSE),
    lead: workplace.as(lead),
    member: workplace.as(member),
  };
}

export const aFinding = {
  text: 'Kebijakan belum ditinjau tahun ini.',
  requestedAction: 'Tinjau dan tetapkan kembali.',
  priority: 'RENDAH',
  targetDate: '2026-10-31',
} as const;

/** A full verdict of one criterion; `changes` make another of it. */
export function aVerdict(
  { assessmentId }: Pick<Judged, 'assessmentId'>,
  criterionId: string,
  changes: Partial<VerdictInput> = {},
): VerdictInput {
  return {
    assessmentId,
    criterionId,
    value: 'DITERAPKAN_MENYELURUH',
    note: '',
    version: 0,
    finding: null,
    ...changes,
  };
}

/** Full verdicts everywhere, but for the criteria named: those get 2 and a finding. */
export async function judgeAll(judged: Judged, failing: readonly string[] = []): Promise<void> {
  for (const criterionId of criteria) {
    const failed = { value: 'DITERAPKAN_SEBAGIAN', finding: aFinding } as const;
    await giveVerdict(
      judged.lead,
      aVerdict(judged, criterionId, failing.includes(criterionId) ? failed : {}),
    );
  }
}

/** A correction that says it is done. */
export const done = {
  pic: 'Kepala Seksi Contoh',
  action: 'Kebijakan ditinjau dan ditetapkan.',
  state: 'SUDAH',
} as const;

/** The assessment's only finding, or its first. */
export async function findingOf({ workplace, assessmentId }: Pick<Judged, 'workplace' | 'assessmentId'>) {
  const row = await workplace.db
    .selectFrom('findings')
    .select(['id', 'version', 'state'])
    .where('assessment_id', '=', assessmentId)
    .orderBy('number')
    .executeTakeFirstOrThrow();
  return { findingId: row.id, version: row.version, state: row.state };
}

/** Judged with one finding, of S01.01; the unit's turn to correct. */
export async function toCorrect(
  workplace: TestWorkplace,
  wish: JudgedWish = {},
): Promise<Judged & { findingId: string }> {
  const judged = await aJudged(workplace, wish);
  const { assessmentId, lead } = judged;
  await judgeAll(judged, ['S01.01']);
  await concludeJudging(lead, { assessmentId });
  const { findingId } = await findingOf(judged);
  return { ...judged, findingId };
}

/** The same with its correction handed in. */
export async function handedIn(
  workplace: TestWorkplace,
  wish: JudgedWish = {},
): Promise<Judged & { findingId: string }> {
  const judged = await toCorrect(workplace, wish);
  const { assessmentId, findingId, head } = judged;
  await saveCorrection(head, { assessmentId, findingId, ...done, version: 1 });
  await handInCorrections(head, { assessmentId });
  return judged;
}
