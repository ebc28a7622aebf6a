import type { Deed } from '#core/assessment/assessment.ts';
import type { Writer } from '#db/connect.ts';
import { resultTitle } from '#reports/issuance-title.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import type { Context } from '#services/context.ts';
import { freshModel } from '#services/documents/assessment-model.ts';
import { frozenText } from '#services/documents/seal-model.ts';
import { freshSeal, issue } from '#services/issuances/issue.ts';
import { auditHead } from '#storage/audit-entries.ts';
import { listIssuancesOf } from '#storage/issuances.ts';
import { countSnapshots, insertSnapshot } from '#storage/snapshots.ts';

/** Of the Berita Acara, as the leader typed them; an empty number prints dots. */
export interface MinutesInput {
  minutesNumber?: string;
  minutesPlace?: string;
}

/** For the trace; the issuance is what the documents of the result are drawn under. */
export interface FrozenResult {
  number: number;
  sha256: string;
  issuanceId: string;
  code: string;
}

/**
 * Keeps what was concluded as it stands, and issues it, in the transaction that makes it final: every document of the
 * result is drawn from this and nothing else. The model itself names the entry of the trail before the one of this act.
 */
export async function freezeResult(
  context: Context,
  trx: Writer,
  { assessmentId, minutesNumber = '', minutesPlace = '' }: MinutesInput & { assessmentId: string },
  deed: Deed,
): Promise<FrozenResult> {
  const assessment = await loadAssessment(context, trx, assessmentId);
  const facts = { catalogue: context.catalogue, now: () => deed.at };
  const [replaces = null] = await listIssuancesOf(trx, 'HASIL_PENILAIAN', assessmentId);
  const issuance = freshSeal(context, replaces);
  const model = await freshModel(facts, trx, assessment, {
    auditHead: await auditHead(trx),
    issuance,
    minutes: { number: minutesNumber.trim() || null, place: minutesPlace.trim() },
  });
  const number = (await countSnapshots(trx, assessmentId, 'HASIL_AKHIR')) + 1;
  const place = { id: context.newId(), assessmentId, kind: 'HASIL_AKHIR' as const, number };
  const frozen = frozenText(model);
  await insertSnapshot(trx, { ...place, ...frozen }, deed);
  const { region, unit } = assessment;
  const issuanceId = await issue(
    context,
    trx,
    {
      ...{ code: issuance.code, regionId: region.id, unitId: unit.id, revision: model.seal.revision },
      ...{ subject: 'HASIL_PENILAIAN', subjectId: assessmentId, title: resultTitle(model) },
      ...{ number: model.minutes.number, date: model.minutes.date },
      ...{ modelSha256: frozen.sha256, replaces: replaces?.id ?? null },
    },
    deed,
  );
  return { number, sha256: frozen.sha256, issuanceId, code: issuance.code };
}
