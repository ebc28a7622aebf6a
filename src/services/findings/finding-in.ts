import type {
  Worksheet,
  WorksheetCriterion,
  WorksheetFinding,
  WorksheetStandard,
} from '#core/assessment/worksheet.ts';
import { Refusal } from '#core/refusal.ts';

export interface FoundFinding {
  standard: WorksheetStandard;
  item: WorksheetCriterion;
  finding: WorksheetFinding;
}

export function findingsOf(sheet: Worksheet): FoundFinding[] {
  return sheet.standards.flatMap((standard) =>
    standard.criteria.flatMap((item) => item.findings.map((finding) => ({ standard, item, finding }))),
  );
}

/** Refuses `not-found`. */
export function findingIn(sheet: Worksheet, findingId: string): FoundFinding {
  const found = findingsOf(sheet).find(({ finding }) => finding.id === findingId);
  if (found === undefined) throw new Refusal('not-found');
  return found;
}

/** Like `findingIn`; refuses `changed-meanwhile` when it is no longer at the version that was seen. */
export function findingAt(sheet: Worksheet, findingId: string, version: number): FoundFinding {
  const found = findingIn(sheet, findingId);
  if (found.finding.version !== version) throw new Refusal('changed-meanwhile', { current: found.finding });
  return found;
}
