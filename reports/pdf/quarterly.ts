import { quarterName } from '#core/indonesian/quarter.ts';
import type { QuarterlyModel } from '#reports/quarterly-model.ts';
import { documentText } from '#text/documents.ts';
import { quarterlyText as words } from '#text/quarterly-report.ts';
import { documentOf, type TDocumentDefinitions } from './content.ts';
import { annexes } from './quarterly-annexes.ts';
import { officialNote } from './quarterly-letter.ts';
import { narrative } from './quarterly-narrative.ts';
import { verificationBlock } from './verification-block.ts';

/** Nota dinas on page 1, the Laporan (A to E), then the annexes. */
export function quarterly(model: QuarterlyModel): TDocumentDefinitions {
  const { region, settings, seal, period, unit } = model;
  const name = `${words.title} ${unit.name} ${quarterName(period.year, period.quarter)}`;
  return documentOf({
    title: seal.revision === 0 ? name : `${name} (${documentText.revision(seal.revision)})`,
    region,
    settings,
    seal,
    content: [...officialNote(model), ...narrative(model), ...verificationBlock(seal), ...annexes(model)],
  });
}
