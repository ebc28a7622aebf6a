import {
  factualValue,
  standardInput,
  type Worksheet,
  type WorksheetCriterion,
} from '#core/assessment/worksheet.ts';
import { factualScores, selfScores } from '#core/assessment/worksheet-scores.ts';
import { changesSince } from '#core/judging/criterion-change.ts';
import { isPublished, officialSource, seesFactual, withoutVerdicts } from '#core/judging/factual-view.ts';
import type { Role } from '#core/people/actor.ts';
import { dateIn } from '#core/period/zone.ts';
import { deltaIndex } from '#core/scoring/delta.ts';
import type { Reader } from '#db/connect.ts';
import type { AssessmentModel, ReportAssessor, ReportGroup } from '#reports/assessment-model.ts';
import { reportFindings, reportStandards, scopeChanges } from '#reports/assessment-standards.ts';
import { figure, groupFigures, kindFigures } from '#reports/figures.ts';
import type { OfficialSource, ReportInstrument, ReportIssuance } from '#reports/model.ts';
import { reportOfficial, unitHead } from '#reports/officials.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import { ofAssessment } from '#services/assessments/load-worksheet.ts';
import { pinnedInstrument } from '#services/catalogue/region-catalogue.ts';
import type { Context } from '#services/context.ts';
import { reportFrame } from '#services/reports/report-frame.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { listAssessors } from '#storage/assessors.ts';
import { officialOn } from '#storage/officials.ts';
import { countSnapshots, latestSnapshot } from '#storage/snapshots.ts';
import { loadWorksheet as loadSheet } from '#storage/worksheets.ts';
import { historyOf, lastResult } from './last-result.ts';
import { sealModel } from './seal-model.ts';

type Facts = Pick<Context, 'catalogue' | 'now'>;

/** What a final result is sealed with. */
export interface SealedResult {
  auditHead: string;
  issuance: ReportIssuance;
  /** Of the Berita Acara, as the leader typed them; either may be empty. */
  minutes: { number: string | null; place: string };
}

/**
 * The facts every document of an assessment draws, as the actor may see them: the frozen result when it is FINAL, else
 * what stands now, without verdicts where they are not yet the actor's to see. Refuses `not-found`.
 */
export async function readAssessmentModel(
  context: Context,
  db: Reader,
  assessmentId: string,
): Promise<AssessmentModel> {
  const assessment = await loadAssessment(context, db, assessmentId);
  const { stage, choices } = assessment;
  const shown = seesFactual(context.actor, ofAssessment(assessment), stage.state, choices.showFactualEarly);
  return standingModel(context, db, assessment, shown);
}

/** The same for everybody: verdicts and findings only from their publication on. */
export async function publishedModel(
  facts: Facts,
  db: Reader,
  assessment: AssessmentRecord,
): Promise<AssessmentModel> {
  return standingModel(facts, db, assessment, isPublished(assessment.stage.state));
}

/** The model of this instant with everything in it, sealed with the head of the trail: what a final result is frozen as. */
export async function freshModel(
  facts: Facts,
  db: Reader,
  assessment: AssessmentRecord,
  sealed: SealedResult,
): Promise<AssessmentModel> {
  const sheet = await loadSheet(db, assessment, await pinnedInstrument(facts, db, assessment));
  return composeModel(facts, db, { assessment, sheet, sealed });
}

async function standingModel(
  facts: Facts,
  db: Reader,
  assessment: AssessmentRecord,
  withVerdicts: boolean,
): Promise<AssessmentModel> {
  if (assessment.stage.state === 'FINAL') {
    const frozen = await latestSnapshot(db, assessment.id, 'HASIL_AKHIR');
    if (frozen !== null) return JSON.parse(frozen.content);
  }
  const sheet = await loadSheet(db, assessment, await pinnedInstrument(facts, db, assessment));
  return composeModel(facts, db, {
    assessment,
    sheet: withVerdicts ? sheet : withoutVerdicts(sheet),
    sealed: null,
  });
}

async function composeModel(
  facts: Facts,
  db: Reader,
  of: { assessment: AssessmentRecord; sheet: Worksheet; sealed: SealedResult | null },
): Promise<AssessmentModel> {
  const { assessment, sheet, sealed } = of;
  const { stage, region, unit, period, choices } = assessment;
  const at = facts.now();
  const date = dateIn(region.zone, stage.state === 'FINAL' ? stage.finalised.at : at);
  const frame = await reportFrame(db, region.id, {
    date,
    basis: 'minutes',
    of: { assessmentId: assessment.id },
  });
  const source = officialSource(stage.state);
  const self = selfScores(sheet);
  const last = await lastResult(db, assessment);
  const changes = last === null ? new Map() : changesSince(last.criteria, sheet);
  return sealModel({
    region: frame.region,
    settings: frame.settings,
    period: { year: period.year, quarter: period.quarter },
    comparedWith: last?.period ?? null,
    history: await historyOf(db, assessment),
    unit: { name: unit.name },
    instrument: reportInstrument(sheet.instrument),
    assessment: assessmentFacts(assessment, source, frame.choices.procedureReference),
    minutes: { number: sealed?.minutes.number ?? null, date, place: sealed?.minutes.place ?? '' },
    officials: await signatories(db, assessment, date),
    assessors: await reportAssessors(db, assessment.id),
    standards: reportStandards(sheet, self, facts.catalogue, {
      showOutside: choices.showBudgetStandard,
      changes,
    }),
    group: reportGroup(sheet, source, choices),
    findings: reportFindings(sheet, region.zone),
    scopeChanges: scopeChanges(sheet),
    reportCopies: frame.assessorCopies,
    seal: {
      frozenAt: at,
      revision: await countSnapshots(db, assessment.id, 'HASIL_AKHIR'),
      auditHead: sealed?.auditHead ?? null,
      modelHash: '',
      issuance: sealed?.issuance ?? null,
    },
  });
}

export function reportInstrument(instrument: Worksheet['instrument']): ReportInstrument {
  const { code, version, title, status, decree } = instrument;
  return { code, version, title, status, decree };
}

function assessmentFacts(
  { id, stage, referenceDate, choices: { policy } }: AssessmentRecord,
  officialSource: OfficialSource,
  procedureReference: string,
): AssessmentModel['assessment'] {
  return {
    id,
    state: stage.state,
    officialSource,
    referenceDate,
    policy: policy.kind === 'SEMUA' ? policy : { kind: 'AMBANG', threshold: String(policy.threshold) },
    procedureReference,
    submittedAt: 'submitted' in stage ? stage.submitted.at : null,
    finalisedAt: stage.state === 'FINAL' ? stage.finalised.at : null,
    timesReturned: stage.returnCount,
  };
}

/** The head of each group's unit signs for it (MJK54 Ps.10-12). */
async function signatories(
  db: Reader,
  { region, unit, instrument }: AssessmentRecord,
  date: string,
): Promise<AssessmentModel['officials']> {
  const role: Role = instrument.code === 'LPSE' ? 'KEPALA_LPSE' : 'PENYELENGGARA_JARINGAN_WEB';
  const head = await officialOn(db, { regionId: region.id, unitId: unit.id, role }, date);
  const office = await officialOn(db, { regionId: region.id, unitId: null, role: 'KEPALA_DINAS' }, date);
  return { unitHead: unitHead(head, unit.name), acknowledgedBy: office && reportOfficial(office) };
}

async function reportAssessors(db: Reader, assessmentId: string): Promise<ReportAssessor[]> {
  const team = await listAssessors(db, assessmentId);
  return team
    .filter(({ releasedAt }) => releasedAt === null)
    .map(({ name, employeeNumber, lead, appointmentNumber, appointmentDate }) => ({
      name,
      employeeNumber,
      lead,
      appointmentNumber,
      appointmentDate,
    }));
}

function reportGroup(
  sheet: Worksheet,
  source: OfficialSource,
  choices: AssessmentRecord['choices'],
): ReportGroup {
  const counted = sheet.standards.filter(({ standard, inScope }) => inScope && !standard.outsideRegulation);
  const withOutside =
    choices.showBudgetStandard && sheet.standards.some(({ standard }) => standard.outsideRegulation);
  const factual = factualScores(sheet);
  const value = source === 'FAKTUAL' ? factualValue : selfValue;
  const pairs = counted.flatMap(({ criteria }) =>
    criteria.map((item) => ({ self: selfValue(item), factual: factualValue(item) })),
  );
  return {
    self: groupFigures(selfScores(sheet), withOutside),
    factual: factual && groupFigures(factual, withOutside),
    deltaIndex: figure(deltaIndex(pairs)),
    kinds: kindFigures(counted.flatMap((standard) => standardInput(standard, value).criteria)),
  };
}

function selfValue({ answer }: WorksheetCriterion) {
  return answer?.value ?? null;
}
