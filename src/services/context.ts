import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Actor } from '#core/people/actor.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { EvidenceFiles } from '#storage/evidence-files/types.ts';
import type { RenderingJobs } from './documents/rendering-jobs.ts';

/** What a service works with besides the person: the store, the catalogue, the clock, fresh ids. */
export interface Workplace {
  read: Reader;
  /** Runs the work in one transaction; a thrown refusal or fault undoes all of it. Nothing slow goes inside. */
  write<T>(work: (trx: Writer) => Promise<T>): Promise<T>;
  catalogue: Catalogue;
  files: EvidenceFiles;
  /** Documents being drawn, off the main thread. */
  documents: RenderingJobs;
  /** Origin people reach the application under, without a slash at the end: of every link in a document. */
  publicUrl: string;
  /** The present instant, `2026-04-05T03:42:00.000Z`. */
  now(): string;
  /** 128 random bits, as 32 hexadecimal characters. */
  newId(): string;
}

/** A workplace with the signed-in person at it: the first argument of every service but the ones of signing in. */
export interface Context extends Workplace {
  actor: Actor;
}
