import type { AuditAct } from '#core/audit.ts';
import type { Reader } from '#db/connect.ts';

/** One thing that happened to a finding, out of the trail. */
export interface FindingStep {
  act: AuditAct;
  at: string;
  name: string;
  payload: Readonly<Record<string, unknown>>;
}

const acts: AuditAct[] = [
  'TEMUAN_DICATAT',
  'TEMUAN_DIUBAH',
  'TEMUAN_DILANJUTKAN',
  'TINDAKAN_PERBAIKAN_DISIMPAN',
  'TINDAKAN_PERBAIKAN_DIKIRIM',
  'TINDAKAN_PERBAIKAN_DIKEMBALIKAN',
  'TEMUAN_DIPUTUSKAN',
  'TEMUAN_DIBAWA',
];

/** A finding and the assessment it stands in. */
export interface FindingInPeriod {
  findingId: string;
  assessmentId: string;
}

/** What happened to the finding in all its periods, oldest first. */
export async function findingSteps(db: Reader, chain: readonly FindingInPeriod[]): Promise<FindingStep[]> {
  const ids = chain.map(({ findingId }) => findingId);
  const ofEvidence = db.selectFrom('evidence_links').select('id').where('finding_id', 'in', ids);
  const rows = await db
    .selectFrom('audit_entries')
    .where(({ and, eb, or }) =>
      or([
        and([
          eb('object_kind', '=', 'penilaian'),
          eb(
            'object_id',
            'in',
            chain.map(({ assessmentId }) => assessmentId),
          ),
          eb('act', 'in', acts),
        ]),
        and([eb('object_kind', '=', 'lampiran'), eb('object_id', 'in', ofEvidence)]),
      ]),
    )
    .orderBy('sequence')
    .select(['act', 'at', 'actor_name', 'object_kind', 'payload'])
    .execute();
  return rows
    .map(({ payload, actor_name, ...row }) => ({ ...row, name: actor_name, payload: JSON.parse(payload) }))
    .filter(({ object_kind, payload }) => object_kind === 'lampiran' || concerns(payload, ids))
    .map(({ act, at, name, payload }) => ({ act, at, name, payload }));
}

/** The same finding back to the period it was noted in, the newest first. */
export async function findingChain(db: Reader, newest: FindingInPeriod): Promise<FindingInPeriod[]> {
  const chain = [newest];
  for (let at: FindingInPeriod | undefined = newest; at !== undefined; ) {
    const origin: FindingInPeriod | undefined = await db
      .selectFrom('findings')
      .innerJoin('findings as origin', 'origin.id', 'findings.carried_from')
      .where('findings.id', '=', at.findingId)
      .select(['origin.id as findingId', 'origin.assessment_id as assessmentId'])
      .executeTakeFirst();
    if (origin !== undefined) chain.push(origin);
    at = origin;
  }
  return chain;
}

function concerns(payload: Record<string, unknown>, ids: readonly string[]): boolean {
  const { findingId, id, findings } = payload;
  if (Array.isArray(findings)) return findings.some((one) => ids.includes(one));
  return ids.some((one) => one === findingId || one === id);
}
