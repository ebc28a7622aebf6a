import type { ContainerFacts, SignatureFacts, SigningTime } from '#core/signature/signed-pdf.ts';
import { signerOf } from './certificate-names.ts';
import { type CmsSignature, checkCms, claimedTimeOf, readCms, timestampTokenOf } from './cms.ts';
import type { FoundSignature } from './find-signatures.ts';
import { readTimestamp } from './timestamp.ts';

/** A CMS of the covered bytes (ISO 32000-1, 12.8.3.3; ETSI EN 319 142-1), or a stamp of time over them. */
const detached = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached'];

/** Finds out what there is to know about one signature. */
export function readSignature(found: FoundSignature): SignatureFacts {
  const { kind, ranges, coversUntil } = found;
  return { kind, ranges, coversUntil, container: ranges === 'WHOLE' ? readContainer(found) : null };
}

function readContainer(found: FoundSignature): ContainerFacts | null {
  try {
    if (found.kind === 'STEMPEL_WAKTU_DOKUMEN') return stampFacts(found);
    return detached.includes(found.subFilter) ? signatureFacts(found) : null;
  } catch {
    // Whatever a hostile file makes the parsers say: it can't be read.
    return null;
  }
}

function signatureFacts(found: FoundSignature): ContainerFacts {
  const cms = readCms(found.contents);
  if (cms.data.encapContentInfo.eContent !== undefined) throw new Error('It brings its own content.');
  const check = checkCms(cms, found.covered);
  // ETSI.CAdES.detached has to name the certificate (EN 319 122-1, 5.2.2).
  const mustName = found.subFilter === 'ETSI.CAdES.detached';
  const certificateNamed = check.certificateNamed ?? (mustName ? false : null);
  return { ...check, certificateNamed, signer: signerOf(cms), ...timeOf(cms, found.claimedAt) };
}

function timeOf(
  cms: CmsSignature,
  claimedAt: string | null,
): { time: SigningTime | null; stampBroken: boolean } {
  const token = timestampTokenOf(cms);
  const stamped = token && readTimestamp(token, [cms.signer.signature.valueBlock.valueHexView]);
  if (stamped !== null) return { time: { ...stamped, source: 'STEMPEL_WAKTU' }, stampBroken: false };
  const at = claimedTimeOf(cms) ?? claimedAt;
  const time: SigningTime | null = at === null ? null : { at, source: 'PENANDA_TANGAN', authority: null };
  return { time, stampBroken: token !== null };
}

function stampFacts({ contents, covered }: FoundSignature): ContainerFacts {
  const cms = readCms(contents);
  const stamped = readTimestamp(contents, covered);
  return {
    strong: true,
    digestMatches: stamped !== null,
    signatureMatches: stamped !== null,
    certificateNamed: null,
    signer: signerOf(cms),
    time: stamped && { ...stamped, source: 'STEMPEL_WAKTU' },
    stampBroken: false,
  };
}
