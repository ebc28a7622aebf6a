import type { WorksheetEvidence } from '#core/assessment/worksheet.ts';
import type { Reader } from '#db/connect.ts';

/** What is attached and not removed, by the criterion's id, oldest first. */
export async function loadAttachedEvidence(
  db: Reader,
  assessmentId: string,
): Promise<Map<string, WorksheetEvidence[]>> {
  const rows = await selectAttached(db, assessmentId).execute();
  const attached = rows.map((row) => [row.criterion_id, toEvidence(row)] as const);
  const byCriterion = Map.groupBy(attached, ([criterion]) => criterion);
  return new Map([...byCriterion].map(([criterion, items]) => [criterion, items.map(([, item]) => item)]));
}

function selectAttached(db: Reader, assessmentId: string) {
  return db
    .selectFrom('evidence_links')
    .innerJoin('evidence', 'evidence.id', 'evidence_links.evidence_id')
    .innerJoin('users', 'users.id', 'evidence_links.linked_by')
    .leftJoin('evidence_reviews', 'evidence_reviews.link_id', 'evidence_links.id')
    .where('evidence_links.assessment_id', '=', assessmentId)
    .where('evidence_links.removed_at', 'is', null)
    .orderBy('evidence_links.linked_at')
    .orderBy('evidence_links.id')
    .select([
      'evidence_links.id as link_id',
      'evidence_links.version as link_version',
      'evidence_links.criterion_id',
      'evidence_links.page',
      'evidence_links.remark',
      'evidence_links.linked_by',
      'evidence_links.linked_at',
      'users.name as linked_by_name',
      'evidence.id as evidence_id',
      'evidence.kind',
      'evidence.title',
      'evidence.document_number',
      'evidence.document_date',
      'evidence.confidentiality',
      'evidence.file_name',
      'evidence.sha256',
      'evidence.md5',
      'evidence.size',
      'evidence.media_type',
      'evidence_reviews.status',
      'evidence_reviews.reason',
      'evidence_reviews.version as review_version',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectAttached>['executeTakeFirstOrThrow']>>;

function toEvidence(row: Row): WorksheetEvidence {
  return {
    linkId: row.link_id,
    linkVersion: row.link_version,
    evidenceId: row.evidence_id,
    kind: row.kind,
    date: row.document_date,
    status: row.status ?? 'BELUM_DITINJAU',
    title: row.title,
    fileName: row.file_name,
    documentNumber: row.document_number,
    confidentiality: row.confidentiality,
    page: row.page,
    remark: row.remark,
    sha256: row.sha256,
    md5: row.md5,
    size: row.size,
    mediaType: row.media_type,
    reviewReason: row.reason ?? '',
    reviewVersion: row.review_version ?? 0,
    linked: { by: row.linked_by, at: row.linked_at, name: row.linked_by_name },
  };
}
