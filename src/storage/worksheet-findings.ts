import type { FindingElsewhere, WorksheetEvidence, WorksheetFinding } from '#core/assessment/worksheet.ts';
import type { Quarter } from '#core/period/period.ts';
import type { Reader } from '#db/connect.ts';

/** The findings in the order of their numbers, by the criterion's id. `evidence` is what proves the corrections, by the finding's id. */
export async function loadFindings(
  db: Reader,
  assessmentId: string,
  evidence: ReadonlyMap<string, readonly WorksheetEvidence[]>,
): Promise<Map<string, WorksheetFinding[]>> {
  const rows = await selectFindings(db)
    .where('findings.assessment_id', '=', assessmentId)
    .orderBy('findings.number')
    .execute();
  const groups = Map.groupBy(rows, (row) => row.criterion_id);
  return new Map(
    [...groups].map(([criterion, list]) => [
      criterion,
      list.map((row) => toFinding(row, evidence.get(row.id) ?? [])),
    ]),
  );
}

/** Findings with the name of the assessor and the same finding in the periods before and after. */
export function selectFindings(db: Reader) {
  return db
    .selectFrom('findings')
    .innerJoin('users', 'users.id', 'findings.created_by')
    .leftJoin('findings as origin', 'origin.id', 'findings.carried_from')
    .leftJoin('assessments as origin_of', 'origin_of.id', 'origin.assessment_id')
    .leftJoin('periods as origin_in', 'origin_in.id', 'origin_of.period_id')
    .leftJoin('findings as next', 'next.carried_from', 'findings.id')
    .leftJoin('assessments as next_of', 'next_of.id', 'next.assessment_id')
    .leftJoin('periods as next_in', 'next_in.id', 'next_of.period_id')
    .selectAll('findings')
    .select([
      'users.name as assessor_name',
      'origin.assessment_id as origin_assessment',
      'origin.number as origin_number',
      'origin_in.year as origin_year',
      'origin_in.quarter as origin_quarter',
      'next.id as next_id',
      'next.assessment_id as next_assessment',
      'next.number as next_number',
      'next_in.year as next_year',
      'next_in.quarter as next_quarter',
    ]);
}

export type FindingRow = Awaited<ReturnType<ReturnType<typeof selectFindings>['executeTakeFirstOrThrow']>>;

export function toFinding(row: FindingRow, evidence: readonly WorksheetEvidence[]): WorksheetFinding {
  return {
    id: row.id,
    number: row.number,
    text: row.text,
    requestedAction: row.requested_action,
    priority: row.priority,
    targetDate: row.target_date,
    state: row.state,
    pic: row.pic,
    action: row.action,
    actionBy: row.action_by,
    actionAt: row.action_at,
    evidence,
    decisionNote: row.decision_note,
    decidedAt: row.decided_at,
    carriedOverTo: row.carried_over_to,
    carriedFrom: elsewhere(
      row.carried_from,
      row.origin_assessment,
      row.origin_number,
      row.origin_year,
      row.origin_quarter,
    ),
    goesOnIn: elsewhere(row.next_id, row.next_assessment, row.next_number, row.next_year, row.next_quarter),
    assessorName: row.assessor_name,
    version: row.version,
  };
}

/** Of the columns of an outer join: all are there, or none. */
function elsewhere(
  findingId: string | null,
  assessmentId: string | null,
  number: number | null,
  year: number | null,
  quarter: Quarter | null,
): FindingElsewhere | null {
  if (findingId === null || assessmentId === null || number === null || year === null || quarter === null) {
    return null;
  }
  return { findingId, assessmentId, number, year, quarter };
}
