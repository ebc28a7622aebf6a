import { X509Certificate } from 'node:crypto';
import { type BaseBlock, fromBER, type OctetString, type Sequence } from 'asn1js';
import {
  type Attribute,
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import { digestName, digestOf, verifierFor } from './cms-algorithms.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
} as const;

/** A CMS signature by one person (RFC 5652, 5), read but not yet checked. */
export interface CmsSignature {
  data: SignedData;
  signer: SignerInfo;
  certificate: Certificate;
  /** The same as Node reads it. */
  x509: X509Certificate;
  digest: string | null;
}

export interface CmsCheck {
  strong: boolean;
  digestMatches: boolean;
  signatureMatches: boolean;
  certificateNamed: boolean | null;
}

/** @throws when it is no such signature, or something else stands behind it. */
export function readCms(der: Uint8Array): CmsSignature {
  const { offset, result } = fromBER(der);
  if (offset < 0 || der.subarray(offset).some((byte) => byte !== 0))
    throw new Error('No DER, or more than that.');
  const content = new ContentInfo({ schema: result });
  if (content.contentType !== ContentInfo.SIGNED_DATA) throw new Error('No signature.');
  const data = new SignedData({ schema: content.content });
  const [signer, ...others] = data.signerInfos;
  if (signer === undefined || others.length > 0) throw new Error('Not the signature of one.');
  const certificate = certificateOf(data, signer);
  const x509 = new X509Certificate(Buffer.from(certificate.toSchema().toBER()));
  return { data, signer, certificate, x509, digest: digestName(signer.digestAlgorithm) };
}

function certificateOf({ certificates = [] }: SignedData, { sid }: SignerInfo): Certificate {
  const isNamed = (certificate: Certificate) =>
    sid instanceof IssuerAndSerialNumber
      ? certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber)
      : keyIdentifierOf(certificate)?.equals(bytesOf(sid)) === true;
  const found = certificates
    .filter((certificate) => certificate instanceof Certificate)
    .find((certificate) => isNamed(certificate));
  if (found === undefined) throw new Error('The certificate of the signer is not in it.');
  return found;
}

function keyIdentifierOf(certificate: Certificate): Buffer | null {
  const extension = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14');
  return extension === undefined
    ? null
    : bytesOf(fromBER(extension.extnValue.valueBlock.valueHexView).result);
}

/** Checks the signature over what was signed: the covered bytes, or a token's own content. */
export function checkCms(
  cms: CmsSignature,
  content: readonly Uint8Array[],
  contentType: string = oid.data,
): CmsCheck {
  const { signer, x509, digest } = cms;
  const { signedAttrs } = signer;
  const verify = digest === null ? null : verifierFor(x509.publicKey, signer.signatureAlgorithm, digest);
  if (digest === null || verify === null || signedAttrs === undefined) {
    return { strong: false, digestMatches: false, signatureMatches: false, certificateNamed: null };
  }
  const type = only(signedAttrs.attributes, oid.contentType)?.valueBlock.toString();
  const said = only(signedAttrs.attributes, oid.messageDigest);
  return {
    strong: true,
    digestMatches: said !== null && bytesOf(said).equals(digestOf(digest, content)),
    signatureMatches:
      type === contentType &&
      verify(new Uint8Array(signedAttrs.encodedValue), signer.signature.valueBlock.valueHexView),
    certificateNamed: namesCertificate(signedAttrs.attributes, x509),
  };
}

/** Whether the signing certificate (RFC 5035) is this one; null where none is named. */
function namesCertificate(attributes: readonly Attribute[], { raw }: X509Certificate): boolean | null {
  const second = only(attributes, oid.signingCertificateV2);
  const named = second ?? only(attributes, oid.signingCertificate);
  if (named === null) return null;
  const identifier = children(children(children(named)[0])[0]);
  // Of the second version the algorithm may stand before the hash; of the first it is SHA-1.
  const [first] = identifier;
  const isSequence = first !== undefined && children(first).length > 0;
  const algorithm = isSequence
    ? digestName({ algorithmId: children(first)[0]?.valueBlock.toString() ?? '' })
    : 'sha256';
  const hash = isSequence ? identifier[1] : first;
  const digest = second === null ? 'sha1' : algorithm;
  return digest !== null && hash !== undefined && bytesOf(hash).equals(digestOf(digest, [raw]));
}

/** `2026-04-05T03:42:00.000Z`, from the signer's own clock. */
export function claimedTimeOf({ signer }: CmsSignature): string | null {
  const value: unknown = only(signer.signedAttrs?.attributes ?? [], oid.signingTime);
  if (value === null || typeof value !== 'object' || !('toDate' in value)) return null;
  const at = (value as { toDate(): Date }).toDate();
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** The token that stamps the time of the signature (RFC 3161), as DER. */
export function timestampTokenOf({ signer }: CmsSignature): Uint8Array | null {
  const token = only(signer.unsignedAttrs?.attributes ?? [], oid.timestampToken);
  return token === null ? null : new Uint8Array(token.toBER());
}

/** The one value of the one attribute; null where there is none, or several: which of them was meant? */
function only(attributes: readonly Attribute[], type: string): BaseBlock | null {
  const values = attributes.filter((attribute) => attribute.type === type).flatMap(({ values }) => values);
  return values.length === 1 ? (values[0] as BaseBlock) : null;
}

function children(block: unknown): BaseBlock[] {
  const value: unknown = (block as Sequence | undefined)?.valueBlock?.value;
  return Array.isArray(value) ? value : [];
}

/** Of an octet string. */
export function bytesOf(block: unknown): Buffer {
  const octets = block as OctetString;
  return Buffer.from(octets.valueBlock.valueHexView ?? octets.getValue());
}
