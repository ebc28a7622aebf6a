import type { AbsentState } from '#core/pack/pack-state.ts';
import type { EvidenceFiles } from '#storage/evidence-files/types.ts';
import { type FileFacts, factsOf } from '#storage/packs/checked-bytes.ts';
import type { PackWork } from './pack-jobs.ts';

/** What each content proved to be, by its SHA-256. */
export type CheckedFiles = ReadonlyMap<string, FileFacts | AbsentState>;

/**
 * Reads every file once, however often it is used. One that is gone or is not what its row says breaks nothing.
 *
 * @param expected the contents by their SHA-256 and size, as their rows have them
 */
export async function checkFiles(
  files: Pick<EvidenceFiles, 'open'>,
  expected: ReadonlyMap<string, number>,
  work: Pick<PackWork, 'signal' | 'report' | 'onFault'>,
): Promise<CheckedFiles> {
  const checked = new Map<string, FileFacts | AbsentState>();
  const total = [...expected.values()].reduce((sum, size) => sum + size, 0);
  let done = 0;
  for (const [sha256, size] of expected) {
    work.signal.throwIfAborted();
    checked.set(sha256, await check(files, { sha256, size }, work.onFault));
    done += size;
    work.report(done / total);
  }
  return checked;
}

async function check(
  files: Pick<EvidenceFiles, 'open'>,
  { sha256, size }: { sha256: string; size: number },
  onFault: PackWork['onFault'],
): Promise<FileFacts | AbsentState> {
  try {
    const facts = await factsOf(() => files.open(sha256));
    if (facts.sha256 === sha256 && facts.size === size) return facts;
    onFault(new Error(`The evidence ${sha256} is damaged.`));
    return 'RUSAK';
  } catch (error) {
    onFault(error);
    return isGone(error) ? 'HILANG' : 'RUSAK';
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
