import type { AuditAct, Trace } from '#core/audit.ts';
import { lastSignature } from '#core/signature/signed-pdf.ts';
import type { IssuanceRecord } from '#storage/issuances.ts';
import type { SignedFileRecord } from '#storage/signed-files.ts';

export function signedFileTrace(
  { regionId, unitId, subject, subjectId, code }: IssuanceRecord,
  act: AuditAct,
  { kind, sha256, fileName, result }: Omit<SignedFileRecord, 'deed'>,
): Trace {
  const { signer, time } = lastSignature(result);
  const objectKind = subject === 'LAPORAN_TRIWULAN' ? 'laporan' : 'penilaian';
  const payload = {
    kind,
    form: 'BERTANDA_TANGAN',
    fileName,
    sha256,
    code,
    signer: signer.name,
    serial: signer.serial,
    signedAt: time?.at ?? null,
  };
  return { act, regionId, unitId, objectKind, objectId: subjectId, payload };
}
