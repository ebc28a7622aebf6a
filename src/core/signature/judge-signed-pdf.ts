import { compareText } from './compare-text.ts';
import { signatureAnchors } from './signature-anchor.ts';
import type {
  AcceptedSignature,
  Comparison,
  ContainerFacts,
  SignatureFacts,
  SignedPdfFacts,
  SignedPdfFault,
  SignedPdfVerdict,
} from './signed-pdf.ts';

interface IssuedWords {
  /** What only a file says that isn't there to be signed. */
  unsignedNotice: string;
  /** When the file came in: counts as the time of signing where nobody says. */
  receivedAt: string;
}

/**
 * Accepts a file whose signatures are all genuine, whose last one covers all of it, and that says what was issued. The
 * first fault in the order of these questions is told. Facts of null: reading took too long or too much.
 */
export function judgeSignedPdf(facts: SignedPdfFacts | null, words: IssuedWords): SignedPdfVerdict {
  if (facts === null) return refused('signed-too-heavy');
  const fault = signatureOrReadingFault(facts, words.receivedAt);
  if (fault !== null) return refused(fault);
  const comparison = compared(facts, words.unsignedNotice);
  if (typeof comparison === 'string') return refused(comparison);
  return { accepted: true, signatures: facts.signatures.flatMap(acceptedSignature), comparison };
}

function refused(fault: SignedPdfFault): SignedPdfVerdict {
  return { accepted: false, fault };
}

/** Of a signed file its signatures tell best what happened to it, also when its pages can't be read any more. */
function signatureOrReadingFault(facts: SignedPdfFacts, receivedAt: string): SignedPdfFault | null {
  if (facts.reading === 'ENCRYPTED') return 'signed-encrypted';
  if (facts.signatures.length === 0) return readingFault(facts) ?? 'signed-unsigned';
  return signaturesFault(facts, receivedAt) ?? coverFault(facts) ?? readingFault(facts);
}

function readingFault({ reading }: SignedPdfFacts): SignedPdfFault | null {
  if (reading === 'OK') return null;
  return ({ BROKEN: 'signed-broken', TRUNCATED: 'signed-truncated', ENCRYPTED: 'signed-encrypted' } as const)[
    reading
  ];
}

function signaturesFault({ signatures }: SignedPdfFacts, receivedAt: string): SignedPdfFault | null {
  const faults = signatures.map((signature) => signatureFault(signature, receivedAt));
  const first = faults.find((fault) => fault !== null);
  if (first !== undefined) return first;
  return signatures.some(({ kind }) => kind === 'TANDA_TANGAN') ? null : 'signed-unsigned';
}

function signatureFault({ ranges, container }: SignatureFacts, receivedAt: string): SignedPdfFault | null {
  if (ranges === 'BEYOND') return 'signed-truncated';
  if (ranges === 'ODD') return 'signed-ranges';
  return container === null ? 'signed-unreadable' : containerFault(container, receivedAt);
}

function containerFault(container: ContainerFacts, receivedAt: string): SignedPdfFault | null {
  if (!container.strong) return 'signed-weak';
  if (!container.digestMatches) return 'signed-altered';
  if (!container.signatureMatches || container.certificateNamed === false) return 'signed-not-by-certificate';
  if (container.stampBroken) return 'signed-timestamp';
  const { validFrom, validUntil } = container.signer;
  const at = container.time?.at ?? receivedAt;
  return validFrom <= at && at <= validUntil ? null : 'signed-certificate-dates';
}

/** Nobody has signed what comes after the last signature. */
function coverFault({ signatures, size }: SignedPdfFacts): SignedPdfFault | null {
  return Math.max(...signatures.map(({ coversUntil }) => coversUntil)) === size ? null : 'signed-appended';
}

function compared(
  { issuedPages, pages, beginsWithIssued }: SignedPdfFacts,
  unsignedNotice: string,
): Comparison | SignedPdfFault {
  const { complete, added } = compareText(issuedPages, pages, signatureAnchors);
  // Without white space, since a line may break inside it.
  if (squeezed(pages.join('')).includes(squeezed(unsignedNotice))) return 'signed-wrong-form';
  if (!complete) return 'signed-other-document';
  return { with: beginsWithIssued && added.length === 0 ? 'BYTE' : 'TEKS', added };
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

function acceptedSignature({ kind, container }: SignatureFacts): AcceptedSignature[] {
  return container === null ? [] : [{ kind, signer: container.signer, time: container.time }];
}
