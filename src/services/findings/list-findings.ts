import { seesFactual } from '#core/judging/factual-view.ts';
import { findingPlace } from '#core/judging/finding-place.ts';
import { holdsInUnit, seatOf } from '#core/people/actor.ts';
import { assessmentReach } from '#core/people/reach.ts';
import { pinnedInstruments } from '#services/catalogue/region-catalogue.ts';
import type { Context } from '#services/context.ts';
import { type ListedFinding, listFindings as listWithin } from '#storage/finding-lists.ts';
import { type FindingLine, findingLine } from './finding-line.ts';

export interface FindingList {
  /** What waits for this person, the nearest target first. */
  queue: readonly FindingLine[];
  /** Everything else within reach, newest period first. */
  others: readonly FindingLine[];
}

/**
 * The unit's queue of findings to correct, the assessors' mirror queue of corrections to look at, and the rest; none that
 * the actor may not see yet.
 */
export async function listFindings(context: Context): Promise<FindingList> {
  const { actor, now, read } = context;
  const seen = await seenFindings(context);
  const assessments = seen.map(({ assessment }) => assessment);
  const instruments = await pinnedInstruments(context, read, assessments);
  const lines: { line: FindingLine; mine: boolean }[] = [];
  for (const listed of seen) {
    const instrument = instruments.get(listed.assessment.id);
    if (instrument === undefined) continue;
    const place = findingPlace(instrument, listed.criterionId);
    const line = findingLine(listed.assessment, place, listed, now());
    lines.push({ line, mine: line.turn !== null && line.turn === turnOf(actor, listed.assessment) });
  }
  const queue = lines.filter(({ mine }) => mine).map(({ line }) => line);
  queue.sort((a, b) => compareText(a.targetDate, b.targetDate) || a.number - b.number);
  return { queue, others: lines.filter(({ mine }) => !mine).map(({ line }) => line) };
}

async function seenFindings(context: Context): Promise<ListedFinding[]> {
  const { actor, read } = context;
  const all = await listWithin(read, assessmentReach(actor));
  return all.filter(({ finding, assessment: { id, region, unit, stage, showFactualEarly } }) => {
    const of = { regionId: region.id, unitId: unit.id, assessmentId: id, submittedBy: stage.submittedBy };
    const shown = seesFactual(actor, of, stage.state, showFactualEarly);
    return shown || finding.carriedFrom !== null;
  });
}

/** Whose queue the actor works through in this assessment. */
function turnOf(actor: Context['actor'], { id, unit }: ListedFinding['assessment']): FindingLine['turn'] {
  if (holdsInUnit(actor, ['KEPALA_LPSE', 'TIM_LPSE', 'PENYELENGGARA_JARINGAN_WEB'], unit.id)) return 'UNIT';
  return seatOf(actor, id) === null ? null : 'PENILAI';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
