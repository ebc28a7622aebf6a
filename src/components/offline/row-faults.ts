import type { FieldMessage } from '#components/field.ts';
import type { PostedForm } from '#components/posted-form.ts';
import type { RowFault } from '#core/offline/import-row.ts';
import { importBarSentence, importTexts as texts } from '#text/workbook-imports.ts';

/** What kept a comparison from being taken in, row by row. */
export interface RowFaults {
  /** For the summary; each leads to its row. */
  errors: readonly FieldMessage[];
  sentence(criterionId: string): string | null;
  /** What stands in the system is not what was on the page any more, so that it is decided anew. */
  isChanged(criterionId: string): boolean;
}

export function rowFaults(form: PostedForm): RowFaults {
  const { rows = [] } = (form.data ?? {}) as { rows?: readonly RowFault[] };
  const sentences = new Map(rows.map(({ criterionId, code }) => [criterionId, sentenceOf(code)]));
  const changed = new Set(
    rows.filter(({ code }) => code === 'changed').map(({ criterionId }) => criterionId),
  );
  const named = [...sentences].map(([criterionId, sentence]) => ({
    id: `baris-${criterionId}`,
    message: texts.rowError(criterionId, sentence),
  }));
  return {
    errors: named.length > 0 ? named : form.errors,
    sentence: (criterionId) => sentences.get(criterionId) ?? null,
    isChanged: (criterionId) => changed.has(criterionId),
  };
}

function sentenceOf(code: RowFault['code']): string {
  if (code === 'undecided') return texts.undecided;
  return code === 'changed' ? texts.changedMeanwhile : importBarSentence(code);
}
