import type { ReportFinding } from '#reports/assessment-model.ts';
import { originWords } from '#reports/wording.ts';
import type { TableCell } from './content.ts';

/** What a finding says, under the period it was carried over from. */
export function findingText(finding: ReportFinding): TableCell {
  const origin = originWords(finding);
  return origin === null ? finding.text : { stack: [{ text: origin, italics: true }, finding.text] };
}
