import type { Reader } from '#db/connect.ts';

/** Which criteria of an assessment stand where; the scope says which of them count. */
export interface ProgressRecord {
  /** Codes of the standards in scope. */
  scope: ReadonlySet<string>;
  /** Ids of the criteria with an answer. */
  answered: ReadonlySet<string>;
  /** Ids of the criteria with a verdict or an accepted N/A. */
  judged: ReadonlySet<string>;
  /** Ids of the criteria with a rejected file. */
  rejected: ReadonlySet<string>;
  /** Findings neither approved nor carried over. */
  openFindings: number;
}

/** By the assessment's id, in a fixed number of queries for any number of them. */
export async function loadProgress(
  db: Reader,
  assessmentIds: readonly string[],
): Promise<Map<string, ProgressRecord>> {
  if (assessmentIds.length === 0) return new Map();
  const scope = idsBy(await selectScope(db, assessmentIds));
  const answered = idsBy(await selectAnswered(db, assessmentIds));
  const judged = idsBy([
    ...(await selectVerdicts(db, assessmentIds)),
    ...(await selectAcceptedNotApplicable(db, assessmentIds)),
  ]);
  const rejected = idsBy(await selectRejected(db, assessmentIds));
  const findings = await countOpenFindings(db, assessmentIds);
  const none: ReadonlySet<string> = new Set();
  return new Map(
    assessmentIds.map((id) => [
      id,
      {
        scope: scope.get(id) ?? none,
        answered: answered.get(id) ?? none,
        judged: judged.get(id) ?? none,
        rejected: rejected.get(id) ?? none,
        openFindings: findings.get(id) ?? 0,
      },
    ]),
  );
}

interface Placed {
  assessment_id: string;
  id: string;
}

function selectScope(db: Reader, ids: readonly string[]): Promise<Placed[]> {
  return db
    .selectFrom('scope_standards')
    .select(['assessment_id', 'standard_code as id'])
    .where('assessment_id', 'in', ids)
    .where('in_scope', '=', 1)
    .execute();
}

function selectAnswered(db: Reader, ids: readonly string[]): Promise<Placed[]> {
  return db
    .selectFrom('answers')
    .select(['assessment_id', 'criterion_id as id'])
    .where('assessment_id', 'in', ids)
    .where('value', 'is not', null)
    .execute();
}

function selectVerdicts(db: Reader, ids: readonly string[]): Promise<Placed[]> {
  return db
    .selectFrom('verdicts')
    .select(['assessment_id', 'criterion_id as id'])
    .where('assessment_id', 'in', ids)
    .execute();
}

// An acceptance counts only while the answer still asks for it.
function selectAcceptedNotApplicable(db: Reader, ids: readonly string[]): Promise<Placed[]> {
  return db
    .selectFrom('not_applicable_rulings as rulings')
    .innerJoin('answers', (join) =>
      join
        .onRef('answers.assessment_id', '=', 'rulings.assessment_id')
        .onRef('answers.criterion_id', '=', 'rulings.criterion_id'),
    )
    .select(['rulings.assessment_id', 'rulings.criterion_id as id'])
    .where('rulings.assessment_id', 'in', ids)
    .where('rulings.ruling', '=', 'DITERIMA')
    .where('answers.value', '=', 'TIDAK_BERLAKU')
    .execute();
}

function selectRejected(db: Reader, ids: readonly string[]): Promise<Placed[]> {
  return db
    .selectFrom('evidence_links')
    .innerJoin('evidence_reviews', 'evidence_reviews.link_id', 'evidence_links.id')
    .select(['evidence_links.assessment_id', 'evidence_links.criterion_id as id'])
    .where('evidence_links.assessment_id', 'in', ids)
    .where('evidence_links.removed_at', 'is', null)
    .where('evidence_reviews.status', '=', 'DITOLAK')
    .execute();
}

async function countOpenFindings(db: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('findings')
    .select((eb) => ['assessment_id', eb.fn.countAll<number>().as('count')])
    .where('assessment_id', 'in', ids)
    .where('state', '<>', 'DISETUJUI')
    .where('carried_over_to', 'is', null)
    .groupBy('assessment_id')
    .execute();
  return new Map(rows.map(({ assessment_id, count }) => [assessment_id, count]));
}

function idsBy(rows: readonly Placed[]): Map<string, Set<string>> {
  const groups = Map.groupBy(rows, ({ assessment_id }) => assessment_id);
  return new Map([...groups].map(([key, list]) => [key, new Set(list.map(({ id }) => id))]));
}
