import { createHash } from 'node:crypto';
import type { Recheck } from '#core/report/recheck.ts';
import type { Context, Workplace } from '#services/context.ts';
import type { IssuanceRecord } from '#storage/issuances.ts';
import { type IssuedFileRecord, listIssuedFiles } from '#storage/issued-files.ts';
import { frozenDocument } from './frozen-document.ts';
import { type IssuanceStory, issuanceStory } from './issuance-story.ts';
import { loadIssuance } from './load-issuance.ts';

export interface RecheckedFile extends Recheck {
  file: IssuedFileRecord;
}

/** An issued document with every stored file of it read and drawn again. Refuses `not-found`. */
export async function recheckIssuance(
  context: Context,
  input: { issuanceId: string },
): Promise<IssuanceStory & { rechecks: readonly RecheckedFile[] }> {
  const issuance = await loadIssuance(context, context.read, input.issuanceId);
  return {
    ...(await issuanceStory(context.read, issuance)),
    rechecks: await recheckFiles(context, issuance),
  };
}

/** Every stored file of an issuance, one after the other. */
export async function recheckFiles(workplace: Workplace, issuance: IssuanceRecord): Promise<RecheckedFile[]> {
  const rechecks: RecheckedFile[] = [];
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
