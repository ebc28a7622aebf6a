import type {
  WorksheetCriterion,
  WorksheetFinding,
  WorksheetRuling,
  WorksheetVerdict,
} from '#core/assessment/worksheet.ts';
import type { Reader } from '#db/connect.ts';

/** The rulings on "Tidak Berlaku", by the criterion's id. */
export async function loadRulings(db: Reader, assessmentId: string): Promise<Map<string, WorksheetRuling>> {
  const rows = await db
    .selectFrom('not_applicable_rulings as rulings')
    .innerJoin('users', 'users.id', 'rulings.by_user')
    .where('assessment_id', '=', assessmentId)
    .select(['criterion_id', 'ruling', 'note', 'rulings.version', 'by_user as by', 'at', 'users.name'])
    .execute();
  return new Map(
    rows.map(({ criterion_id, ruling, note, version, by, at, name }) => [
      criterion_id,
      { ruling, note, version, deed: { by, at, name } },
    ]),
  );
}

/** The consolidated verdicts, by the criterion's id. */
export async function loadVerdicts(db: Reader, assessmentId: string): Promise<Map<string, WorksheetVerdict>> {
  const rows = await db
    .selectFrom('verdicts')
    .innerJoin('users', 'users.id', 'verdicts.by_user')
    .where('assessment_id', '=', assessmentId)
    .select(['criterion_id', 'value', 'note', 'verdicts.version', 'by_user as by', 'at', 'users.name'])
    .execute();
  return new Map(
    rows.map(({ criterion_id, value, note, version, by, at, name }) => [
      criterion_id,
      { value, note, version, deed: { by, at, name } },
    ]),
  );
}

/** The findings in the order of their numbers, by the criterion's id. */
export async function loadFindings(
  db: Reader,
  assessmentId: string,
): Promise<Map<string, WorksheetFinding[]>> {
  const rows = await selectFindings(db).where('assessment_id', '=', assessmentId).orderBy('number').execute();
  return grouped(rows, toFinding);
}

/** Why the assessor sent criteria back, newest first, by the criterion's id. */
export async function loadReturnReasons(
  db: Reader,
  assessmentId: string,
): Promise<Map<string, WorksheetCriterion['returnReasons'][number][]>> {
  const rows = await db
    .selectFrom('return_reasons')
    .innerJoin('users', 'users.id', 'return_reasons.by_user')
    .where('assessment_id', '=', assessmentId)
    .orderBy('return_number', 'desc')
    .select(['criterion_id', 'return_number', 'reason', 'by_user as by', 'at', 'users.name'])
    .execute();
  return grouped(rows, ({ return_number, reason, by, at, name }) => ({
    returnNumber: return_number,
    reason,
    deed: { by, at, name },
  }));
}

function selectFindings(db: Reader) {
  return db
    .selectFrom('findings')
    .innerJoin('users', 'users.id', 'findings.created_by')
    .selectAll('findings')
    .select('users.name as assessor_name');
}

type FindingRow = Awaited<ReturnType<ReturnType<typeof selectFindings>['executeTakeFirstOrThrow']>>;

function toFinding(row: FindingRow): WorksheetFinding {
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
    actionAt: row.action_at,
    decisionNote: row.decision_note,
    decidedAt: row.decided_at,
    carriedOverTo: row.carried_over_to,
    assessorName: row.assessor_name,
    version: row.version,
  };
}

function grouped<R extends { criterion_id: string }, T>(
  rows: readonly R[],
  shape: (row: R) => T,
): Map<string, T[]> {
  const groups = Map.groupBy(rows, (row) => row.criterion_id);
  return new Map([...groups].map(([criterion, list]) => [criterion, list.map(shape)]));
}
