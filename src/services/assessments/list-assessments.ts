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
  const instruments = await pinnedInstruments(context, read, records);
  return records.flatMap((record) => {
    const [stands, pinned] = [progress.get(record.id), instruments.get(record.id)];
    return stands === undefined || pinned === undefined ? [] : [listedOne(context, record, stands, pinned)];
  });
}

function listedOne(
  context: Context,
  record: AssessmentRecord,
  stands: ProgressRecord,
  pinned: Instrument,
): ListedAssessment {
  const { id, region, unit, period, instrument, choices, stage } = record;
  const target = ofAssessment(record);
  const shown = seesFactual(context.actor, target, stage.state, choices.showFactualEarly);
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
