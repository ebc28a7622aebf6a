import type { Readable } from 'node:stream';
import type { MediaType } from './media-type.ts';

/** A file that is on the disk for good. The row that names it is written after. */
export interface ReceivedFile {
  /** Cleaned; data only. */
  name: string;
  mediaType: MediaType;
  size: number;
  /** Hex; the address of the content. SHA-256 decides. */
  sha256: string;
  /** Hex; shown beside it because the regulation names it (MJK21 Ps.14). */
  md5: string;
}

export type OnlyType = 'pdf' | 'emblem';

/** Bytes that are on the disk for good. */
export interface KeptBytes {
  /** Hex; the address of the content. */
  sha256: string;
  size: number;
}

/** UTUH: as it was kept. RUSAK: it has another SHA-256. HILANG: there is no such file. */
export type FileCondition = 'UTUH' | 'RUSAK' | 'HILANG';

/** Files by content. A stored file is never changed. */
export interface EvidenceFiles {
  /**
   * Keeps the whole stream or nothing. The stream is left where reading stopped, not destroyed. With `pdf` nothing but
   * a PDF is kept, with `emblem` nothing but a small PNG or JPEG; with `accept`, nothing it throws at when the whole
   * has arrived.
   *
   * @throws Refusal `file-empty`, `file-type`, `file-type-mismatch`, `file-macro`, `file-too-large`, `storage-full`,
   * `file-not-pdf`, `emblem-type`, `emblem-too-large` or `upload-interrupted`.
   */
  receive(
    body: Readable,
    givenName: string,
    only?: OnlyType,
    accept?: (bytes: Buffer) => Promise<void>,
  ): Promise<ReceivedFile>;
  /**
   * Keeps what Kaji wrote itself, whatever it is.
   *
   * @throws Refusal `storage-full`.
   */
  keep(bytes: Uint8Array): Promise<KeptBytes>;
  /** Reads the whole file again: whether it is there, and is still what its address says. */
  check(sha256: string): Promise<FileCondition>;
  /** @throws when there is no such file: a row without its file is a fault. */
  open(sha256: string): Promise<{ stream: Readable; size: number }>;
  /**
   * Removes what no row names: files older than `before`, and unfinished uploads.
   *
   * @returns how many files it removed.
   */
  sweep(before: Date, isNamed: (sha256: string) => Promise<boolean>): Promise<number>;
}
