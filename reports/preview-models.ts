import type { QuarterOf } from '#core/period/period.ts';
import { previewText as words } from '#text/preview.ts';
import type { AssessmentModel, ReportStandard } from './assessment-model.ts';
import type { DesignationDecreeModel } from './decree-model.ts';
import type {
  GroupFigures,
  ReportInstrument,
  ReportOfficial,
  ReportRegion,
  ReportSeal,
  ReportSettings,
  StandardFigures,
} from './model.ts';
import type { LetterFacts, QuarterlyGroup, QuarterlyModel } from './quarterly-model.ts';

/** The region's own part of an example; everything else in it is invented here. */
export interface PreviewParts {
  region: ReportRegion;
  settings: ReportSettings;
  initials: readonly string[];
  letter: LetterFacts;
  unit: string;
  unitHead: ReportOfficial;
  headOfOffice: ReportOfficial;
  /** Of the LKPP; as the settings say. */
  procedureReference: string;
  period: QuarterOf;
  /** The day it is dated. */
  date: string;
  at: string;
}

/** Where a region has no unit yet. */
export const previewUnit = words.unit;

export function previewQuarterly(parts: PreviewParts): QuarterlyModel {
  const { region, settings, initials, letter, unitHead, period } = parts;
  return {
    region,
    settings,
    period,
    unit: { name: parts.unit },
    letter,
    signatory: unitHead,
    initials,
    groups: [groupOf(parts)],
    findings: [],
    findingSummary: [],
    closedActions: [],
    registers: [],
    sections: {
      background: words.background,
      activities: words.activities,
      obstacles: '',
      conclusion: words.conclusion,
      decisions: words.decisions,
    },
    annexes: [],
    seal: sealOf(parts),
  };
}

export function previewMinutes(parts: PreviewParts): AssessmentModel {
  const { region, settings, period, date, at } = parts;
  return {
    region,
    settings,
    period,
    comparedWith: null,
    unit: { name: parts.unit },
    instrument,
    assessment: {
      id: '',
      state: 'FINAL',
      officialSource: 'FAKTUAL',
      referenceDate: date,
      policy: { kind: 'SEMUA' },
      procedureReference: parts.procedureReference,
      submittedAt: at,
      finalisedAt: at,
      timesReturned: 0,
    },
    minutes: { number: null, date, place: words.meetingPlace },
    officials: { unitHead: parts.unitHead, acknowledgedBy: parts.headOfOffice },
    assessors: [
      {
        name: words.assessor,
        employeeNumber: null,
        lead: true,
        appointmentNumber: words.appointment,
        appointmentDate: date,
      },
    ],
    standards: words.standards.map(standardOf),
    group: { self: group, factual: group, deltaIndex: '0,00', kinds: [] },
    findings: [],
    scopeChanges: [],
    seal: sealOf(parts),
  };
}

export function previewDecree(parts: PreviewParts): DesignationDecreeModel {
  const { region, settings, period, date } = parts;
  return {
    region,
    settings,
    period,
    unit: { name: parts.unit },
    headOfOffice: parts.headOfOffice,
    kind: 'PENUH',
    finalOn: date,
    standards: words.standards.map((name, at) => ({ code: codeOf(at), name })),
    total: words.standards.length,
    seal: sealOf(parts),
  };
}

const instrument: ReportInstrument = {
  code: 'LPSE',
  version: 1,
  title: words.instrument,
  status: 'USULAN',
  decree: null,
};

const figures: StandardFigures = {
  score: '100,00',
  predicate: 'A',
  status: 'MEMENUHI',
  answered: 3,
  total: 3,
  reasons: [],
};

const group: GroupFigures = {
  score: '100,00',
  scoreTotal: '100,00',
  achievementScope: [3, 3],
  achievementTotal: [3, 3],
  achievementWithOutside: null,
};

function standardOf(name: string, at: number): ReportStandard {
  const both = { self: figures, factual: figures, delta: '0,00' };
  return { code: codeOf(at), name, inScope: true, outsideRegulation: false, ...both, criteria: [] };
}

function groupOf({ unit }: PreviewParts): QuarterlyGroup {
  return {
    name: words.group,
    responsibleUnit: unit,
    instrument,
    officialSource: 'FAKTUAL',
    self: group,
    factual: group,
    official: group,
    previous: null,
    change: { met: null, score: null },
    standards: words.standards.map((name, at) => {
      const { criteria: _, ...standard } = standardOf(name, at);
      return { ...standard, movement: null };
    }),
    history: [],
    scopeChanges: [],
    criterionChanges: null,
  };
}

function codeOf(at: number): string {
  return `S${String(at + 1).padStart(2, '0')}`;
}

function sealOf({ at }: PreviewParts): ReportSeal {
  return { frozenAt: at, revision: 0, auditHead: null, modelHash: words.seal, issuance: null };
}
