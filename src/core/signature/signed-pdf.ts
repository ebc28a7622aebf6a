/** Whom the certificate names, as it says so itself: Kaji keeps no list of authorities it trusts. */
export interface Signer {
  name: string;
  organisation: string | null;
  issuer: string;
  /** Of the certificate, hexadecimal. */
  serial: string;
  validFrom: string;
  validUntil: string;
}

/** Who says when: the signer's own clock, or a timestamp token of somebody else's over the signature. */
export type TimeSource = 'PENANDA_TANGAN' | 'STEMPEL_WAKTU';

export interface SigningTime {
  at: string;
  source: TimeSource;
  /** Who stamped the time, as their certificate says; null for the signer's own. */
  authority: string | null;
}

/** A stamp of time over the whole document instead of somebody's signature (ETSI EN 319 142-1, 5.4.3). */
export type SignatureKind = 'TANDA_TANGAN' | 'STEMPEL_WAKTU_DOKUMEN';

/** What was found out about one signature; nothing of it is a judgement. */
export interface SignatureFacts {
  kind: SignatureKind;
  /** BEYOND: it covers bytes the file has not; ODD: not all of a file but the signature's own place. */
  ranges: 'WHOLE' | 'BEYOND' | 'ODD';
  /** Up to which byte of the file. */
  coversUntil: number;
  /** Null: it can't be read as a signature. */
  container: ContainerFacts | null;
}

export interface ContainerFacts {
  /** Made with what still counts as safe, and with what Kaji knows. */
  strong: boolean;
  /** The bytes it covers are those that were signed. */
  digestMatches: boolean;
  /** What was signed was signed with the key of the certificate. */
  signatureMatches: boolean;
  /** The certificate is the one that was signed with it; null where the signature names none. */
  certificateNamed: boolean | null;
  signer: Signer;
  /** Null where nobody says. */
  time: SigningTime | null;
  /** There is a token that stamps the time, and it is not genuine. */
  stampBroken: boolean;
}

/** What was found out about an uploaded file, beside the file that was issued to be signed. */
export interface SignedPdfFacts {
  /** Whether its pages can be read. */
  reading: 'OK' | 'BROKEN' | 'TRUNCATED' | 'ENCRYPTED';
  size: number;
  /** In the order they were made. */
  signatures: readonly SignatureFacts[];
  /** It begins with the very bytes of the issued file. */
  beginsWithIssued: boolean;
  /** The text of each page. */
  pages: readonly string[];
  issuedPages: readonly string[];
}

export interface AcceptedSignature {
  kind: SignatureKind;
  signer: Signer;
  time: SigningTime | null;
}

/** BYTE: the issued bytes, and nothing new to read. TEKS: all of its text; what was added to it is named. */
export interface Comparison {
  with: 'BYTE' | 'TEKS';
  added: readonly string[];
}

export interface AcceptedPdf {
  /** At least one is somebody's signature. */
  signatures: readonly AcceptedSignature[];
  comparison: Comparison;
}

/** Why a file isn't kept as the signed one. */
export const signedPdfFaults = [
  'signed-too-heavy',
  'signed-broken',
  'signed-truncated',
  'signed-encrypted',
  'signed-unsigned',
  'signed-ranges',
  'signed-unreadable',
  'signed-weak',
  'signed-altered',
  'signed-appended',
  'signed-not-by-certificate',
  'signed-timestamp',
  'signed-certificate-dates',
  'signed-wrong-form',
  'signed-other-document',
] as const;

export type SignedPdfFault = (typeof signedPdfFaults)[number];

export type SignedPdfVerdict =
  | ({ accepted: true } & AcceptedPdf)
  | { accepted: false; fault: SignedPdfFault };

/** Of the person who signed last, and not of a stamp of time. */
export function lastSignature({ signatures }: AcceptedPdf): AcceptedSignature {
  const last = signatures.findLast(({ kind }) => kind === 'TANDA_TANGAN');
  if (last === undefined) throw new Error('An accepted file has a signature.');
  return last;
}
