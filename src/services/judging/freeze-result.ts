import type { Deed } from '#core/assessment/assessment.ts';
import type { Writer } from '#db/connect.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import type { Context } from '#services/context.ts';
import { freshModel } from '#services/documents/assessment-model.ts';
import { frozenText } from '#services/documents/seal-model.ts';
import { auditHead } from '#storage/audit-entries.ts';
import { countSnapshots, insertSnapshot } from '#storage/snapshots.ts';

/**
 * Keeps what was concluded as it stands, in the transaction that makes it final: every document of the result is drawn
 * from this and nothing else. Gives its SHA-256 for the trace; the model itself names the entry before that one.
 */
export async function freezeResult(
  context: Context,
  trx: Writer,
  assessmentId: string,
  deed: Deed,
): Promise<{ number: number; sha256: string }> {
  const assessment = await loadAssessment(context, trx, assessmentId);
  const facts = { catalogue: context.catalogue, now: () => deed.at };
  const model = await freshModel(facts, trx, assessment, await auditHead(trx));
  const number = (await countSnapshots(trx, assessmentId, 'HASIL_AKHIR')) + 1;
  const place = { id: context.newId(), assessmentId, kind: 'HASIL_AKHIR' as const, number };
  const frozen = frozenText(model);
  await insertSnapshot(trx, { ...place, ...frozen }, deed);
  return { number, sha256: frozen.sha256 };
}
