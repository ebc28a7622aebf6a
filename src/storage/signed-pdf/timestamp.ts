import { fromBER } from 'asn1js';
import { TSTInfo } from 'pkijs';
import { signerOf } from './certificate-names.ts';
import { bytesOf, checkCms, readCms } from './cms.ts';
import { digestName, digestOf } from './cms-algorithms.ts';

const tokenContent = '1.2.840.113549.1.9.16.1.4';
const forTimestamps = '1.3.6.1.5.5.7.3.8';

/**
 * The time a token (RFC 3161) stamps on the stamped bytes, and who says so; null when it is not a genuine token of these
 * bytes.
 */
export function readTimestamp(
  der: Uint8Array,
  stamped: readonly Uint8Array[],
): { at: string; authority: string } | null {
  try {
    const cms = readCms(der);
    const { eContent, eContentType } = cms.data.encapContentInfo;
    if (eContent === undefined || eContentType !== tokenContent) return null;
    const content = eContent.getValue();
    const check = checkCms(cms, [new Uint8Array(content)], tokenContent);
    const genuine = check.digestMatches && check.signatureMatches && check.certificateNamed !== false;
    if (!genuine || !cms.x509.keyUsage?.includes(forTimestamps)) return null;
    const info = new TSTInfo({ schema: fromBER(content).result });
    const digest = digestName(info.messageImprint.hashAlgorithm);
    if (digest === null || !bytesOf(info.messageImprint.hashedMessage).equals(digestOf(digest, stamped)))
      return null;
    const signer = signerOf(cms);
    const at = info.genTime.toISOString();
    return signer.validFrom <= at && at <= signer.validUntil ? { at, authority: signer.name } : null;
  } catch {
    return null;
  }
}
