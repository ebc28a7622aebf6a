import type { RelativeDistinguishedNames } from 'pkijs';
import type { Signer } from '#core/signature/signed-pdf.ts';
import type { CmsSignature } from './cms.ts';

const commonName = '2.5.4.3';
const organisationName = '2.5.4.10';

/** Who signed, in the words of the certificate. */
export function signerOf({ certificate, x509 }: CmsSignature): Signer {
  const organisation = named(certificate.subject, organisationName);
  return {
    name: named(certificate.subject, commonName) ?? organisation ?? x509.serialNumber,
    organisation,
    issuer: named(certificate.issuer, commonName) ?? named(certificate.issuer, organisationName) ?? '-',
    serial: x509.serialNumber.slice(0, 64),
    validFrom: x509.validFromDate.toISOString(),
    validUntil: x509.validToDate.toISOString(),
  };
}

function named({ typesAndValues }: RelativeDistinguishedNames, type: string): string | null {
  const found = typesAndValues.find((one) => one.type === type);
  const text = String(found?.value.valueBlock.value ?? '');
  // It is printed: no control characters, nothing that turns the writing around, no walls of text.
  const clean = text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, 200);
  return clean === '' ? null : clean;
}
