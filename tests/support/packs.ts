import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Context } from '#services/context.ts';
import { openPack } from '#services/packs/open-pack.ts';
import { preparePack } from '#services/packs/prepare-pack.ts';
import { insertEvidence } from '#storage/evidence.ts';
import { readZipDirectory, readZipPart } from '#storage/evidence-files/zip-directory.ts';
import { aLink, anAnswer, anAssessment, seated, walkTo } from './assessments.ts';
import { aPeriod, aTown } from './regions.ts';
import { type FiledWorkplace, newId } from './workplace.ts';

export interface StoredEvidence {
  evidenceId: string;
  linkId: string;
  sha256: string;
  /** Of the stored file. */
  file: string;
}

/** An assessment that is being judged, whose evidence has files behind it, one for each criterion of S01 and S02. */
export async function aPackable(workplace: FiledWorkplace) {
  const town = await aTown(workplace);
  const assessmentId = await anAssessment(workplace, town, { periodId: await aPeriod(workplace, town) });
  const evidence: Record<string, StoredEvidence> = {};
  for (const criterionId of ['S01.01', 'S01.02', 'S02.01']) {
    await anAnswer(workplace, town, { assessmentId, criterionId });
    const evidenceId = newId();
    const body = Readable.from([Buffer.from(`%PDF-1.7\n${criterionId} ${evidenceId}\n`)]);
    const file = await workplace.files.receive(body, 'contoh.pdf');
    const title = `Bukti "${criterionId}" É`;
    const said = { title, kind: 'DOKUMEN', documentNumber: null, documentDate: '2026-06-01' } as const;
    const fresh = { ...said, confidentiality: 'TERBATAS', id: evidenceId, unitId: town.lpse } as const;
    const uploaded = { by: town.people.KEPALA_LPSE.userId, at: workplace.now() };
    await workplace.write((trx) => insertEvidence(trx, { ...fresh, periodId: null, file }, uploaded));
    const { sha256 } = file;
    const linkId = await aLink(workplace, town, { assessmentId, criterionId, evidenceId });
    evidence[criterionId] = {
      evidenceId,
      linkId,
      sha256,
      file: join(workplace.folder, sha256.slice(0, 2), sha256),
    };
  }
  await walkTo(workplace, town, assessmentId, 'DIAJUKAN', 'PENILAIAN_FAKTUAL');
  const lead = workplace.as(await seated(workplace, town, assessmentId, town.people.KETUA_TIM_PENILAI, true));
  return { workplace, town, assessmentId, evidence, lead, head: workplace.as(town.people.KEPALA_LPSE) };
}

export function remove({ file }: StoredEvidence): void {
  rmSync(file);
}

export function damage({ file }: StoredEvidence): void {
  writeFileSync(file, '%PDF-1.7\nlain sama sekali');
}

/** Has a pack prepared and waits. Gives its id. */
export async function prepared(context: Context, assessmentId: string): Promise<string> {
  const { id } = await preparePack(context, { assessmentId });
  await context.packs.ended(id);
  return id;
}

/** The files of a pack as another reader of ZIPs finds them, by their path below the top folder. */
export async function unpacked(context: Context, packId: string): Promise<Map<string, Buffer>> {
  const pack = await openPack(context, { packId });
  const whole = Buffer.concat(await Array.fromAsync(await pack.read({ start: 0, end: pack.size })));
  const read = async (at: number, length: number) => whole.subarray(at, at + length);
  const entries = (await readZipDirectory(read, whole.length)) ?? [];
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    const content = await readZipPart(read, entry);
    if (content === null) throw new Error(`${entry.name} cannot be read`);
    files.set(entry.name.slice(entry.name.indexOf('/') + 1), content);
  }
  return files;
}
