import { type ApprovalBar, approvalBar } from '#core/judging/decision.ts';
import { holdsInUnit, seatOf } from '#core/people/actor.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import type { FindingLine } from './finding-line.ts';
import { listFindings } from './list-findings.ts';

/** Of findings somebody picked, those that can be changed together now, and why the others cannot. */
export interface PickedFindings<B> {
  ready: readonly FindingLine[];
  barred: readonly { line: FindingLine; bar: B }[];
}

/** To approve together. Refuses `not-found`, and `not-allowed` to all but the assessors of each. */
export async function pickToApprove(
  context: Context,
  input: { findingIds: readonly string[] },
): Promise<PickedFindings<ApprovalBar>> {
  const { actor } = context;
  const picked = await pick(context, input.findingIds);
  if (picked.some(({ assessmentId }) => seatOf(actor, assessmentId) === null))
    throw new Refusal('not-allowed');
  return split(picked, (line) => approvalBar(line, actor.userId));
}

/** To give the person who corrects them. Refuses `not-found`, and `not-allowed` to all but the unit's own people. */
export async function pickToAssign(
  context: Context,
  input: { findingIds: readonly string[] },
): Promise<PickedFindings<'BUKAN_GILIRAN'>> {
  const { actor } = context;
  const picked = await pick(context, input.findingIds);
  const people = ['KEPALA_LPSE', 'TIM_LPSE', 'PENYELENGGARA_JARINGAN_WEB'] as const;
  if (picked.some(({ unit }) => !holdsInUnit(actor, people, unit.id))) throw new Refusal('not-allowed');
  return split(picked, ({ turn }) => (turn === 'UNIT' ? null : 'BUKAN_GILIRAN'));
}

async function pick(context: Context, ids: readonly string[]): Promise<FindingLine[]> {
  const { queue, others } = await listFindings(context);
  const lines = new Map([...queue, ...others].map((line) => [line.id, line]));
  return [...new Set(ids)].map((id) => {
    const line = lines.get(id);
    if (line === undefined) throw new Refusal('not-found');
    return line;
  });
}

function split<B>(picked: readonly FindingLine[], barOf: (line: FindingLine) => B | null): PickedFindings<B> {
  const judged = picked.map((line) => ({ line, bar: barOf(line) }));
  return {
    ready: judged.flatMap(({ line, bar }) => (bar === null ? [line] : [])),
    barred: judged.flatMap(({ line, bar }) => (bar === null ? [] : [{ line, bar }])),
  };
}
