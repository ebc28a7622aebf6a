import { topFolder } from '#core/pack/pack-paths.ts';
import { zones } from '#core/period/zone.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { checksums } from '#reports/pack/checksums.ts';
import { indexPage } from '#reports/pack/index-page.ts';
import { manifest } from '#reports/pack/manifest.ts';
import type { PackedDocument, PackedEvidence, PackModel } from '#reports/pack/pack-model.ts';
import { packedPaths, packFileName, packTitle } from '#reports/pack/pack-names.ts';
import type { Context } from '#services/context.ts';
import type { AbsentFile, PackFiles, PackPlan, PlannedFile } from '#storage/packs/pack-files.ts';
import { type CheckedFiles, checkFiles } from './check-files.ts';
import { type DrawnDocument, drawDocuments } from './draw-documents.ts';
import { isPacked, type PackItem } from './pack-evidence.ts';
import type { PackWork } from './pack-jobs.ts';

/** What a pack is made of, as its asker may see it. */
export interface PackOrder {
  model: AssessmentModel;
  items: readonly PackItem[];
}

/** Of the progress: drawing, then reading the evidence. */
const drawing = 0.2;

/**
 * Draws the documents, reads every file of evidence once, writes the lists, and keeps the plan. Files that are gone or
 * damaged stand in the lists and are left out. Throws when a document could not be drawn.
 */
export async function makePack(context: Context, order: PackOrder, work: PackWork): Promise<PackPlan> {
  const { model } = order;
  const title = packTitle(model);
  const top = topFolder(title);
  const documents = await drawDocuments(context, model, {
    top,
    report: (ratio) => work.report(ratio * drawing),
  });
  const checked = await checkFiles(context.files, contentsOf(order.items), {
    ...work,
    report: (ratio) => work.report(drawing + ratio * (1 - drawing)),
  });
  const evidence = packedEvidence(order.items, top, checked);
  const files = evidence.flatMap((item) => plannedFile(item, checked));
  const packModel = { assessment: model, documents: documents.map(documentFacts), evidence };
  const lists = await keepLists(context.packFiles, packModel, { title, files });
  const whole = [...lists, ...documents.map(({ file }) => file), ...files];
  const plan: PackPlan = {
    id: work.id,
    assessmentId: model.assessment.id,
    askedBy: context.actor.userId,
    fileName: packFileName(model),
    preparedAt: context.now(),
    modified: wallClock(model),
    evidenceCount: files.length,
    files: whole.map((file) => ({ ...file, path: `${top}/${file.path}` })),
    absent: evidence.flatMap(absentFile),
  };
  await context.packFiles.keepPlan(plan);
  return plan;
}

function documentFacts({ kind, file: { path, size, sha256 } }: DrawnDocument): PackedDocument {
  return { kind, path, size, sha256 };
}

function contentsOf(items: readonly PackItem[]): Map<string, number> {
  return new Map(items.filter(isPacked).map(({ sha256, size }) => [sha256, size]));
}

function packedEvidence(items: readonly PackItem[], top: string, checked: CheckedFiles): PackedEvidence[] {
  const paths = packedPaths(items, top);
  return items.map((item, index) => {
    const found = checked.get(item.sha256);
    const state = typeof found === 'string' ? found : 'ADA';
    return { ...item, path: paths[index] ?? '', state: isPacked(item) ? state : 'TIDAK_DISERTAKAN' };
  });
}

function plannedFile({ path, sha256, state }: PackedEvidence, checked: CheckedFiles): PlannedFile[] {
  const found = checked.get(sha256);
  if (state !== 'ADA' || found === undefined || typeof found === 'string') return [];
  return [{ path, size: found.size, crc32: found.crc32, sha256, kind: 'EVIDENCE' }];
}

function absentFile({ path, title, criterionId, sha256, state }: PackedEvidence): AbsentFile[] {
  return state === 'HILANG' || state === 'RUSAK' ? [{ path, title, criterionId, sha256, state }] : [];
}

/** The page, the manifest, and last the checksums of all that lies in the pack. */
async function keepLists(
  packFiles: PackFiles,
  model: PackModel,
  { title, files }: { title: string; files: readonly PlannedFile[] },
): Promise<PlannedFile[]> {
  const index = await packFiles.keepMade('index.html', Buffer.from(indexPage(model, title)));
  const list = await packFiles.keepMade('MANIFEST.csv', Buffer.from(manifest(model)));
  const sums = checksums([index, list, ...model.documents, ...files]);
  return [index, list, await packFiles.keepMade('SHA256SUMS', Buffer.from(sums))];
}

/** On the region's clock when the data was frozen, so that the same data makes the same archive. */
function wallClock({ seal, region }: AssessmentModel): string {
  const local = Temporal.Instant.from(seal.frozenAt).toZonedDateTimeISO(zones[region.zone]);
  return local.toPlainDateTime().toString({ smallestUnit: 'second' });
}
