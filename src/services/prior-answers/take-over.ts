import type { PriorProposal } from '#core/assessment/prior-answer.ts';
import type { WorksheetCriterion } from '#core/assessment/worksheet.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { LoadedWorksheet } from '#services/assessments/load-worksheet.ts';
import { writeAnswer } from '#services/assessments/write-answer.ts';
import type { Context } from '#services/context.ts';
import { attach } from '#services/evidence/attach-evidence.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { loadPrior, type Prior } from './load-prior.ts';

/** One proposal a person has confirmed. */
export interface Confirmed {
  item: WorksheetCriterion;
  /** Of the last answer, as it was on the page. */
  priorVersion: number;
}

/** The prior assessment to take from. Refuses `prior-answer-withheld` when there is none. */
export async function requirePrior(context: Context, trx: Writer, loaded: LoadedWorksheet): Promise<Prior> {
  const prior = await loadPrior(context, trx, loaded);
  if (prior === null) throw new Refusal('prior-answer-withheld');
  return prior;
}

/**
 * Writes the last answer as this period's and attaches the very evidence of it; for services that have checked the right
 * to do so. Refuses `already-answered`, `prior-answer-withheld`, and `changed-meanwhile` when the last answer is not the
 * one that was confirmed.
 */
export async function takeOver(
  context: Context,
  trx: Writer,
  { assessment, prior, item, priorVersion }: Confirmed & { assessment: AssessmentRecord; prior: Prior },
): Promise<void> {
  const proposal = requireProposal(prior, item);
  if (proposal.version !== priorVersion) throw new Refusal('changed-meanwhile');
  const { value, note, evidence } = proposal;
  const act = 'JAWABAN_DIAMBIL_DARI_PERIODE_LALU';
  const change = { assessment, item, given: { value, note }, version: item.answer?.version ?? 0 };
  await writeAnswer(context, trx, { ...change, act, details: detailsOf(prior, proposal) });
  const holder = { assessment, criterionId: item.criterion.id, findingId: null, evidence: item.evidence };
  for (const { evidenceId, page, remark } of evidence) {
    await attach(context, trx, { holder, evidenceId, page, remark });
  }
}

function requireProposal(prior: Prior, item: WorksheetCriterion): PriorProposal {
  const offered = prior.answerOf(item);
  if ('proposal' in offered) return offered.proposal;
  throw new Refusal(offered.withheld === 'SUDAH_TERISI' ? 'already-answered' : 'prior-answer-withheld');
}

/** For the trail: from where, and what became of each piece of evidence. */
function detailsOf({ assessment }: Prior, { version, evidence, leftBehind }: PriorProposal) {
  const { year, quarter } = assessment.period;
  return {
    prior: { assessment: assessment.id, year, quarter, version },
    evidence: evidence.map(({ evidenceId }) => evidenceId),
    leftBehind: leftBehind.map(({ evidenceId, why }) => ({ evidence: evidenceId, why })),
  };
}
