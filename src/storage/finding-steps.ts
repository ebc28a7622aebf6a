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
  'TINDAKAN_PERBAIKAN_DISIMPAN',
  'TEMUAN_DIPUTUSKAN',
  'TEMUAN_DIBAWA',
];

/** Oldest first. */
export async function findingSteps(
  db: Reader,
  { assessmentId, findingId }: { assessmentId: string; findingId: string },
): Promise<FindingStep[]> {
  const rows = await db
    .selectFrom('audit_entries')
    .where('object_kind', '=', 'penilaian')
    .where('object_id', '=', assessmentId)
    .where('act', 'in', acts)
    .orderBy('sequence')
    .select(['act', 'at', 'actor_name', 'payload'])
    .execute();
  return rows
    .map(({ act, at, actor_name, payload }) => ({ act, at, name: actor_name, payload: JSON.parse(payload) }))
    .filter(({ payload }) => payload.findingId === findingId || payload.id === findingId);
}
