/** The life of a finding (domain: BELUM → PROSES → SUDAH → DISETUJUI | DITOLAK → PROSES). */
export const findingStates = ['BELUM', 'PROSES', 'SUDAH', 'DISETUJUI', 'DITOLAK'] as const;

export type FindingState = (typeof findingStates)[number];

export const priorities = ['TINGGI', 'SEDANG', 'RENDAH'] as const;

export type Priority = (typeof priorities)[number];

const moves: Record<FindingState, readonly FindingState[]> = {
  BELUM: ['PROSES', 'SUDAH'],
  PROSES: ['SUDAH'],
  SUDAH: ['PROSES', 'DISETUJUI', 'DITOLAK'],
  DITOLAK: ['PROSES', 'SUDAH'],
  DISETUJUI: [],
};

export function mayMove(from: FindingState, to: FindingState): boolean {
  return from === to || moves[from].includes(to);
}

/** A failed mandatory criterion is always high priority, whatever was chosen. */
export function priorityOf(mandatory: boolean, chosen: Priority): Priority {
  return mandatory ? 'TINGGI' : chosen;
}

/** Approved, or carried over into the next period with a new target. */
export function isSettled(finding: { state: FindingState; carriedOverTo: string | null }): boolean {
  return finding.state === 'DISETUJUI' || finding.carriedOverTo !== null;
}
