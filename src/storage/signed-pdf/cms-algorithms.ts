import { constants, createHash, createVerify, type KeyObject } from 'node:crypto';
import { type AlgorithmIdentifier, RSASSAPSSParams } from 'pkijs';

/** What still counts as safe for a signature (NIST SP 800-131A); SHA-1 and MD5 don't. */
const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Whether the algorithm names its digest itself (RFC 5754, RFC 8017), or leaves it to the signature. */
const signatures: Readonly<Record<string, { key: 'rsa' | 'ec'; digest: string | null }>> = {
  '1.2.840.113549.1.1.1': { key: 'rsa', digest: null },
  '1.2.840.113549.1.1.11': { key: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
  '1.2.840.10045.2.1': { key: 'ec', digest: null },
  '1.2.840.10045.4.3.2': { key: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { key: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { key: 'ec', digest: 'sha512' },
};

const pss = '1.2.840.113549.1.1.10';
const safeCurves = new Set([
  'prime256v1',
  'secp384r1',
  'secp521r1',
  'brainpoolP256r1',
  'brainpoolP384r1',
  'brainpoolP512r1',
]);

/** By the name Node knows; null for one that is unknown or no longer safe. */
export function digestName({ algorithmId }: { algorithmId: string }): string | null {
  return digests[algorithmId] ?? null;
}

export function digestOf(name: string, parts: readonly Uint8Array[]): Buffer {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** How to check a signature of this key, or null where algorithm, key or the two together aren't safe. */
export function verifierFor(
  key: KeyObject,
  algorithm: AlgorithmIdentifier,
  digest: string,
): ((signed: Uint8Array, signature: Uint8Array) => boolean) | null {
  const padding =
    algorithm.algorithmId === pss ? pssPadding(algorithm, digest) : plainPadding(algorithm, key, digest);
  if (padding === null || !isStrong(key)) return null;
  return (signed, signature) => {
    try {
      return createVerify(digest)
        .update(signed)
        .verify({ key, ...padding }, signature);
    } catch {
      // A signature of another shape than the key's.
      return false;
    }
  };
}

function plainPadding({ algorithmId }: AlgorithmIdentifier, key: KeyObject, digest: string): object | null {
  const known = signatures[algorithmId];
  if (known === undefined || known.key !== key.asymmetricKeyType) return null;
  return known.digest === null || known.digest === digest ? {} : null;
}

function pssPadding({ algorithmParams }: AlgorithmIdentifier, digest: string): object | null {
  const parameters = new RSASSAPSSParams({ schema: algorithmParams });
  const mask = (parameters.maskGenAlgorithm.algorithmParams?.valueBlock?.value ?? [])[0];
  const maskDigest = digests[mask?.valueBlock?.toString() ?? ''];
  if (digestName(parameters.hashAlgorithm) !== digest || maskDigest !== digest) return null;
  return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: parameters.saltLength };
}

function isStrong({ asymmetricKeyType, asymmetricKeyDetails: details = {} }: KeyObject): boolean {
  if (asymmetricKeyType === 'ec') return safeCurves.has(details.namedCurve ?? '');
  return (
    (asymmetricKeyType === 'rsa' || asymmetricKeyType === 'rsa-pss') && (details.modulusLength ?? 0) >= 2048
  );
}
