import type { WorksheetEvidence } from '#core/assessment/worksheet.ts';
import type { Reader } from '#db/connect.ts';

/** What is attached and not removed, oldest first. */
export interface AssessmentEvidence {
  /** What proves the answers, by the criterion's id. */
  ofCriteria: Map<string, WorksheetEvidence[]>;
  /** What proves the corrections, by the finding's id. */
  ofFindings: Map<string, WorksheetEvidence[]>;
}

export async function loadAttachedEvidence(db: Reader, assessmentId: string): Promise<AssessmentEvidence> {
  const rows = await selectAttached(db, assessmentId).execute();
  return {
    ofCriteria: groupedBy(
      rows.filter(({ finding_id }) => finding_id === null),
      ({ criterion_id }) => criterion_id,
    ),
    ofFindings: groupedBy(
      rows.filter(({ finding_id }) => finding_id !== null),
      ({ finding_id }) => finding_id ?? '',
    ),
  };
}

function groupedBy(rows: readonly Row[], key: (row: Row) => string): Map<string, WorksheetEvidence[]> {
  const groups = Map.groupBy(rows, key);
  return new Map([...groups].map(([place, list]) => [place, list.map(toEvidence)]));
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
      'evidence_links.finding_id',
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
