import { holdsInUnit, seatOf } from '#core/people/actor.ts';
import { assessmentReach } from '#core/people/reach.ts';
import { viewWorksheet } from '#services/assessments/viewed-worksheet.ts';
import type { Context } from '#services/context.ts';
import { listAssessments } from '#storage/assessments.ts';
import { assessmentsWithFindings } from '#storage/findings.ts';
import { findingsOf } from './finding-in.ts';
import { type FindingLine, findingLine } from './finding-line.ts';

export interface FindingList {
  /** What waits for this person, the nearest target first. */
  queue: readonly FindingLine[];
  /** Everything else within reach, newest period first. */
  others: readonly FindingLine[];
  counters: { queue: number; open: number; overdue: number; closed: number };
}

/** The unit's queue of findings to correct, the assessors' mirror queue of corrections to look at, and the rest. */
export async function listFindings(context: Context): Promise<FindingList> {
  const lines = await allLines(context);
  const queue = lines.filter(({ mine }) => mine).map(({ line }) => line);
  queue.sort((a, b) => compareText(a.targetDate, b.targetDate) || a.number - b.number);
  const all = lines.map(({ line }) => line);
  return {
    queue,
    others: lines.filter(({ mine }) => !mine).map(({ line }) => line),
    counters: {
      queue: queue.length,
      open: all.filter(({ state }) => state !== 'DISETUJUI').length,
      overdue: all.filter(({ overdue }) => overdue).length,
      closed: all.filter(({ state }) => state === 'DISETUJUI').length,
    },
  };
}

async function allLines(context: Context): Promise<{ line: FindingLine; mine: boolean }[]> {
  const { actor, read, now } = context;
  const withFindings = await assessmentsWithFindings(read);
  const within = await listAssessments(read, assessmentReach(actor));
  const lines: { line: FindingLine; mine: boolean }[] = [];
  for (const { id, unit } of within.filter((assessment) => withFindings.has(assessment.id))) {
    const { assessment, sheet } = await viewWorksheet(context, read, id);
    const answers = holdsInUnit(actor, ['KEPALA_LPSE', 'TIM_LPSE', 'PENYELENGGARA_JARINGAN_WEB'], unit.id);
    const turn = answers ? 'UNIT' : seatOf(actor, id) !== null ? 'PENILAI' : null;
    for (const found of findingsOf(sheet)) {
      const line = findingLine(assessment, found, now());
      lines.push({ line, mine: turn !== null && line.turn === turn });
    }
  }
  return lines;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
