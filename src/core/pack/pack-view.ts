import type { AbsentState } from './pack-state.ts';

/** The assessor's pack on the page of an assessment's documents. */
export interface PackSection {
  /** Nothing is packed before it was handed in. */
  draft: boolean;
  /** What a pack of today would hold: files at their places, and their bytes. */
  evidence: { count: number; size: number };
  pack: ShownPack | null;
  /** The pack that was asked for is not kept any more. */
  forgotten: boolean;
}

export interface ShownPack {
  id: string;
  state: 'DIBUAT' | 'SELESAI' | 'GAGAL';
  /** 0 … 1 */
  progress: number;
  /** Null until it is ready. */
  ready: ReadyPack | null;
}

export interface ReadyPack {
  fileName: string;
  size: number;
  evidenceCount: number;
  preparedAt: string;
  absent: readonly AbsentContent[];
}

/** One stored file that could not be packed, and every criterion it would have proved. */
export interface AbsentContent {
  title: string;
  criterionIds: readonly string[];
  state: AbsentState;
}
