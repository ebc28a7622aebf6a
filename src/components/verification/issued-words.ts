import type { IssuedForm, IssuedKind } from '#core/report/issuance.ts';
import { issuedFormLabels, issuedKindLabels } from '#text/verification.ts';

/** "Laporan triwulan", or with what it was made for: "Laporan triwulan (disiapkan untuk tanda tangan elektronik)". */
export function issuedFileName({ kind, form }: { kind: IssuedKind; form: IssuedForm }): string {
  return form === 'TERBIT' ? issuedKindLabels[kind] : `${issuedKindLabels[kind]} (${issuedFormLabels[form]})`;
}
