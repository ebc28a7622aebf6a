import { canonicalJson } from '#core/canonical-json.ts';
import type { Criterion, Standard } from './instrument.ts';
import type { InstrumentContent } from './instrument-version.ts';

const standardFields = [
  'name',
  'weight',
  'letter',
  'lkppNumber',
  'outsideRegulation',
  'isoReference',
  'note',
] as const satisfies readonly (keyof Standard)[];

const criterionFields = [
  'text',
  'kind',
  'mandatory',
  'weight',
  'maxAgeMonths',
  'expectedEvidence',
  'citations',
  'sources',
] as const satisfies readonly (keyof Criterion)[];

const instrumentFields = ['title', 'legalBasis'] as const satisfies readonly (keyof InstrumentContent)[];

export type InstrumentField = (typeof instrumentFields)[number];
export type StandardField = (typeof standardFields)[number];
/** `standard`: the criterion moved to another one. */
export type CriterionField = (typeof criterionFields)[number] | 'standard';

interface Changed<Thing, Field> {
  readonly before: Thing;
  readonly after: Thing;
  readonly fields: readonly Field[];
}

export interface PlacedCriterion {
  readonly standard: string;
  readonly criterion: Criterion;
}

/** What a new version changes; the order of standards and criteria is no difference. */
export interface InstrumentDifference {
  readonly instrument: readonly InstrumentField[];
  readonly standards: Difference<Standard, StandardField>;
  readonly criteria: Difference<PlacedCriterion, CriterionField>;
  /** Ids that stood for something else: an answer of old would be read as one to the new text. */
  readonly reused: readonly ReusedId[];
}

interface Difference<Thing, Field> {
  readonly added: readonly Thing[];
  readonly removed: readonly Thing[];
  readonly changed: readonly Changed<Thing, Field>[];
}

interface ReusedId {
  readonly id: string;
  /** The version in which the id had the other text. */
  readonly version: number;
  readonly before: string;
  readonly after: string;
}

/** `history` holds every earlier version, in which an id may have been used up. */
export function instrumentDifference(
  before: InstrumentContent,
  after: InstrumentContent,
  history: readonly InstrumentContent[],
): InstrumentDifference {
  return {
    instrument: changedFields(before, after, instrumentFields),
    standards: difference(before.standards, after.standards, {
      key: ({ code }) => code,
      fields: (one, other) => changedFields(one, other, standardFields),
    }),
    criteria: difference(placed(before), placed(after), {
      key: ({ criterion }) => criterion.id,
      fields: movedOrChanged,
    }),
    reused: reusedIds(before, after, history),
  };
}

export function isUnchanged({ instrument, standards, criteria }: InstrumentDifference): boolean {
  return (
    instrument.length === 0 &&
    [standards, criteria].every(({ added, removed, changed }) => {
      return added.length + removed.length + changed.length === 0;
    })
  );
}

function difference<Thing, Field>(
  before: readonly Thing[],
  after: readonly Thing[],
  { key, fields }: { key: (thing: Thing) => string; fields: (one: Thing, other: Thing) => Field[] },
): Difference<Thing, Field> {
  const old = new Map(before.map((thing) => [key(thing), thing]));
  const fresh = new Set(after.map(key));
  return {
    added: after.filter((thing) => !old.has(key(thing))),
    removed: before.filter((thing) => !fresh.has(key(thing))),
    changed: after.flatMap((thing) => {
      const was = old.get(key(thing));
      const changed = was === undefined ? [] : fields(was, thing);
      return was === undefined || changed.length === 0
        ? []
        : [{ before: was, after: thing, fields: changed }];
    }),
  };
}

function movedOrChanged(one: PlacedCriterion, other: PlacedCriterion): CriterionField[] {
  const changed = changedFields(one.criterion, other.criterion, criterionFields);
  return one.standard === other.standard ? changed : ['standard', ...changed];
}

function changedFields<Thing, Field extends keyof Thing>(
  one: Thing,
  other: Thing,
  fields: readonly Field[],
): Field[] {
  return fields.filter((field) => canonicalJson(one[field]) !== canonicalJson(other[field]));
}

function placed({ standards }: InstrumentContent): PlacedCriterion[] {
  return standards.flatMap(({ code, criteria }) =>
    criteria.map((criterion) => ({ standard: code, criterion })),
  );
}

function reusedIds(
  before: InstrumentContent,
  after: InstrumentContent,
  history: readonly InstrumentContent[],
): ReusedId[] {
  const standing = new Set(placed(before).map(({ criterion }) => criterion.id));
  const earlier = [before, ...history.toSorted((a, b) => b.version - a.version)].map((version) => ({
    version: version.version,
    texts: new Map(placed(version).map(({ criterion }) => [criterion.id, criterion.text])),
  }));
  return placed(after).flatMap(({ criterion: { id, text } }) => {
    // A criterion that still stands may be reworded; one that was gone comes back as it was or under another id.
    const other = (was: string) => (standing.has(id) ? !isRewording(was, text) : was !== text);
    const found = earlier.find(({ texts }) => other(texts.get(id) ?? text));
    return found === undefined
      ? []
      : [{ id, version: found.version, before: found.texts.get(id) ?? '', after: text }];
  });
}

/** At least a third of the words of either text stand in both. */
function isRewording(before: string, after: string): boolean {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const shared = one.intersection(other).size;
  return 3 * shared >= one.union(other).size;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+/gu));
}
