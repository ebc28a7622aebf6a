import { createHash } from 'node:crypto';
import type { Context, Workplace } from '#services/context.ts';
import type { FileCondition } from '#storage/evidence-files/types.ts';
import type { IssuanceRecord } from '#storage/issuances.ts';
import { type IssuedFileRecord, listIssuedFiles } from '#storage/issued-files.ts';
import { frozenDocument } from './frozen-document.ts';
import { type IssuanceStory, issuanceStory } from './issuance-story.ts';
import { loadIssuance } from './load-issuance.ts';

/** What looking again at a stored file found. */
export interface Recheck {
  file: IssuedFileRecord;
  /** Of the stored bytes against the SHA-256 that was registered. */
  stored: FileCondition;
  /** Drawn again from the frozen model. BERBEDA is no damage: another version of Kaji may draw otherwise. */
  redrawn: 'SAMA' | 'BERBEDA' | 'GAGAL';
}

/** An issued document with every stored file of it read and drawn again. Refuses `not-found`. */
export async function recheckIssuance(
  context: Context,
  input: { issuanceId: string },
): Promise<IssuanceStory & { rechecks: readonly Recheck[] }> {
  const issuance = await loadIssuance(context, context.read, input.issuanceId);
  return {
    ...(await issuanceStory(context.read, issuance)),
    rechecks: await recheckFiles(context, issuance),
  };
}

/** Every stored file of an issuance, one after the other. */
export async function recheckFiles(workplace: Workplace, issuance: IssuanceRecord): Promise<Recheck[]> {
  const rechecks: Recheck[] = [];
  for (const file of await listIssuedFiles(workplace.read, issuance.id)) {
    const stored = await workplace.files.check(file.sha256);
    rechecks.push({ file, stored, redrawn: await redraw(workplace, issuance, file) });
  }
  return rechecks;
}

async function redraw(
  { read, documents }: Workplace,
  issuance: IssuanceRecord,
  file: IssuedFileRecord,
): Promise<Recheck['redrawn']> {
  try {
    const bytes = await documents.draw(await frozenDocument(read, issuance, file));
    return createHash('sha256').update(bytes).digest('hex') === file.sha256 ? 'SAMA' : 'BERBEDA';
  } catch {
    return 'GAGAL';
  }
}
