import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { Instrument, InstrumentCode } from '#core/catalogue/instrument.ts';
import { seesFactual } from '#core/judging/factual-view.ts';
import { seatOf } from '#core/people/actor.ts';
import { assessmentReach, assignmentReach, reaches } from '#core/people/reach.ts';
import type { QuarterOf } from '#core/period/period.ts';
import { pinnedInstruments } from '#services/catalogue/region-catalogue.ts';
import type { Context } from '#services/context.ts';
import { loadProgress, type ProgressRecord } from '#storage/assessment-progress.ts';
import { type AssessmentRecord, listAssessments as listRecords } from '#storage/assessments.ts';
import { ofAssessment } from './load-worksheet.ts';
import { showsEarly } from './viewed-worksheet.ts';

export interface ListedAssessment extends Pick<AssessmentRecord, 'id' | 'region' | 'unit'> {
  period: QuarterOf & { id: string };
  instrument: { code: InstrumentCode; version: number };
  state: AssessmentState;
  /** Of the criteria in scope. */
  progress: { total: number; answered: number; judged: number };
  standardsInScope: number;
  /** Criteria with a rejected file; 0 while the reviews are not out. */
  rejected: number;
  /** Not approved and not carried over; 0 while the actor may not see findings. */
  openFindings: number;
  /** The actor's place among its assessors; null for everybody else. */
  seat: { lead: boolean } | null;
  /** The actor may open it; false for the draft of a unit whose assessor the actor is. */
  readable: boolean;
}

/** What lies within the actor's reach and what the actor is to judge, newest period first. */
export async function listAssessments(context: Context): Promise<ListedAssessment[]> {
  const { read, actor } = context;
  const records = await listRecords(read, assignmentReach(actor));
  const progress = await loadProgress(
    read,
    records.map(({ id }) => id),
  );
  const early = await regionsShowingEarly(context, records);
  const instruments = await pinnedInstruments(context, read, records);
  return records.flatMap((record) => {
    const [stands, instrument] = [progress.get(record.id), instruments.get(record.id)];
    if (stands === undefined || instrument === undefined) return [];
    return [listedOne(context, record, { stands, instrument, early: early.has(record.region.id) })];
  });
}

async function regionsShowingEarly(
  context: Context,
  records: readonly AssessmentRecord[],
): Promise<Set<string>> {
  const regions = new Map(records.map(({ region }) => [region.id, region]));
  const early = new Set<string>();
  for (const region of regions.values()) {
    if (await showsEarly(context, context.read, region)) early.add(region.id);
  }
  return early;
}

function listedOne(
  context: Context,
  record: AssessmentRecord,
  { stands, instrument: pinned, early }: { stands: ProgressRecord; instrument: Instrument; early: boolean },
): ListedAssessment {
  const { id, region, unit, period, instrument, stage } = record;
  const target = ofAssessment(record);
  const shown = seesFactual(context.actor, target, stage.state, early);
  const asked = pinned.standards
    .filter(({ code }) => stands.scope.has(code))
    .flatMap(({ criteria }) => criteria);
  const count = (ids: ReadonlySet<string>) => asked.filter((criterion) => ids.has(criterion.id)).length;
  const seat = seatOf(context.actor, id);
  return {
    id,
    region,
    unit,
    period,
    instrument,
    state: stage.state,
    progress: { total: asked.length, answered: count(stands.answered), judged: count(stands.judged) },
    standardsInScope: stands.scope.size,
    rejected: count(stands.rejected),
    openFindings: shown ? stands.openFindings : 0,
    seat: seat && { lead: seat.lead },
    readable: reaches(assessmentReach(context.actor), { ...target, state: stage.state }),
  };
}
