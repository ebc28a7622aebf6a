import { createHash } from 'node:crypto';
import { canonicalJson } from '#core/canonical-json.ts';
import type { InstrumentContent } from '#core/catalogue/instrument-version.ts';
import { cleanFileName } from '#core/evidence/file-name.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { readInstrumentFile } from '#storage/instrument-files/read-instrument-file.ts';
import { insertVersion } from '#storage/instrument-versions.ts';
import { importFacts } from './import-facts.ts';
import { loadProposingRegion } from './load-proposing-region.ts';
import { versionTrace } from './load-version.ts';

export interface ImportVersion {
  regionId: string;
  fileName: string;
  bytes: Uint8Array;
}

/**
 * Takes in a checklist from YAML or from the workbook, as a draft of the region. Refuses `not-allowed`, `file-empty`, and
 * `version-faulty` with every fault and its place, when nothing is kept.
 */
export async function importVersion(context: Context, input: ImportVersion): Promise<{ versionId: string }> {
  const { actor, now, read } = context;
  const region = await loadProposingRegion(context, read, input.regionId);
  if (input.bytes.length === 0) throw new Refusal('file-empty', { field: 'file' });
  const reading = await readInstrumentFile(input.bytes, await importFacts(context, read, region.id));
  if ('faults' in reading) throw new Refusal('version-faulty', { field: 'file', data: reading });
  const { content } = reading;
  const fresh = { id: context.newId(), instrument: numberOf(content), ...frozen(content) };
  const fileName = cleanFileName(input.fileName);
  await context.write(async (trx) => {
    const { highest } = await importFacts(context, trx, region.id);
    if (content.version <= highest[content.code]) throw new Refusal('already-exists', { field: 'file' });
    const deed = { by: actor.userId, at: now() };
    await insertVersion(trx, { ...fresh, regionId: region.id, fileName }, deed);
    await record(
      trx,
      { actor, at: deed.at },
      versionTrace({ ...fresh, region }, 'EDISI_DIIMPOR', { fileName }),
    );
  });
  return { versionId: fresh.id };
}

function numberOf({ code, version }: InstrumentContent) {
  return { code, version };
}

function frozen(content: InstrumentContent): { content: string; sha256: string } {
  const text = canonicalJson(content);
  return { content: text, sha256: createHash('sha256').update(text).digest('hex') };
}
