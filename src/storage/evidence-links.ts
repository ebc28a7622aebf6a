import type { AssessmentState, Deed } from '#core/assessment/assessment.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { Reach } from '#core/people/reach.ts';
import type { Quarter } from '#core/period/period.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader, Writer } from '#db/connect.ts';
import { inReach } from './reach-filter.ts';

/** Where a link of evidence stands. */
export interface LinkPlace {
  assessmentId: string;
  criterionId: string;
  /** The finding whose correction it proves; null: it proves the answer. */
  findingId: string | null;
}

/** One piece of evidence at one place. */
export interface LinkRecord extends LinkPlace {
  id: string;
  evidenceId: string;
  page: string;
  remark: string;
  version: number;
}

/** Null when it was removed or its assessment lies outside the reach, as when it does not exist. */
export async function findLink(db: Reader, reach: Reach, id: string): Promise<LinkRecord | null> {
  const row = await db
    .selectFrom('evidence_links')
    .innerJoin('assessments', 'assessments.id', 'evidence_links.assessment_id')
    .selectAll('evidence_links')
    .where(
      inReach(reach, {
        region: 'assessments.region_id',
        unit: 'assessments.unit_id',
        assessment: { id: 'assessments.id', state: 'assessments.state' },
      }),
    )
    .where('evidence_links.id', '=', id)
    .where('evidence_links.removed_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { assessment_id, criterion_id, finding_id, evidence_id, page, remark, version } = row;
  return {
    id,
    assessmentId: assessment_id,
    criterionId: criterion_id,
    findingId: finding_id,
    evidenceId: evidence_id,
    page,
    remark,
    version,
  };
}

/** Whether the assessor rejected this evidence at this criterion before it was taken off again. */
export async function wasRejectedHere(
  db: Reader,
  { assessmentId, criterionId, evidenceId }: Pick<LinkRecord, 'assessmentId' | 'criterionId' | 'evidenceId'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('evidence_links')
    .innerJoin('evidence_reviews', 'evidence_reviews.link_id', 'evidence_links.id')
    .select('evidence_links.id')
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', criterionId)
    .where('evidence_id', '=', evidenceId)
    .where('finding_id', 'is', null)
    .where('evidence_reviews.status', '=', 'DITOLAK')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The evidence the assessor rejected in an assessment, on or off, by the criterion's id. */
export async function listRejected(db: Reader, assessmentId: string): Promise<Map<string, Set<string>>> {
  const rows = await db
    .selectFrom('evidence_links')
    .innerJoin('evidence_reviews', 'evidence_reviews.link_id', 'evidence_links.id')
    .select(['criterion_id', 'evidence_id'])
    .where('assessment_id', '=', assessmentId)
    .where('finding_id', 'is', null)
    .where('evidence_reviews.status', '=', 'DITOLAK')
    .execute();
  const groups = Map.groupBy(rows, ({ criterion_id }) => criterion_id);
  return new Map(
    [...groups].map(([criterion, list]) => [criterion, new Set(list.map((row) => row.evidence_id))]),
  );
}

export async function insertLink(
  trx: Writer,
  link: Omit<LinkRecord, 'version'>,
  linked: Deed,
): Promise<void> {
  await trx
    .insertInto('evidence_links')
    .values({
      id: link.id,
      assessment_id: link.assessmentId,
      criterion_id: link.criterionId,
      finding_id: link.findingId,
      evidence_id: link.evidenceId,
      page: link.page,
      remark: link.remark,
      linked_by: linked.by,
      linked_at: linked.at,
      removed_by: null,
      removed_at: null,
      version: 1,
    })
    .execute();
}

/** Writes page and remark; refuses `changed-meanwhile` when the row moved since `link.version`. */
export async function putLink(
  trx: Writer,
  { id, page, remark, version }: Pick<LinkRecord, 'id' | 'page' | 'remark' | 'version'>,
): Promise<void> {
  await updateLink(trx, { id, version }, { page, remark });
}

/** The row stays; the evidence is no longer attached. Refuses `changed-meanwhile`. */
export async function removeLink(
  trx: Writer,
  link: Pick<LinkRecord, 'id' | 'version'>,
  { by, at }: Deed,
): Promise<void> {
  await updateLink(trx, link, { removed_by: by, removed_at: at });
}

/** Where a piece of evidence is attached, newest period first. */
export interface EvidenceUse extends LinkPlace {
  linkId: string;
  linkVersion: number;
  evidenceId: string;
  instrument: { code: InstrumentCode; version: number };
  state: AssessmentState;
  year: number;
  quarter: Quarter;
}

/** For evidence the caller has already found through the reach. */
export async function listUses(db: Reader, evidenceIds: readonly string[]): Promise<EvidenceUse[]> {
  if (evidenceIds.length === 0) return [];
  const rows = await db
    .selectFrom('evidence_links')
    .innerJoin('assessments', 'assessments.id', 'evidence_links.assessment_id')
    .innerJoin('periods', 'periods.id', 'assessments.period_id')
    .select([
      'evidence_links.id as linkId',
      'evidence_links.version as linkVersion',
      'evidence_links.evidence_id as evidenceId',
      'evidence_links.assessment_id as assessmentId',
      'evidence_links.criterion_id as criterionId',
      'evidence_links.finding_id as findingId',
      'assessments.instrument_code',
      'assessments.instrument_version',
      'assessments.state',
      'periods.year',
      'periods.quarter',
    ])
    .where('evidence_links.evidence_id', 'in', evidenceIds)
    .where('evidence_links.removed_at', 'is', null)
    .orderBy('periods.year', 'desc')
    .orderBy('periods.quarter', 'desc')
    .orderBy('evidence_links.criterion_id')
    .execute();
  return rows.map(({ instrument_code, instrument_version, ...use }) => ({
    ...use,
    instrument: { code: instrument_code, version: instrument_version },
  }));
}

async function updateLink(
  trx: Writer,
  { id, version }: Pick<LinkRecord, 'id' | 'version'>,
  values: { page: string; remark: string } | { removed_by: string; removed_at: string },
): Promise<void> {
  const result = await trx
    .updateTable('evidence_links')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
}
