import type { AssessmentState } from '#core/assessment/assessment.ts';
import { latestInstrument } from '#core/catalogue/catalogue.ts';
import { finaliseAssessment } from '#services/judging/finalise-assessment.ts';
import { aLink, anAnswer, anAssessment, anEvidence, walkTo } from '#tests/support/assessments.ts';
import { aPeriod, type Town } from '#tests/support/regions.ts';
import { newId } from '#tests/support/workplace.ts';
import { correct, fail, find, judge, settle } from './things-judged.ts';
import type { World } from './world.ts';

/** An assessment of one standard with everything in it. */
export interface Work {
  regionId: string;
  unitId: string;
  periodId: string;
  assessmentId: string;
  standard: string;
  /** The criterion that is asked for; it has the link and the finding. */
  criterionId: string;
  evidenceId: string;
  linkId: string;
  /** Of the unit's library, attached nowhere. */
  looseEvidenceId: string;
  /** From the factual assessment on. */
  findingId: string;
  /** The link of evidence with its correction. */
  proofId: string;
}

export interface WorkWish {
  state: AssessmentState;
  /** Without verdicts, while it is judged. */
  unjudged?: true;
  /** The criterion that is asked for is claimed to be "Tidak Berlaku". */
  claimed?: true;
  /** All findings approved. */
  settled?: true;
  /** The verdict is full beside the finding, so that the standard is fulfilled. */
  fulfilled?: true;
}

const ways: Record<AssessmentState, readonly AssessmentState[]> = {
  DRAF: [],
  DIAJUKAN: ['DIAJUKAN'],
  DIKEMBALIKAN: ['DIAJUKAN', 'DIKEMBALIKAN'],
  PENILAIAN_FAKTUAL: ['DIAJUKAN', 'PENILAIAN_FAKTUAL'],
  TINDAKAN_PERBAIKAN: ['DIAJUKAN', 'PENILAIAN_FAKTUAL', 'TINDAKAN_PERBAIKAN'],
  VERIFIKASI_PERBAIKAN: ['DIAJUKAN', 'PENILAIAN_FAKTUAL', 'TINDAKAN_PERBAIKAN', 'VERIFIKASI_PERBAIKAN'],
  FINAL: ['DIAJUKAN', 'PENILAIAN_FAKTUAL', 'TINDAKAN_PERBAIKAN', 'VERIFIKASI_PERBAIKAN'],
  DIBUKA_KEMBALI: [],
};

let quarters = 0;

/** A period of its own, whose windows are all open today. */
export async function anOpenPeriod({ workplace }: World, town: Town): Promise<string> {
  quarters += 1;
  const of = { year: 2010 + Math.floor(quarters / 4), quarter: ((quarters % 4) + 1) as 1 | 2 | 3 | 4 };
  const periodId = await aPeriod(workplace, town, of);
  const open = { opens_at: '2020-01-01T00:00:00.000Z', closes_at: '2100-01-01T00:00:00.000Z' };
  await workplace.db.updateTable('period_windows').set(open).where('period_id', '=', periodId).execute();
  return periodId;
}

/** Of the town's LPSE, or of its Bidang Data Elektronik. */
export async function aWork(
  world: World,
  town: Town,
  unit: 'lpse' | 'bidang',
  wish: WorkWish,
): Promise<Work> {
  const { workplace } = world;
  const periodId = await anOpenPeriod(world, town);
  const instrument = unit === 'lpse' ? 'LPSE' : 'JARINGAN';
  const standard = smallestStandard(workplace.catalogue, instrument);
  const assessmentId = await anAssessment(workplace, town, { periodId, instrument, scope: [standard.code] });
  const [criterion = '', ...others] = standard.criteria.map(({ id }) => id);
  const evidence = { unitId: town[unit], date: '2026-09-20' };
  const evidenceId = await anEvidence(workplace, town, evidence);
  const attach = (criterionId: string) => aLink(workplace, town, { assessmentId, criterionId, evidenceId });
  for (const criterionId of others) {
    await anAnswer(workplace, town, { assessmentId, criterionId });
    await attach(criterionId);
  }
  const value = wish.claimed ? 'TIDAK_BERLAKU' : 'DITERAPKAN_MENYELURUH';
  await anAnswer(workplace, town, { assessmentId, criterionId: criterion }, { value });
  const work: Work = {
    regionId: town.regionId,
    unitId: town[unit],
    periodId,
    assessmentId,
    standard: standard.code,
    criterionId: criterion,
    evidenceId,
    linkId: await attach(criterion),
    looseEvidenceId: await anEvidence(workplace, town, evidence),
    findingId: newId(),
    proofId: newId(),
  };
  await titled(world, work);
  await staffed(world, town, work);
  await walk(world, town, work, wish, others);
  return work;
}

async function walk(
  world: World,
  town: Town,
  work: Work,
  wish: WorkWish,
  others: readonly string[],
): Promise<void> {
  const { workplace } = world;
  for (const state of ways[wish.state]) {
    await walkTo(workplace, town, work.assessmentId, state);
    if (state === 'PENILAIAN_FAKTUAL') await judge(world, town, work, wish.unjudged ? [] : others);
    if (state === 'PENILAIAN_FAKTUAL') await find(world, town, work);
    if (state === 'PENILAIAN_FAKTUAL' && !wish.unjudged) await judgeLast(world, town, work, wish);
    if (state === 'TINDAKAN_PERBAIKAN') await correct(world, town, work);
  }
  if (wish.settled || wish.state === 'FINAL') await settle(world, town, work);
  if (wish.state !== 'FINAL') return;
  const { assessmentId } = work;
  const lead = { ...town.people.KETUA_TIM_PENILAI, seats: [{ assessmentId, lead: true }] };
  await finaliseAssessment(workplace.as(lead), { assessmentId });
}

function judgeLast(world: World, town: Town, work: Work, { fulfilled }: WorkWish): Promise<void> {
  return fulfilled ? judge(world, town, work, [work.criterionId]) : fail(world, town, work);
}

function smallestStandard(catalogue: World['workplace']['catalogue'], code: 'LPSE' | 'JARINGAN') {
  const standards =
    latestInstrument(catalogue, code)?.standards.filter((one) => !one.outsideRegulation) ?? [];
  const [smallest] = standards.toSorted((a, b) => a.criteria.length - b.criteria.length);
  if (smallest === undefined) throw new Error(`no instrument ${code}`);
  return smallest;
}

async function titled({ workplace }: World, { looseEvidenceId, unitId }: Work): Promise<void> {
  const title = `Bukti ${unitId}`;
  await workplace.db.updateTable('evidence').set({ title }).where('id', '=', looseEvidenceId).execute();
}

/** The seats of the town's assessors, those of people who lost theirs, and who answers the standard. */
async function staffed(
  { workplace, humans }: World,
  town: Town,
  { assessmentId, standard }: Work,
): Promise<void> {
  const released = humans.S2.at(-1)?.actor.userId;
  const ended = humans.EX.at(-1)?.actor.userId;
  const { PENILAI, KETUA_TIM_PENILAI, TIM_LPSE, KEPALA_DINAS } = town.people;
  const seats = [PENILAI.userId, KETUA_TIM_PENILAI.userId, released, ended].filter((id) => id !== undefined);
  const letter = {
    assessment_id: assessmentId,
    appointment_number: '7/SK/2026',
    appointment_date: '2020-01-05',
    appointment_expires: '2100-12-31',
    assigned_by: KEPALA_DINAS.userId,
    assigned_at: '2026-07-02T02:00:00.000Z',
  };
  await workplace.db
    .insertInto('assessors')
    .values(
      seats.map((user_id) => ({
        ...letter,
        user_id,
        lead: user_id === KETUA_TIM_PENILAI.userId ? (1 as const) : (0 as const),
        released_at: user_id === released ? '2026-07-03T02:00:00.000Z' : null,
      })),
    )
    .execute();
  const assignee = { assessment_id: assessmentId, standard_code: standard, user_id: TIM_LPSE.userId };
  await workplace.db.insertInto('standard_assignees').values(assignee).execute();
}
