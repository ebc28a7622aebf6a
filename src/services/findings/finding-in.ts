import type {
  Worksheet,
  WorksheetCriterion,
  WorksheetFinding,
  WorksheetStandard,
} from '#core/assessment/worksheet.ts';
import { type FindingPlace, findingPlace } from '#core/judging/finding-place.ts';
import { Refusal } from '#core/refusal.ts';

export interface FoundFinding extends FindingPlace {
  /** Ids of the staff the standard is assigned to. */
  assignees: readonly string[];
  /** Null where the instrument no longer has the criterion. */
  item: WorksheetCriterion | null;
  finding: WorksheetFinding;
}

/** In the order of the instrument, then those on criteria it no longer has. */
export function findingsOf(sheet: Worksheet): FoundFinding[] {
  const strays = sheet.strayFindings.map(({ criterionId, ...finding }) => {
    const place = findingPlace(sheet.instrument, criterionId);
    return { ...place, assignees: assigneesOf(sheet, place.standard.code), item: null, finding };
  });
  return [...sheet.standards.flatMap((standard) => findingsOfStandard(standard)), ...strays];
}

/** Refuses `not-found`. */
export function findingIn(sheet: Worksheet, findingId: string): FoundFinding {
  const found = findingsOf(sheet).find(({ finding }) => finding.id === findingId);
  if (found === undefined) throw new Refusal('not-found');
  return found;
}

/**
 * Like `findingIn`; refuses `changed-meanwhile` when it is no longer at the version that was seen, and
 * `finding-goes-on` when it was carried into a later period.
 */
export function findingAt(sheet: Worksheet, findingId: string, version: number): FoundFinding {
  const found = findingIn(sheet, findingId);
  if (found.finding.goesOnIn !== null) throw new Refusal('finding-goes-on');
  if (found.finding.version !== version) throw new Refusal('changed-meanwhile', { current: found.finding });
  return found;
}

function findingsOfStandard({ standard, assignees, criteria }: WorksheetStandard): FoundFinding[] {
  const { code, name } = standard;
  return criteria.flatMap((item) => {
    const place = {
      standard: { code, name },
      criterion: { id: item.criterion.id, text: item.criterion.text },
    };
    return item.findings.map((finding) => ({ ...place, assignees, item, finding }));
  });
}

function assigneesOf({ standards }: Worksheet, code: string): readonly string[] {
  return standards.find(({ standard }) => standard.code === code)?.assignees ?? [];
}
