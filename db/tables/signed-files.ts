import type { TimeSource } from '#core/signature/signed-pdf.ts';
import type { Instant, Json } from './columns.ts';

/** An issued document that came back signed electronically; its bytes lie in the evidence store. Never changed. */
export interface SignedFiles {
  id: string;
  issuance_id: string;
  kind: 'quarterly' | 'minutes' | 'assessor-pdf';
  sha256: string;
  size: number;
  file_name: string;
  /** Of the SIAP_TTE file it was compared with. */
  issued_sha256: string;
  /** Of the last signature, as its certificate says; so are issuer and serial number. */
  signer: string;
  issuer: string;
  serial: string;
  signed_at: Instant | null;
  time_source: TimeSource | null;
  compared_with: 'BYTE' | 'TEKS';
  /** AcceptedPdf of src/core/signature/signed-pdf.ts: every signature, and what was added to the text. */
  result: Json;
  by_user: string;
  at: Instant;
}
