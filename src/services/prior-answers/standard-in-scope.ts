import type { Worksheet, WorksheetStandard } from '#core/assessment/worksheet.ts';
import { Refusal } from '#core/refusal.ts';

/** Refuses `not-found` for a code the instrument does not have, `criterion-out-of-scope` for one not declared. */
export function standardInScope(sheet: Worksheet, code: string): WorksheetStandard {
  const found = sheet.standards.find(({ standard }) => standard.code === code);
  if (found === undefined) throw new Refusal('not-found');
  if (!found.inScope) throw new Refusal('criterion-out-of-scope');
  return found;
}
