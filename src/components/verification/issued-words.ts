import type { CopyForm, IssuedKind } from '#core/report/issuance.ts';
import { copyFormLabels, issuedKindLabels } from '#text/verification.ts';

/** "Laporan triwulan", or with what it was made for: "Laporan triwulan (disiapkan untuk tanda tangan elektronik)". */
export function issuedFileName({ kind, form }: { kind: IssuedKind; form: CopyForm }): string {
  return form === 'TERBIT' ? issuedKindLabels[kind] : `${issuedKindLabels[kind]} (${copyFormLabels[form]})`;
}
