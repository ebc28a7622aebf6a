import type { WorksheetStandard } from '#core/assessment/worksheet.ts';
import type { ImportRules } from '#core/offline/import-rules.ts';
import type { OfflineSide } from '#core/offline/offline-workbook.ts';
import { may, permit } from '#core/people/permissions.ts';
import { isRefusal, Refusal, type RefusalCode } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { editableNow } from '#services/assessments/editable-assessment.ts';
import { type LoadedWorksheet, ofAssessment, ofStandard } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { judgeOf } from '#services/judging/judge-of.ts';
import { judgingNow } from '#services/judging/load-for-judging.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';

/** The side a person brings workbooks back for; null for who neither answers a standard in scope nor judges. */
export function bringingSide({ actor }: Context, { assessment, sheet }: LoadedWorksheet): OfflineSide | null {
  if (may(actor, 'assessment.judge', ofAssessment(assessment))) return 'PENILAI';
  const answers = (standard: WorksheetStandard) =>
    standard.inScope && may(actor, 'answer.save', ofStandard(assessment, standard));
  return sheet.standards.some(answers) ? 'UNIT' : null;
}

/** The side a workbook went out for, where the person still works on it. */
export function sideFor(context: Context, loaded: LoadedWorksheet, wanted: OfflineSide): OfflineSide | null {
  return bringingSide(context, loaded) === wanted ? wanted : null;
}

/** Gives the side back. Refuses `not-allowed`, and what keeps the forms of that side closed: `wrong-state`, `window-closed` and so on. */
export async function requireTurn(
  context: Context,
  db: Reader,
  side: OfflineSide | null,
  assessment: AssessmentRecord,
): Promise<OfflineSide> {
  if (side === null) throw new Refusal('not-allowed');
  if (side === 'UNIT') {
    await editableNow(context, db, assessment);
    return side;
  }
  permit(context.actor, 'assessment.judge', ofAssessment(assessment));
  await judgingNow(context, db, assessment);
  return side;
}

/** What `requireTurn` would refuse, for a page that says it; null when it is the side's turn. */
export async function whyNotNow(
  context: Context,
  side: OfflineSide | null,
  assessment: AssessmentRecord,
): Promise<RefusalCode | null> {
  try {
    await requireTurn(context, context.read, side, assessment);
    return null;
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
}

/** What the forms of the side would ask of the person. */
export function importRules(context: Context, side: OfflineSide, assessment: AssessmentRecord): ImportRules {
  if (side === 'PENILAI') return { side, judge: judgeOf(context, assessment, context.now()) };
  const { actor } = context;
  return { side, mayAnswer: (standard) => may(actor, 'answer.save', ofStandard(assessment, standard)) };
}
