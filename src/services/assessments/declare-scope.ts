import { declareScope as declare, type ScopeLine } from '#core/assessment/scope.ts';
import { scopeOf } from '#core/assessment/worksheet-scope.ts';
import { permit } from '#core/people/permissions.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { touchAssessment } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { putScope } from '#storage/scope-standards.ts';
import { editableNow } from './editable-assessment.ts';
import { loadWorksheet, ofAssessment } from './load-worksheet.ts';

export interface DeclareScope {
  assessmentId: string;
  /** Codes of the standards in the scope from now on. */
  standards: readonly string[];
  /** Why a standard is taken out, by code: `reasons[i]` belongs to `reasonFor[i]`. */
  reasonFor: readonly string[];
  reasons: readonly string[];
  /** Of the assessment. */
  version: number;
}

/** Changes the scope. Refuses what the rule refuses: `scope-empty`, `scope-reason-missing`, `not-found`. */
export async function declareScope(context: Context, input: DeclareScope): Promise<{ version: number }> {
  const { actor } = context;
  return context.write(async (trx) => {
    const { assessment, sheet } = await loadWorksheet(context, trx, input.assessmentId);
    permit(actor, 'assessment.declare', ofAssessment(assessment));
    await editableNow(context, trx, assessment);
    const at = context.now();
    const before = scopeOf(sheet);
    const reasons = new Map(input.reasonFor.map((code, index) => [code, input.reasons[index] ?? '']));
    const wanted = { codes: input.standards, reasons, showOutside: assessment.choices.showBudgetStandard };
    const lines = declare(sheet.instrument.standards, wanted, before);
    const changed = lines.filter((line) => !before.some((other) => sameLine(line, other)));
    if (changed.length === 0) return { version: assessment.stage.version };
    await touchAssessment(trx, { id: assessment.id, version: input.version });
    await putScope(trx, assessment.id, lines);
    await record(trx, { actor, at }, traceOf(assessment, 'LINGKUP_DITETAPKAN', { changed }));
    return { version: input.version + 1 };
  });
}

function sameLine(a: ScopeLine, b: ScopeLine): boolean {
  return a.code === b.code && a.inScope === b.inScope && a.reason === b.reason;
}
