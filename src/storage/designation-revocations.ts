import type { AssessmentState, Deed } from '#core/assessment/assessment.ts';
import type { Revocation } from '#core/designation/designation.ts';
import type { FindingState } from '#core/judging/finding.ts';
import type { Quarter } from '#core/period/period.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { DualHead } from './role-assignments.ts';

/** A finding as a revocation names it. */
export interface LinkedFinding {
  id: string;
  assessmentId: string;
  assessmentState: AssessmentState;
  year: number;
  quarter: Quarter;
  criterionId: string;
  number: number;
  text: string;
  state: FindingState;
}

/** Its findings come first: the database takes none afterwards. */
export async function insertRevocation(
  trx: Writer,
  fresh: {
    designationId: string;
    revocation: Revocation;
    findingIds: readonly string[];
    dualHead: DualHead | null;
  },
  { by, at }: Deed,
): Promise<void> {
  const { designationId, revocation, findingIds } = fresh;
  if (findingIds.length > 0) {
    const links = findingIds.map((finding_id) => ({ designation_id: designationId, finding_id }));
    await trx.insertInto('revocation_findings').values(links).execute();
  }
  await trx
    .insertInto('designation_revocations')
    .values({
      designation_id: designationId,
      decree_number: revocation.decree.number,
      decree_date: revocation.decree.date,
      reason: revocation.reason,
      effective_date: revocation.effectiveDate,
      dual_role_user: fresh.dualHead?.userId ?? null,
      by_user: by,
      at,
    })
    .execute();
}

/** The findings a revocation rests on. */
export async function findingsOfRevocation(db: Reader, designationId: string): Promise<LinkedFinding[]> {
  const rows = await selectFindings(db)
    .innerJoin('revocation_findings', 'revocation_findings.finding_id', 'findings.id')
    .where('revocation_findings.designation_id', '=', designationId)
    .execute();
  return rows.map(toFinding);
}

/** Of all assessments of the unit, the newest period first. */
export async function findingsOfUnit(db: Reader, unitId: string): Promise<LinkedFinding[]> {
  const rows = await selectFindings(db).where('assessments.unit_id', '=', unitId).execute();
  return rows.map(toFinding);
}

function selectFindings(db: Reader) {
  return db
    .selectFrom('findings')
    .innerJoin('assessments', 'assessments.id', 'findings.assessment_id')
    .innerJoin('periods', 'periods.id', 'assessments.period_id')
    .select([
      'findings.id',
      'findings.assessment_id',
      'findings.criterion_id',
      'findings.number',
      'findings.text',
      'findings.state',
      'assessments.state as assessment_state',
      'periods.year',
      'periods.quarter',
    ])
    .orderBy('periods.year', 'desc')
    .orderBy('periods.quarter', 'desc')
    .orderBy('findings.number');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectFindings>['execute']>>[number];

function toFinding({ id, year, quarter, number, text, state, ...row }: Row): LinkedFinding {
  return {
    id,
    assessmentId: row.assessment_id,
    assessmentState: row.assessment_state,
    year,
    quarter,
    criterionId: row.criterion_id,
    number,
    text,
    state,
  };
}
