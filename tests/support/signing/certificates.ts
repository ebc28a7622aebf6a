import { Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, Certificate, Extension, ExtKeyUsage } from 'pkijs';

type KeyKind = 'RSA' | 'RSA-PSS' | 'ECDSA' | 'RSA-1024';

/** A throw-away key with its certificate, by an authority nobody trusts. */
export interface Credentials {
  key: CryptoKey;
  certificate: Certificate;
}

export interface CertificateWish {
  name: string;
  kind?: KeyKind;
  from?: string;
  until?: string;
  /** Object identifiers of the extended key usage. */
  usages?: readonly string[];
}

export const testAuthority = 'Otoritas Uji Coba Kaji';

/** Made anew for a test: nothing about it is kept or trusted anywhere. */
export async function makeCredentials({
  name,
  kind = 'RSA',
  from = '2020-01-01T00:00:00Z',
  until = '2040-01-01T00:00:00Z',
  usages = [],
}: CertificateWish): Promise<Credentials> {
  const pair = await crypto.subtle.generateKey(algorithms[kind], true, ['sign', 'verify']);
  const authority = await crypto.subtle.generateKey(algorithms.ECDSA, false, ['sign', 'verify']);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: serial() });
  certificate.subject.typesAndValues.push(named('2.5.4.3', name), named('2.5.4.10', 'Instansi Uji'));
  certificate.issuer.typesAndValues.push(named('2.5.4.3', testAuthority));
  certificate.notBefore.value = new Date(from);
  certificate.notAfter.value = new Date(until);
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  if (usages.length > 0) certificate.extensions = [extendedUsage(usages)];
  await certificate.sign(authority.privateKey, 'SHA-256');
  return { key: pair.privateKey, certificate };
}

const rsa = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };

const algorithms = {
  RSA: { name: 'RSASSA-PKCS1-v1_5', ...rsa },
  'RSA-1024': { name: 'RSASSA-PKCS1-v1_5', ...rsa, modulusLength: 1024 },
  'RSA-PSS': { name: 'RSA-PSS', ...rsa },
  ECDSA: { name: 'ECDSA', namedCurve: 'P-256' },
} as const;

function serial(): ArrayBuffer {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  bytes[0] = 0x11;
  return bytes.buffer;
}

function named(type: string, value: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type, value: new Utf8String({ value }) });
}

function extendedUsage(keyPurposes: readonly string[]): Extension {
  return new Extension({
    extnID: '2.5.29.37',
    critical: true,
    extnValue: new ExtKeyUsage({ keyPurposes: [...keyPurposes] }).toSchema().toBER(),
  });
}
