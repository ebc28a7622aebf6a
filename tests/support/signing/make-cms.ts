import { createHash } from 'node:crypto';
import { type BaseBlock, fromBER, Integer, ObjectIdentifier, OctetString, Sequence, UTCTime } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs';
import type { Credentials } from './certificates.ts';

export interface CmsWish {
  by: Credentials;
  /** What the attributes say was signed, instead of the bytes themselves. */
  digest?: Uint8Array;
  /** By the signer's own clock. */
  signingTime?: string;
  /** Whose certificate the attributes name; null: none is named. */
  names?: Credentials | null;
  /** Stamps the time of the signature. */
  stampedBy?: { authority: Credentials; at: string; over?: Uint8Array };
}

const sha256 = '2.16.840.1.101.3.4.2.1';

/** A detached CMS signature of the bytes (RFC 5652, RFC 5035), DER. */
export async function makeCms(content: Uint8Array, wish: CmsWish): Promise<Buffer> {
  const data = await signedBy(wish, hashOf(content), ContentInfo.DATA);
  const [signer] = data.signerInfos;
  if (wish.stampedBy && signer) {
    const { authority, at, over = signer.signature.valueBlock.valueHexView } = wish.stampedBy;
    const token = await makeTimestamp(over, authority, at);
    const attribute = new Attribute({ type: '1.2.840.113549.1.9.16.2.14', values: [fromBER(token).result] });
    signer.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: [attribute] });
  }
  return encoded(data);
}

/** A timestamp token (RFC 3161) of the bytes, DER. */
export async function makeTimestamp(stamped: Uint8Array, by: Credentials, at: string): Promise<Buffer> {
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4',
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256 }),
      hashedMessage: new OctetString({ valueHex: hashOf(stamped) }),
    }),
    serialNumber: new Integer({ value: 7 }),
    genTime: new Date(at),
  });
  const content = info.toSchema().toBER();
  const type = '1.2.840.113549.1.9.16.1.4';
  const data = await signedBy({ by }, hashOf(new Uint8Array(content)), type);
  data.encapContentInfo.eContent = new OctetString({ valueHex: content });
  return encoded(data);
}

async function signedBy(wish: CmsWish, digest: Uint8Array, contentType: string): Promise<SignedData> {
  const { certificate, key } = wish.by;
  const { issuer, serialNumber } = certificate;
  const data = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: contentType }),
    signerInfos: [new SignerInfo({ version: 1, sid: new IssuerAndSerialNumber({ issuer, serialNumber }) })],
    certificates: [certificate],
  });
  const [signer] = data.signerInfos;
  if (signer === undefined) throw new Error('There is one.');
  const attributes = [
    attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: contentType })),
    attribute('1.2.840.113549.1.9.4', new OctetString({ valueHex: wish.digest ?? digest })),
    ...(wish.signingTime
      ? [attribute('1.2.840.113549.1.9.5', new UTCTime({ valueDate: new Date(wish.signingTime) }))]
      : []),
    ...(wish.names === null ? [] : [certificateNamed(wish.names ?? wish.by)]),
  ];
  signer.signedAttrs = new SignedAndUnsignedAttributes({ type: 0, attributes });
  await data.sign(key, 0, 'SHA-256');
  return data;
}

/** signingCertificateV2, with SHA-256 as its unwritten default. */
function certificateNamed({ certificate }: Credentials): Attribute {
  const hash = new OctetString({ valueHex: hashOf(new Uint8Array(certificate.toSchema().toBER())) });
  const certificates = new Sequence({ value: [new Sequence({ value: [hash] })] });
  return attribute('1.2.840.113549.1.9.16.2.47', new Sequence({ value: [certificates] }));
}

function attribute(type: string, value: BaseBlock): Attribute {
  return new Attribute({ type, values: [value] });
}

function hashOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}

function encoded(data: SignedData): Buffer {
  const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: data.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}
