import type { Deed } from '#core/assessment/assessment.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { AssessmentRecord } from './assessments.ts';
import { quarterIs } from './quarter-order.ts';

export type SnapshotKind = 'PENGAJUAN' | 'HASIL_AKHIR';

/** Canonical JSON of what was handed in or concluded. Never changed. */
export interface Snapshot {
  number: number;
  content: string;
  sha256: string;
  at: string;
}

export async function latestSnapshot(
  db: Reader,
  assessmentId: string,
  kind: SnapshotKind,
): Promise<Snapshot | null> {
  const row = await db
    .selectFrom('snapshots')
    .where('assessment_id', '=', assessmentId)
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .select(['number', 'content', 'sha256', 'at'])
    .executeTakeFirst();
  return row ?? null;
}

/** The one of this SHA-256, whatever came after it. */
export async function snapshotOf(db: Reader, assessmentId: string, sha256: string): Promise<Snapshot | null> {
  const row = await db
    .selectFrom('snapshots')
    .where('assessment_id', '=', assessmentId)
    .where('sha256', '=', sha256)
    .select(['number', 'content', 'sha256', 'at'])
    .executeTakeFirst();
  return row ?? null;
}

/** What was concluded last before a quarter for the unit and group, of an assessment that still stands final. */
export async function resultBefore(db: Reader, assessment: OfQuarter): Promise<Snapshot | null> {
  return (await resultsBefore(db, assessment, 1))[0] ?? null;
}

type OfQuarter = Pick<AssessmentRecord, 'unit' | 'instrument' | 'period'>;

/** The same of several quarters, newest first: of each the last. */
export async function resultsBefore(
  db: Reader,
  { unit, instrument, period }: OfQuarter,
  limit: number,
): Promise<Snapshot[]> {
  return db
    .selectFrom('snapshots')
    .innerJoin('assessments', 'assessments.id', 'snapshots.assessment_id')
    .innerJoin('periods', 'periods.id', 'assessments.period_id')
    .where('snapshots.kind', '=', 'HASIL_AKHIR')
    .where('assessments.state', '=', 'FINAL')
    .where('assessments.unit_id', '=', unit.id)
    .where('assessments.instrument_code', '=', instrument.code)
    .where(quarterIs('before', period))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('snapshots as later')
            .whereRef('later.assessment_id', '=', 'snapshots.assessment_id')
            .whereRef('later.kind', '=', 'snapshots.kind')
            .whereRef('later.number', '>', 'snapshots.number')
            .select('later.id'),
        ),
      ),
    )
    .orderBy('periods.year', 'desc')
    .orderBy('periods.quarter', 'desc')
    .select(['snapshots.number', 'snapshots.content', 'snapshots.sha256', 'snapshots.at'])
    .limit(limit)
    .execute();
}

/** How many of the kind there are: the number of the last one. */
export async function countSnapshots(db: Reader, assessmentId: string, kind: SnapshotKind): Promise<number> {
  return (await latestSnapshot(db, assessmentId, kind))?.number ?? 0;
}

export async function insertSnapshot(
  trx: Writer,
  fresh: {
    id: string;
    assessmentId: string;
    kind: SnapshotKind;
    number: number;
    content: string;
    sha256: string;
  },
  { by, at }: Deed,
): Promise<void> {
  await trx
    .insertInto('snapshots')
    .values({
      id: fresh.id,
      assessment_id: fresh.assessmentId,
      kind: fresh.kind,
      number: fresh.number,
      content: fresh.content,
      sha256: fresh.sha256,
      by_user: by,
      at,
    })
    .execute();
}
