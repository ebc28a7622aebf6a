import { buffer } from 'node:stream/consumers';
import { documentPath } from '#core/pack/pack-paths.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { reportFileName } from '#reports/file-name.ts';
import type { PackedKind } from '#reports/pack/pack-model.ts';
import type { Context } from '#services/context.ts';
import type { PlannedFile } from '#storage/packs/pack-files.ts';

export interface DrawnDocument {
  kind: PackedKind;
  /** Below the top folder. */
  file: PlannedFile;
}

/**
 * Draws the documents, or finds them drawn, and keeps them for the pack under their own names. A Berita Acara is one only
 * of a final result. Refuses `rendering-busy`, and throws
 * when one could not be drawn.
 */
export async function drawDocuments(
  context: Context,
  model: AssessmentModel,
  { top, report }: { top: string; report: (ratio: number) => void },
): Promise<DrawnDocument[]> {
  const kinds: readonly PackedKind[] = ['assessor-pdf', 'assessor-workbook', 'minutes'];
  const wanted = kinds.filter((kind) => kind !== 'minutes' || model.assessment.state === 'FINAL');
  const drawn: DrawnDocument[] = [];
  for (const kind of wanted) {
    const path = documentPath(reportFileName({ kind, model }), top);
    const file = await context.packFiles.keepMade(path, await bytesOf(context, kind, model));
    drawn.push({ kind, file });
    report(drawn.length / wanted.length);
  }
  return drawn;
}

async function bytesOf(
  { documents, actor }: Context,
  kind: PackedKind,
  model: AssessmentModel,
): Promise<Buffer> {
  const { id } = documents.start(
    { kind, model },
    { kind: 'penilaian', id: model.assessment.id },
    actor.userId,
  );
  await documents.ended(id);
  const { stream } = await documents.open(id);
  return buffer(stream);
}
