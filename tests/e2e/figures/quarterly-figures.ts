import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import type { TestDatabase } from '#tests/support/databases.ts';
import { fulfilmentLabels, instrumentLabels } from '#text/states.ts';
import { orNone } from './assessment-figures.ts';
import { difference, type OwnGroup, ownGroup, ownStandard } from './own-arithmetic.ts';
import type { RawAssessment } from './raw-rows.ts';
import { none, type Shown } from './shown.ts';

export type ReportPlace = 'page' | 'letter' | 'summary' | 'report';

/** Where each figure of a quarterly report stands: on its page, in the nota dinas, its summary and its part C. */
export const reportPlaces: Readonly<Record<string, readonly ReportPlace[]>> = {
  met: ['page', 'letter', 'summary', 'report'],
  metChange: ['page', 'letter', 'report'],
  score: ['page', 'letter', 'summary'],
  scoreChange: ['page', 'report'],
  source: ['page', 'letter'],
  selfMet: ['report'],
  factualMet: ['report'],
  previousMet: ['report'],
  selfScore: ['report'],
  factualScore: ['report'],
  scoreTotal: ['report'],
  previousScore: ['report'],
  self: ['report'],
  factual: ['report'],
  delta: ['report'],
  status: ['report'],
  open: ['report'],
  overdue: ['report'],
  closed: ['report'],
  allOpen: ['page', 'letter'],
  allOverdue: ['page', 'letter'],
  allClosed: ['page'],
};

export interface RawReport {
  id: string;
  region_id: string;
  unit_id: string;
  zone: Zone;
  year: number;
  quarter: number;
  /** When it was frozen; now while it is a draft. */
  at: string;
}

/** One group's assessment of a quarter as it stood at the report's instant. */
interface Stood {
  of: RawAssessment;
  state: string;
  official: OwnGroup | null;
}

const groups = ['LPSE', 'JARINGAN', 'WEBSITE'] as const;

/** All figures of a quarterly report, out of the rows. */
export function ownReportFigures(
  report: RawReport,
  assessments: readonly RawAssessment[],
  findings: readonly RawFinding[],
): Shown {
  const stood = groups.map((code) => ({
    code,
    now: standing(report, assessments, code, 0),
    before: standing(report, assessments, code, 1),
    earlier: [1, 2, 3, 4, 5, 6, 7].flatMap((back) => standing(report, assessments, code, back) ?? [])[0],
  }));
  return new Map([
    ...stood.flatMap(({ code, now, before }) => groupFigures(code, now, before)),
    ...stood.flatMap(({ now }) => (now === null ? [] : standardFigures(now))),
    ...findingFigures(report, stood, findings),
  ]);
}

function standing(
  { region_id, unit_id, year, quarter, at }: RawReport,
  assessments: readonly RawAssessment[],
  code: InstrumentCode,
  back: number,
): Stood | null {
  const index = year * 4 + quarter - 1 - back;
  const of = assessments.find(
    (one) =>
      one.instrument === code &&
      one.year * 4 + one.quarter - 1 === index &&
      (code === 'LPSE' ? one.unitId === unit_id : one.regionId === region_id),
  );
  const state = of?.steps.findLast((step) => step.at <= at)?.state;
  if (of === undefined || state === undefined || state === 'DRAF') return null;
  return { of, state, official: ownGroup(of, state === 'FINAL' ? 'factual' : 'self') };
}

function groupFigures(code: InstrumentCode, now: Stood | null, before: Stood | null): [string, string][] {
  const name = instrumentLabels[code].replaceAll(' ', '_');
  const final = now?.state === 'FINAL';
  const [self, factual] = now
    ? [ownGroup(now.of, 'self'), final ? ownGroup(now.of, 'factual') : null]
    : [null, null];
  const [official, previous] = [now?.official ?? null, before?.official ?? null];
  const change = official && previous ? String(official.total[0] - previous.total[0]) : none;
  // Of what is printed, so that a reader who subtracts gets the same.
  const printed = (group: OwnGroup | null) => {
    const text = orNone(group?.score);
    return text === none ? null : ([BigInt(text.replace(',', '')), 100n] as const);
  };
  const met = (group: OwnGroup | null) => group?.total.join('/') ?? none;
  return [
    [`${name} met`, met(official)],
    [`${name} metChange`, change],
    [`${name} score`, orNone(official?.score)],
    [`${name} scoreChange`, orNone(difference(printed(official), printed(previous)))],
    [`${name} source`, now === null ? none : final ? 'Penilaian Faktual' : 'Penilaian Mandiri'],
    [`${name} selfMet`, met(self)],
    [`${name} factualMet`, met(factual)],
    [`${name} previousMet`, met(previous)],
    [`${name} selfScore`, orNone(self?.score)],
    [`${name} factualScore`, orNone(factual?.score)],
    [`${name} scoreTotal`, orNone(official?.scoreTotal)],
    [`${name} previousScore`, orNone(previous?.score)],
  ];
}

function standardFigures({ of, state }: Stood): [string, string][] {
  return of.standards
    .filter(({ inScope }) => inScope)
    .flatMap((standard): [string, string][] => {
      const self = ownStandard(standard, 'self', of);
      const factual = state === 'FINAL' ? ownStandard(standard, 'factual', of) : null;
      const status = (factual ?? self)?.status;
      return [
        [`${standard.code} self`, orNone(self?.score)],
        [`${standard.code} factual`, orNone(factual?.score)],
        [`${standard.code} delta`, orNone(difference(factual?.score ?? null, self?.score ?? null))],
        [`${standard.code} status`, status === undefined ? none : fulfilmentLabels[status]],
      ];
    });
}

export type RawFinding = Awaited<ReturnType<typeof rawFindings>>[number];

export async function rawFindings(db: TestDatabase['db']) {
  return db.selectFrom('findings').selectAll().execute();
}

const published = ['TINDAKAN_PERBAIKAN', 'VERIFIKASI_PERBAIKAN', 'FINAL'];

function findingFigures(
  report: RawReport,
  stood: readonly { now: Stood | null; earlier: Stood | undefined }[],
  findings: readonly RawFinding[],
): [string, string][] {
  const today = dateIn(report.zone, report.at);
  const inQuarter = (instant: string | null) => {
    const [year = 0, month = 0] = instant === null ? [] : dateIn(report.zone, instant).split('-').map(Number);
    return year === report.year && Math.ceil(month / 3) === report.quarter;
  };
  const listed = stood.flatMap(({ now, earlier }) => {
    const of = (one: Stood | null | undefined) =>
      findings.filter(({ assessment_id }) => assessment_id === one?.of.id);
    const own = of(now).filter((one) => published.includes(now?.state ?? '') || one.carried_from !== null);
    const goesOn = new Set(own.map(({ carried_from }) => carried_from));
    const waiting = of(earlier).filter((one) => one.carried_over_to !== null && !goesOn.has(one.id));
    const approved = of(earlier).filter((one) => one.state === 'DISETUJUI' && inQuarter(one.decided_at));
    const open = [...own, ...(now?.state === 'FINAL' ? [] : waiting)].filter(
      ({ state }) => state !== 'DISETUJUI',
    );
    const closed = [...own.filter(({ state }) => state === 'DISETUJUI'), ...approved];
    return [
      ...open.map((one) => ({ ...one, open: true })),
      ...closed.map((one) => ({ ...one, open: false })),
    ];
  });
  const late = (one: RawFinding) => (one.carried_over_to ?? one.target_date) < today;
  const count = (some: typeof listed) => ({
    open: some.filter((one) => one.open).length,
    overdue: some.filter((one) => one.open && late(one)).length,
    closed: some.filter((one) => !one.open).length,
  });
  const all = count(listed);
  return [
    ...(['TINGGI', 'SEDANG', 'RENDAH'] as const).flatMap((priority) =>
      Object.entries(count(listed.filter((one) => one.priority === priority))).map(
        ([kind, number]): [string, string] => [`${priority} ${kind}`, String(number)],
      ),
    ),
    ['findings allOpen', String(all.open)],
    ['findings allOverdue', String(all.overdue)],
    ['findings allClosed', String(all.closed)],
  ];
}
