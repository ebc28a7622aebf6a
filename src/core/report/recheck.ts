/** What looking again at a stored file of an issuance found. */
export interface Recheck {
  /** The stored bytes against the SHA-256 that was registered. */
  stored: 'UTUH' | 'RUSAK' | 'HILANG';
  /** Drawn again from the frozen model. BERBEDA is no damage: another version of Kaji may draw otherwise. */
  redrawn: 'SAMA' | 'BERBEDA' | 'GAGAL';
}

/** Whether what was issued can still be handed out. */
export function isSound({ stored }: Recheck): boolean {
  return stored === 'UTUH';
}
