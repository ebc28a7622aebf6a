/**
 * What became of a file of evidence: it lies in the pack; it was not on the disk; its bytes are not those that were
 * uploaded; or the assessor rejected it, and the pack only lists it.
 */
export type PackedState = 'ADA' | 'HILANG' | 'RUSAK' | 'TIDAK_DISERTAKAN';

/** Why a file that belongs in the pack is not in it. */
export type AbsentState = Extract<PackedState, 'HILANG' | 'RUSAK'>;
