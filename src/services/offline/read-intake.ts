import type { ImportState } from '#core/offline/import-state.ts';
import type { OfflineSide } from '#core/offline/offline-workbook.ts';
import type { RefusalCode } from '#core/refusal.ts';
import { type AssessmentHeader, headerOf } from '#services/assessments/assessment-header.ts';
import { loadWorksheet } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { listWorkbookImports } from '#storage/workbook-imports.ts';
import { bringingSide, whyNotNow } from './bringing-side.ts';

export interface WorkbookIntake {
  header: AssessmentHeader;
  /** Null for who brings none back. */
  side: OfflineSide | null;
  /** Why nothing can be brought now; null when it can. */
  closed: RefusalCode | null;
  /** The actor's own, newest first. */
  imports: readonly {
    id: string;
    fileName: string;
    state: ImportState;
    at: string;
    decidedAt: string | null;
  }[];
}

/** Where workbooks come back to. Refuses `not-found`. */
export async function readIntake(context: Context, input: { assessmentId: string }): Promise<WorkbookIntake> {
  const { read, actor } = context;
  const loaded = await loadWorksheet(context, read, input.assessmentId);
  const { assessment } = loaded;
  const side = bringingSide(context, loaded);
  const own = await listWorkbookImports(read, { assessmentId: assessment.id, userId: actor.userId });
  return {
    header: await headerOf(context, read, assessment),
    side,
    closed: await whyNotNow(context, side, assessment),
    imports: own.map(({ id, file, state, at, decidedAt }) => ({
      id,
      fileName: file.name,
      state,
      at,
      decidedAt,
    })),
  };
}
