import { type InstrumentCode, instrumentCodes } from '#core/catalogue/instrument.ts';
import { answersFor } from '#core/catalogue/unit-instruments.ts';
import { compareQuarters, firstDay, lastDay, previousQuarter, type QuarterOf } from '#core/period/period.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import type { ReportSections } from '#core/report/report-sections.ts';
import type { Reader } from '#db/connect.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { letterFacts } from '#reports/letter.ts';
import type { ReportIssuance } from '#reports/model.ts';
import { unitHead } from '#reports/officials.ts';
import { findingFacts } from '#reports/quarterly-findings.ts';
import { type GroupPast, quarterlyGroup } from '#reports/quarterly-groups.ts';
import type { QuarterlyModel } from '#reports/quarterly-model.ts';
import { startingInstrument } from '#services/assessments/starting-instrument.ts';
import type { Context } from '#services/context.ts';
import { publishedModel, reportInstrument } from '#services/documents/assessment-model.ts';
import { sealModel } from '#services/documents/seal-model.ts';
import { type AssessmentRecord, listAssessments } from '#storage/assessments.ts';
import { officialOn } from '#storage/officials.ts';
import { listUnits, type UnitRecord } from '#storage/units.ts';
import { addresseePrefixes } from './addressee-prefixes.ts';
import { reportFrame } from './report-frame.ts';

type Facts = Pick<Context, 'catalogue' | 'now'>;

/** A quarter's report of one LPSE, as far as people have written it. */
export interface QuarterlyCase {
  unit: Pick<UnitRecord, 'id' | 'name' | 'regionId'>;
  zone: Zone;
  quarter: QuarterOf;
  sections: ReportSections;
  revision: number;
  auditHead: string | null;
  /** Null while it is not issued. */
  issuance: ReportIssuance | null;
  /** The begun report, which may say some things in its own words; null for one nobody has begun. */
  document: { reportId: string } | null;
}

/** At most this many quarters stand in the history. */
const historyLength = 8;

/**
 * The report as it stands at this instant. It speaks of all three groups of the region, each by its own unit, and reads
 * them whoever asks: the caller must have checked that the actor may see the report.
 */
export async function quarterlyModel(facts: Facts, db: Reader, of: QuarterlyCase): Promise<QuarterlyModel> {
  const at = facts.now();
  const regionId = of.unit.regionId;
  const today = dateIn(of.zone, at);
  const frame = await reportFrame(db, regionId, { date: today, basis: 'quarterly', of: of.document });
  const { region, settings, initials } = frame;
  const pasts = trimmed(await groupPasts(facts, db, of));
  const head = await officialOn(db, { regionId, unitId: of.unit.id, role: 'KEPALA_LPSE' }, today);
  const { letterNumber: _number, letterNature: _nature, ...sections } = of.sections;
  const quarter = { first: firstDay(of.quarter), last: lastDay(of.quarter) };
  return sealModel({
    region,
    settings,
    period: of.quarter,
    unit: { name: of.unit.name },
    letter: letterFacts(region, of.sections, today, await addresseePrefixes(db, regionId, today)),
    signatory: unitHead(head, of.unit.name),
    initials,
    groups: pasts.map(quarterlyGroup),
    ...findingFacts(pasts.map(findingSources), today, quarter),
    registers: [],
    sections,
    annexes: [],
    seal: {
      frozenAt: at,
      revision: of.revision,
      auditHead: of.auditHead,
      modelHash: '',
      issuance: of.issuance,
    },
  });
}

async function groupPasts(facts: Facts, db: Reader, of: QuarterlyCase): Promise<GroupPast[]> {
  const region = { regionIds: [of.unit.regionId], unitIds: [], assessmentIds: [] };
  const handedIn = (await listAssessments(db, region)).filter(({ stage }) => stage.state !== 'DRAF');
  const units = await listUnits(db, [of.unit.regionId]);
  const pasts: GroupPast[] = [];
  for (const code of instrumentCodes) {
    const own = handedIn.filter(
      ({ instrument, unit }) => instrument.code === code && (code !== 'LPSE' || unit.id === of.unit.id),
    );
    pasts.push(await groupPast(facts, db, { code, own, units, of }));
  }
  return pasts;
}

async function groupPast(
  facts: Facts,
  db: Reader,
  group: {
    code: InstrumentCode;
    own: readonly AssessmentRecord[];
    units: readonly UnitRecord[];
    of: QuarterlyCase;
  },
): Promise<GroupPast> {
  const { code, own, units, of } = group;
  const quarters: { of: QuarterOf; model: AssessmentModel | null }[] = [];
  for (const quarter of quartersUpTo(of.quarter)) {
    const record = own.find(({ period }) => compareQuarters(period, quarter) === 0);
    quarters.push({ of: quarter, model: record ? await publishedModel(facts, db, record) : null });
  }
  const quarter = { region: { id: of.unit.regionId }, ...of.quarter };
  const inForce = await startingInstrument(facts, db, quarter, code);
  const model = quarters.at(-1)?.model ?? null;
  return {
    instrument: model?.instrument ?? reportInstrument(inForce),
    standards: inForce.standards,
    responsibleUnit: model?.unit.name ?? responsibleUnit(code, units, of),
    quarters,
  };
}

/** Consecutive quarters, oldest first, `last` at the end. */
function quartersUpTo(last: QuarterOf): QuarterOf[] {
  const quarters = [last];
  while (quarters.length < historyLength) quarters.unshift(previousQuarter(quarters[0] ?? last));
  return quarters;
}

/** The unit that answers for a group without an assessment (MJK54 Ps.10-12); empty where the region has none. */
function responsibleUnit(code: InstrumentCode, units: readonly UnitRecord[], of: QuarterlyCase): string {
  if (code === 'LPSE') return of.unit.name;
  return units.find(({ kind }) => answersFor(kind, code))?.name ?? '';
}

/** Leaves off the quarters before the first in which any group has something; the last two always stay. */
function trimmed(pasts: readonly GroupPast[]): GroupPast[] {
  const begin = Array.from({ length: historyLength }, (_, at) => at).find((at) =>
    pasts.some(({ quarters }) => quarters[at]?.model != null),
  );
  const from = Math.min(begin ?? historyLength, historyLength - 2);
  return pasts.map((past) => ({ ...past, quarters: past.quarters.slice(from) }));
}

function findingSources({ quarters }: GroupPast): {
  now: AssessmentModel | null;
  before: AssessmentModel | null;
} {
  const earlier = quarters.slice(0, -1).findLast(({ model }) => model !== null);
  return { now: quarters.at(-1)?.model ?? null, before: earlier?.model ?? null };
}
