import { type Citation, formatCitation } from './citation.ts';
import type { Criterion, Instrument, Standard } from './instrument.ts';
import { type Regulation, resolveCitation } from './regulation.ts';

export type InstrumentFaultCode =
  | 'version-invalid'
  | 'text-empty'
  | 'legal-basis-empty'
  | 'citation-unknown'
  | 'citation-twice'
  | 'citation-of-criterion'
  | 'decree-missing'
  | 'decree-unexpected'
  | 'instrument-empty'
  | 'standard-twice'
  | 'standard-shared'
  | 'standard-empty'
  | 'letter-unexpected'
  | 'criterion-twice'
  | 'criterion-elsewhere'
  | 'basis-missing'
  | 'weight-invalid'
  | 'age-invalid';

type FaultPath = readonly (string | number)[];

/** `path` leads to the faulty value inside the instrument; `value` is what a reader needs to find it by eye. */
export interface InstrumentFault {
  readonly code: InstrumentFaultCode;
  readonly path: FaultPath;
  readonly value: string;
}

type Regulations = ReadonlyMap<string, Regulation>;

/** What a citation may lead to, and what it may not: a criterion as its own basis, or another's, is a circle. */
interface Cited {
  regulations: Regulations;
  ownIds: ReadonlySet<string>;
}

/** Every fault of the instrument; empty when it can be used. */
export function instrumentFaults(instrument: Instrument, regulations: Regulations): InstrumentFault[] {
  const { version, title, legalBasis, standards } = instrument;
  const cited = { regulations, ownIds: idsOf(standards) };
  return [
    ...when(!isCount(version), 'version-invalid', ['version'], String(version)),
    ...emptyText(title, ['title']),
    ...when(legalBasis.length === 0, 'legal-basis-empty', ['legalBasis'], instrument.code),
    ...citationFaults(legalBasis, ['legalBasis'], cited),
    ...decreeFaults(instrument),
    ...when(standards.length === 0, 'instrument-empty', ['standards'], instrument.code),
    ...repeated(standards, 'code').flatMap(([index, code]) =>
      fault('standard-twice', ['standards', index, 'code'], code),
    ),
    ...repeatedCriteria(standards),
    ...standards.flatMap((standard, index) => standardFaults(standard, ['standards', index], cited)),
  ];
}

/** An instrument as far as its standards' codes go. */
export interface StandardCodes {
  readonly code: Instrument['code'];
  readonly standards: readonly Pick<Standard, 'code'>[];
}

/** Standards whose code another group uses as well: a code alone must lead to one standard. */
export function sharedStandards(instrument: Instrument, all: readonly StandardCodes[]): InstrumentFault[] {
  const elsewhere = all
    .filter(({ code }) => code !== instrument.code)
    .flatMap(({ standards }) => standards.map(({ code }) => code));
  return instrument.standards.flatMap(({ code }, index) =>
    when(elsewhere.includes(code), 'standard-shared', ['standards', index, 'code'], code),
  );
}

function decreeFaults({ status, decree }: Instrument): InstrumentFault[] {
  if (status === 'DITETAPKAN' && decree === null) return fault('decree-missing', ['decree'], status);
  if (decree === null) return [];
  return [
    ...when(status === 'USULAN', 'decree-unexpected', ['decree'], decree.number),
    ...emptyText(decree.number, ['decree', 'number']),
  ];
}

function standardFaults(standard: Standard, path: FaultPath, cited: Cited): InstrumentFault[] {
  const { code, name, weight, letter, outsideRegulation, criteria } = standard;
  return [
    ...emptyText(code, [...path, 'code']),
    ...emptyText(name, [...path, 'name']),
    ...when(!isCount(weight), 'weight-invalid', [...path, 'weight'], String(weight)),
    ...when(outsideRegulation && letter !== null, 'letter-unexpected', [...path, 'letter'], code),
    ...when(criteria.length === 0, 'standard-empty', [...path, 'criteria'], code),
    ...criteria.flatMap((criterion, index) =>
      criterionFaults(criterion, code, [...path, 'criteria', index], cited),
    ),
  ];
}

function criterionFaults(
  criterion: Criterion,
  standard: string,
  path: FaultPath,
  cited: Cited,
): InstrumentFault[] {
  const { id, text, weight, maxAgeMonths, expectedEvidence, citations, sources } = criterion;
  const tooYoung = maxAgeMonths !== null && !isCount(maxAgeMonths);
  return [
    ...when(!id.startsWith(`${standard}.`), 'criterion-elsewhere', [...path, 'id'], id),
    ...emptyText(text, [...path, 'text']),
    ...when(!isCount(weight), 'weight-invalid', [...path, 'weight'], String(weight)),
    ...when(tooYoung, 'age-invalid', [...path, 'maxAgeMonths'], String(maxAgeMonths)),
    ...emptyText(expectedEvidence, [...path, 'expectedEvidence']),
    ...when(citations.length + sources.length === 0, 'basis-missing', path, id),
    ...citationFaults(citations, [...path, 'citations'], cited),
    ...sources.flatMap((source, index) => emptyText(source, [...path, 'sources', index])),
  ];
}

function citationFaults(
  citations: readonly Citation[],
  path: FaultPath,
  { regulations, ownIds }: Cited,
): InstrumentFault[] {
  const names = citations.map((citation) => `${citation.regulation} ${formatCitation(citation)}`.trim());
  return citations.flatMap((citation, index) => {
    const regulation = regulations.get(citation.regulation);
    const found = regulation !== undefined && resolveCitation(regulation, citation) !== null;
    const name = names[index] ?? '';
    const code = ownIds.has(citation.regulation) ? 'citation-of-criterion' : 'citation-unknown';
    return [
      ...when(!found, code, [...path, index], name),
      ...when(names.indexOf(name) < index, 'citation-twice', [...path, index], name),
    ];
  });
}

function idsOf(standards: readonly Standard[]): Set<string> {
  return new Set(standards.flatMap(({ code, criteria }) => [code, ...criteria.map(({ id }) => id)]));
}

// Over the whole instrument: an answer is stored under the criterion's id alone.
function repeatedCriteria(standards: readonly Standard[]): InstrumentFault[] {
  const all = standards.flatMap((standard, s) =>
    standard.criteria.map(({ id }, c) => ({ id, path: ['standards', s, 'criteria', c, 'id'] })),
  );
  return repeated(all, 'id').flatMap(([index, id]) => fault('criterion-twice', all[index]?.path ?? [], id));
}

function repeated<Key extends string>(items: readonly Record<Key, string>[], key: Key): [number, string][] {
  const values = items.map((item) => item[key]);
  return [...values.entries()].filter(([index, value]) => values.indexOf(value) < index);
}

function emptyText(text: string, path: FaultPath): InstrumentFault[] {
  return when(text.trim() === '', 'text-empty', path, String(path.at(-1)));
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function when(faulty: boolean, code: InstrumentFaultCode, path: FaultPath, value: string): InstrumentFault[] {
  return faulty ? fault(code, path, value) : [];
}

function fault(code: InstrumentFaultCode, path: FaultPath, value: string): InstrumentFault[] {
  return [{ code, path, value }];
}
