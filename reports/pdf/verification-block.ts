import { formatDate } from '#core/indonesian/date.ts';
import type { ReportSeal } from '#reports/model.ts';
import { documentText } from '#text/documents.ts';
import { issuanceText as words } from '#text/issuances.ts';
import type { Content } from './content.ts';

/** Points; at this size the modules of a QR of an ordinary address can be read from a photocopy. */
const codeSize = 76;

/** Where anybody checks a copy: the QR with its label, the address and the code. Nothing where nothing was issued. */
export function verificationBlock({ issuance }: ReportSeal): Content[] {
  // What was frozen before there was a register has no such part.
  if (!issuance) return [];
  const lines = [
    { text: words.codeLabel, bold: true },
    { text: words.checkAt, margin: [0, 3, 0, 0] },
    { text: issuance.address },
    { text: words.code(issuance.code) },
  ];
  return [
    {
      columns: [
        { qr: issuance.address, fit: codeSize, eccLevel: 'M', width: codeSize },
        { stack: lines, width: '*', margin: [0, 10, 0, 0] },
      ],
      columnGap: 12,
      fontSize: 8,
      lineHeight: 1.1,
      unbreakable: true,
      margin: [0, 16, 0, 0],
    } as Content,
  ];
}

/** "Revisi 1, menggantikan laporan Nomor … tanggal …": what this one takes the place of. */
export function revisionLines({ revision, issuance }: ReportSeal, replaced: 'report' | 'result'): Content[] {
  if (!issuance?.replaces) return [];
  const { number, date } = issuance.replaces;
  const text = words.revisionOf[replaced](revision, number ?? documentText.dots, formatDate(date));
  return [{ text, bold: true, fontSize: 10, margin: [0, 4, 0, 4] } as Content];
}
