import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import type { AbsentState } from '#core/pack/pack-state.ts';
import type { DocumentFiles } from '#storage/document-files.ts';
import type { EvidenceFiles } from '#storage/evidence-files/types.ts';
import { checkedBytes } from './checked-bytes.ts';
import { type ByteRange, bytesOf, layOut, type ZipArchive } from './zip-archive.ts';
import type { ZipFile } from './zip-records.ts';

export interface PlannedFile extends ZipFile {
  /** Hex; also the address of the content. */
  sha256: string;
  /** Uploaded, or made for the pack. */
  kind: 'EVIDENCE' | 'MADE';
}

/** Everything the bytes of a pack follow from. It is all that is kept of one: evidence is never copied. */
export interface PackPlan {
  id: string;
  assessmentId: string;
  /** The only person who gets it: a pack shows what its asker may see. */
  askedBy: string;
  fileName: string;
  /** When it was ready. */
  preparedAt: string;
  /** The wall clock every file bears, `2026-08-10T09:00:00`. */
  modified: string;
  /** How many of the files are evidence. */
  evidenceCount: number;
  files: readonly PlannedFile[];
  absent: readonly AbsentFile[];
}

/** What belongs in the pack and is not in it. */
export interface AbsentFile {
  path: string;
  title: string;
  criterionId: string;
  sha256: string;
  state: AbsentState;
}

/** Packs of evidence that were prepared, and their bytes. */
export interface PackFiles {
  /** Keeps what was made for a pack. */
  keepMade(path: string, bytes: Uint8Array): Promise<PlannedFile>;
  keepPlan(plan: PackPlan): Promise<void>;
  /** Null when there is none, or it was swept. */
  findPlan(id: string): Promise<PackPlan | null>;
  /** @throws DamagedFile in the middle, and when a file is gone: whoever reads never gets wrong bytes to the end. */
  read(archive: ZipArchive<PlannedFile>, range: ByteRange): AsyncIterable<Buffer>;
}

export function packArchive({ files, modified }: PackPlan): ZipArchive<PlannedFile> {
  return layOut(files, modified);
}

/** The same for the same bytes alone. */
export function planSha256({ files, modified }: PackPlan): string {
  return sha256(Buffer.from(JSON.stringify([modified, files])));
}

export function diskPackFiles(documents: DocumentFiles, evidence: Pick<EvidenceFiles, 'open'>): PackFiles {
  const opens: Record<PlannedFile['kind'], (sha256: string) => Promise<{ stream: Readable; size: number }>> =
    {
      EVIDENCE: (address) => evidence.open(address),
      MADE: (address) => documents.open(madeName(address)),
    };
  return {
    keepMade: async (path, bytes) => {
      const address = sha256(bytes);
      await documents.keep(madeName(address), bytes);
      return { path, size: bytes.length, crc32: crc32(bytes), sha256: address, kind: 'MADE' };
    },
    keepPlan: (plan) => documents.keep(planName(plan.id), Buffer.from(JSON.stringify(plan))),
    findPlan: async (id) => {
      if (!(await documents.has(planName(id)))) return null;
      const { stream } = await documents.open(planName(id));
      return (await json(stream)) as PackPlan;
    },
    read: (archive, range) =>
      bytesOf(archive, range, (file, part) => checkedBytes(() => opens[file.kind](file.sha256), file, part)),
  };
}

function planName(id: string): string {
  return `paket-${id}.json`;
}

function madeName(address: string): string {
  return `paket-${address}.bin`;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
