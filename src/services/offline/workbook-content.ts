import { rulingOf, type WorksheetCriterion, type WorksheetStandard } from '#core/assessment/worksheet.ts';
import type { OfflineCells, OfflineSide } from '#core/offline/offline-workbook.ts';
import { may } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { editableNow } from '#services/assessments/editable-assessment.ts';
import { type LoadedWorksheet, loadWorksheet, ofStandard } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { loadForJudging } from '#services/judging/load-for-judging.ts';

export interface WorkbookContent extends LoadedWorksheet {
  /** The criteria that may be filled in, in the instrument's order. */
  criteria: readonly { standard: WorksheetStandard; item: WorksheetCriterion }[];
}

/**
 * What the actor may fill in now: of the unit the criteria of the standards he or she answers, of the assessors those in
 * scope whose "Tidak Berlaku" is not accepted. Refuses `not-found`, `not-allowed`, `own-work`, `wrong-state`,
 * `window-closed`, `appointment-expired`, and `scope-empty` when there is nothing to fill in.
 */
export async function workbookContent(
  context: Context,
  db: Reader,
  { assessmentId, side }: { assessmentId: string; side: OfflineSide },
): Promise<WorkbookContent> {
  const content =
    side === 'UNIT'
      ? await answerable(context, db, assessmentId)
      : await judgeable(context, db, assessmentId);
  if (content.criteria.length === 0) throw new Refusal('scope-empty');
  return content;
}

/** What stands now in the cells that a side fills in. */
export function cellsOf({ answer, verdict }: WorksheetCriterion, side: OfflineSide): OfflineCells {
  const said = side === 'UNIT' ? answer : verdict;
  return { value: said?.value ?? null, note: said?.note ?? '' };
}

async function answerable(context: Context, db: Reader, assessmentId: string): Promise<WorkbookContent> {
  const loaded = await loadWorksheet(context, db, assessmentId);
  const { assessment, sheet } = loaded;
  const own = sheet.standards.filter((standard) =>
    may(context.actor, 'answer.save', ofStandard(assessment, standard)),
  );
  if (own.length === 0) throw new Refusal('not-allowed');
  await editableNow(context, db, assessment);
  return { ...loaded, criteria: inScope(own) };
}

async function judgeable(context: Context, db: Reader, assessmentId: string): Promise<WorkbookContent> {
  const loaded = await loadForJudging(context, db, assessmentId);
  const criteria = inScope(loaded.sheet.standards).filter(({ item }) => rulingOf(item) !== 'DITERIMA');
  return { ...loaded, criteria };
}

function inScope(standards: readonly WorksheetStandard[]): WorkbookContent['criteria'] {
  return standards
    .filter((standard) => standard.inScope)
    .flatMap((standard) => standard.criteria.map((item) => ({ standard, item })));
}
