import type { AnswerValue } from '#core/assessment/answer.ts';
import type { AssessmentState } from '#core/assessment/assessment.ts';
import { type Catalogue, instrumentOf } from '#core/catalogue/catalogue.ts';
import type { Criterion, InstrumentCode, Standard } from '#core/catalogue/instrument.ts';
import type { EvidenceStatus } from '#core/evidence/evidence.ts';
import type { TestDatabase } from '#tests/support/databases.ts';

type Db = TestDatabase['db'];

/** One criterion as the tables hold it. */
export interface RawCriterion
  extends Pick<Criterion, 'id' | 'kind' | 'mandatory' | 'weight' | 'maxAgeMonths'> {
  self: AnswerValue | null;
  /** The assessor's word; an accepted Tidak Berlaku is one. */
  factual: AnswerValue | null;
  /** Of a Tidak Berlaku; null without one. */
  ruling: 'MENUNGGU' | 'DITERIMA' | 'DITOLAK' | null;
  evidence: { date: string; status: EvidenceStatus }[];
}

export interface RawStandard extends Pick<Standard, 'code' | 'name' | 'weight'> {
  inScope: boolean;
  criteria: RawCriterion[];
}

export interface RawAssessment {
  id: string;
  regionId: string;
  unitId: string;
  instrument: InstrumentCode;
  year: number;
  quarter: number;
  state: AssessmentState;
  reference: string;
  policy: { kind: 'SEMUA' } | { kind: 'AMBANG'; threshold: number };
  /** Those of the regulation. */
  standards: RawStandard[];
  /** Every state it was in, and since when. */
  steps: { state: AssessmentState; at: string }[];
}

/** Every assessment, straight out of the tables and the checklists' files; nothing of the application computes in it. */
export async function rawAssessments(db: Db, catalogue: Catalogue): Promise<RawAssessment[]> {
  const rows = await db
    .selectFrom('assessments')
    .innerJoin('periods', 'periods.id', 'assessments.period_id')
    .selectAll('assessments')
    .select(['periods.year', 'periods.quarter'])
    .execute();
  const filled = await contents(db);
  return rows.map((row) => {
    const { id, instrument_code: code, instrument_version: version } = row;
    const standards = instrumentOf(catalogue, code, version)?.standards ?? [];
    return {
      ...{ id, regionId: row.region_id, unitId: row.unit_id, instrument: code },
      ...{ year: row.year, quarter: row.quarter, state: row.state, reference: row.reference_date },
      policy:
        row.policy_kind === 'SEMUA'
          ? { kind: 'SEMUA' }
          : { kind: 'AMBANG', threshold: row.policy_threshold ?? 0 },
      standards: standards
        .filter(({ outsideRegulation }) => !outsideRegulation)
        .map((standard) => rawStandard(id, standard, filled)),
      steps: filled.steps
        .filter(({ assessment_id }) => assessment_id === id)
        .map(({ to_state: state, at }) => ({ state, at })),
    };
  });
}

type Contents = Awaited<ReturnType<typeof contents>>;

async function contents(db: Db) {
  const [scope, answers, verdicts, rulings] = [
    await db.selectFrom('scope_standards').selectAll().where('in_scope', '=', 1).execute(),
    await db.selectFrom('answers').selectAll().execute(),
    await db.selectFrom('verdicts').selectAll().execute(),
    await db.selectFrom('not_applicable_rulings').selectAll().execute(),
  ];
  const links = await db
    .selectFrom('evidence_links as links')
    .innerJoin('evidence', 'evidence.id', 'links.evidence_id')
    .leftJoin('evidence_reviews as reviews', 'reviews.link_id', 'links.id')
    .where('links.removed_at', 'is', null)
    .where('links.finding_id', 'is', null)
    .select(['links.assessment_id', 'links.criterion_id', 'evidence.document_date', 'reviews.status'])
    .execute();
  const steps = await db.selectFrom('assessment_steps').selectAll().orderBy('at').execute();
  return {
    ...{ scope: new Set(scope.map((row) => `${row.assessment_id} ${row.standard_code}`)), steps },
    answers: new Map(answers.map((row) => [placeOf(row), row.value])),
    verdicts: new Map(verdicts.map((row) => [placeOf(row), row.value])),
    rulings: new Map(rulings.map((row) => [placeOf(row), row.ruling])),
    links: Map.groupBy(links, placeOf),
  };
}

function placeOf(row: { assessment_id: string; criterion_id: string }): string {
  return `${row.assessment_id} ${row.criterion_id}`;
}

function rawStandard(assessmentId: string, { code, name, weight, criteria }: Standard, filled: Contents) {
  return {
    ...{ code, name, weight, inScope: filled.scope.has(`${assessmentId} ${code}`) },
    criteria: criteria.map((criterion): RawCriterion => {
      const place = `${assessmentId} ${criterion.id}`;
      const self = filled.answers.get(place) ?? null;
      const ruling = self === 'TIDAK_BERLAKU' ? (filled.rulings.get(place) ?? 'MENUNGGU') : null;
      const { id, kind, mandatory, weight: counts, maxAgeMonths } = criterion;
      return {
        ...{ id, kind, mandatory, weight: counts, maxAgeMonths, self, ruling },
        factual: ruling === 'DITERIMA' ? 'TIDAK_BERLAKU' : (filled.verdicts.get(place) ?? null),
        evidence: (filled.links.get(place) ?? []).map(({ document_date: date, status }) => ({
          date,
          status: status ?? 'BELUM_DITINJAU',
        })),
      };
    }),
  };
}
