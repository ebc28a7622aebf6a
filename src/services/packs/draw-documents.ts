import { buffer } from 'node:stream/consumers';
import { documentPath } from '#core/pack/pack-paths.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { reportFileName } from '#reports/file-name.ts';
import type { PackedKind } from '#reports/pack/pack-model.ts';
import type { Context } from '#services/context.ts';
import { issuedDocument } from '#services/documents/issued-document.ts';
import { issuedFile } from '#services/issuances/issued-file.ts';
import { listIssuancesOf } from '#storage/issuances.ts';
import { checkedBytes } from '#storage/packs/checked-bytes.ts';
import type { PlannedFile } from '#storage/packs/pack-files.ts';

export interface DrawnDocument {
  kind: PackedKind;
  /** Below the top folder. */
  file: PlannedFile;
}

/**
 * Takes the documents as they were issued, or draws them, and keeps them for the pack under their own names. A Berita Acara is one only
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

/** As it was issued, where it was; else drawn. */
async function bytesOf(context: Context, kind: PackedKind, model: AssessmentModel): Promise<Buffer> {
  return (await issuedBytes(context, kind, model)) ?? drawnBytes(context, kind, model);
}

/** Null for what is not issued, and for a stored file that is no longer whole: drawn anew it is the same. */
async function issuedBytes(
  context: Context,
  kind: PackedKind,
  { assessment: { id } }: AssessmentModel,
): Promise<Buffer | null> {
  const [issuance] = await listIssuancesOf(context.read, 'HASIL_PENILAIAN', id);
  const wanted = await issuedDocument(context, { kind, id });
  if (issuance === undefined || wanted?.issuanceId !== issuance.id) return null;
  const { sha256, size } = await issuedFile(context, issuance, wanted);
  const whole = { start: 0, end: size };
  const bytes = Array.fromAsync(checkedBytes(() => context.files.open(sha256), { sha256, size }, whole));
  return bytes.then(
    (pieces) => Buffer.concat(pieces),
    () => null,
  );
}

async function drawnBytes(
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
