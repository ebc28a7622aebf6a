import { packDocumentText as words } from '#text/pack-document.ts';
import { confidentialityLabels, evidenceStatusLabels } from '#text/states.ts';
import type { PackedEvidence, PackModel } from './pack-model.ts';

// Excel takes a text file for UTF-8 only when it begins with this mark.
const byteOrderMark = '\ufeff';

/**
 * MANIFEST.csv: every file with what it proves and its digests, also the ones that are not in the pack. With semicolons,
 * which an Excel set to Indonesian splits at.
 */
export function manifest({ documents, evidence }: PackModel): string {
  const rows: (string | number)[][] = [
    [...words.manifest],
    ...documents.map(({ path, kind, size, sha256 }) => [
      path,
      '',
      '',
      words.documents[kind],
      '',
      '',
      '',
      '',
      size,
      sha256,
      '',
      words.states.ADA,
    ]),
    ...evidence.map(evidenceRow),
  ];
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}

function evidenceRow(item: PackedEvidence): (string | number)[] {
  const { path, standard, criterionId, findingNumber, title, page, remark, size, sha256, md5, state } = item;
  return [
    path,
    `${standard.code} ${standard.name}`,
    findingNumber === null ? criterionId : words.finding(findingNumber, criterionId),
    title,
    // Written out, since Excel makes a day in May of "3-5".
    page === '' ? '' : words.pages(page),
    remark,
    confidentialityLabels[item.confidentiality],
    evidenceStatusLabels[item.status],
    size,
    sha256,
    md5,
    words.states[state],
  ];
}

/** A text that begins like a formula gets an apostrophe, so that no spreadsheet computes what somebody typed. */
function cell(value: string | number): string {
  const text = String(value);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
