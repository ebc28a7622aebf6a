import { quarterName } from '#core/indonesian/quarter.ts';
import type { QuarterlyModel } from '#reports/quarterly-model.ts';
import { documentText } from '#text/documents.ts';
import { quarterlyText as words } from '#text/quarterly-report.ts';
import type { TDocumentDefinitions } from './content.ts';
import { documentOf } from './page-frame.ts';
import { annexes } from './quarterly-annexes.ts';
import { officialNote } from './quarterly-letter.ts';
import { narrative } from './quarterly-narrative.ts';
import { verificationBlock } from './verification-block.ts';

/** Nota dinas on page 1, the Laporan (A to E), then the annexes. */
export function quarterly(model: QuarterlyModel): TDocumentDefinitions {
  const { region, settings, seal, period, unit } = model;
  const quarter = quarterName(period.year, period.quarter);
  const name = `${words.title} ${unit.name} ${quarter}`;
  return documentOf({
    title: seal.revision === 0 ? name : `${name} (${documentText.revision(seal.revision)})`,
    author: unit.name,
    subject: words.subjectOf(quarter),
    keywords: [unit.name, quarter],
    region,
    settings,
    seal,
    content: [...officialNote(model), ...narrative(model), ...verificationBlock(seal), ...annexes(model)],
  });
}
