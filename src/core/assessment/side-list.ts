import type { CriterionKind } from '#core/catalogue/instrument.ts';
import { evidenceAge } from '#core/evidence/evidence-age.ts';
import type { CriterionChange } from '#core/judging/criterion-change.ts';
import type { AnswerValue, NotApplicableRuling } from './answer.ts';
import {
  factualValue,
  rulingOf,
  type Worksheet,
  type WorksheetCriterion,
  type WorksheetStandard,
} from './worksheet.ts';

/** Which criteria stand beside the open one: those of its standard, or all in scope that want something. */
const sideFilters = ['STANDAR', 'BELUM_DIISI', 'PERLU_DIPERBAIKI', 'TUGAS_SAYA', 'BELUM_DINILAI'] as const;

export type SideFilter = (typeof sideFilters)[number];

/** What is worth listing: to who answers, who has standards assigned or not, and to who judges. */
export function filtersFor(view: { judges: boolean; hasStandards: boolean }): readonly SideFilter[] {
  if (view.judges) return ['STANDAR', 'BELUM_DINILAI'];
  return [
    'STANDAR',
    'BELUM_DIISI',
    'PERLU_DIPERBAIKI',
    ...(view.hasStandards ? (['TUGAS_SAYA'] as const) : []),
  ];
}

/** A criterion at the side, with its state at a glance. */
export interface SideCriterion {
  id: string;
  text: string;
  kind: CriterionKind;
  mandatory: boolean;
  answer: AnswerValue | null;
  ruling: NotApplicableRuling | null;
  /** The assessor's value where it may be seen. */
  verdict: AnswerValue | null;
  /** Against the last final result. */
  change: CriterionChange | null;
  evidence: number;
  rejected: number;
  /** Too old on the reference day, or soon after it. */
  expiring: number;
  findings: number;
}

export interface SideList {
  counts: Readonly<Record<SideFilter, number>>;
  items: readonly SideCriterion[];
  previous: string | null;
  next: string | null;
}

/** What the open criterion is, and who asks. */
export interface SideView {
  criterionId: string;
  filter: SideFilter;
  userId: string;
  /** How many times the assessment was returned; its last reasons ask for repair. */
  returnCount: number;
  /** Against the last final result, by the criterion's id. */
  changes: ReadonlyMap<string, CriterionChange>;
}

/** One walks through the listed criteria; without a filter through all in scope. */
export function sideList(sheet: Worksheet, view: SideView): SideList {
  const all = sheet.standards
    .filter(({ inScope }) => inScope)
    .flatMap((standard) => standard.criteria.map((item) => ({ standard, item })));
  const pick = (filter: SideFilter) => all.filter((one) => passes(one, filter, view));
  const listed = pick(view.filter);
  const walk = (view.filter === 'STANDAR' ? all : listed).map(({ item }) => item.criterion.id);
  const at = walk.indexOf(view.criterionId);
  const counts = sideFilters.map((filter) => [filter, pick(filter).length] as const);
  return {
    counts: Object.fromEntries(counts) as Record<SideFilter, number>,
    items: listed.map(({ item }) => sideCriterion(item, sheet.referenceDate, view.changes)),
    previous: walk[at - 1] ?? null,
    next: walk[at + 1] ?? null,
  };
}

function passes(
  { standard, item }: { standard: WorksheetStandard; item: WorksheetCriterion },
  filter: SideFilter,
  { criterionId, userId, returnCount }: SideView,
): boolean {
  switch (filter) {
    case 'STANDAR':
      return standard.criteria.some(({ criterion }) => criterion.id === criterionId);
    case 'BELUM_DIISI':
      return (item.answer?.value ?? null) === null;
    case 'PERLU_DIPERBAIKI':
      return wantsRepair(item, returnCount);
    case 'TUGAS_SAYA':
      return standard.assignees.includes(userId);
    case 'BELUM_DINILAI':
      return factualValue(item) === null;
  }
}

/** A rejected file, a refused N/A, or a word of the assessor at the last return. */
function wantsRepair(item: WorksheetCriterion, returnCount: number): boolean {
  return (
    item.evidence.some(({ status }) => status === 'DITOLAK') ||
    rulingOf(item) === 'DITOLAK' ||
    item.returnReasons.some(({ returnNumber }) => returnNumber === returnCount)
  );
}

function sideCriterion(
  item: WorksheetCriterion,
  referenceDate: string,
  changes: SideView['changes'],
): SideCriterion {
  const { criterion, answer, evidence, findings, verdict } = item;
  const ages = evidence.map(({ date }) => evidenceAge(date, criterion.maxAgeMonths, referenceDate));
  return {
    id: criterion.id,
    text: criterion.text,
    kind: criterion.kind,
    mandatory: criterion.mandatory,
    answer: answer?.value ?? null,
    ruling: rulingOf(item),
    verdict: verdict?.value ?? null,
    change: changes.get(criterion.id) ?? null,
    evidence: evidence.length,
    rejected: evidence.filter(({ status }) => status === 'DITOLAK').length,
    expiring: ages.filter(({ expired, expiresSoon }) => expired || expiresSoon).length,
    findings: findings.length,
  };
}
