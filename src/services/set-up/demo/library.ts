import { Readable } from 'node:stream';
import type { Confidentiality, EvidenceKind } from '#core/evidence/evidence.ts';
import { formatDate } from '#core/indonesian/date.ts';
import { slugOf } from '#core/region/slug.ts';
import type { Context } from '#services/context.ts';
import { linkEvidence } from '#services/evidence/link-evidence.ts';
import type { EvidencePlace } from '#services/evidence/load-for-evidence.ts';
import { receiveEvidence } from '#services/evidence/receive-evidence.ts';
import { pdfFile } from './pdf-file.ts';
import { pngFile } from './png-file.ts';
import type { Stage } from './stage.ts';

/** A paper of a unit; its title and date tell it from the others. */
export interface Paper {
  unitId: string;
  title: string;
  kind: EvidenceKind;
  format: 'pdf' | 'png';
  date: string;
  confidentiality: Confidentiality;
}

export type Place = EvidencePlace & { page: string; remark: string };

/** Attaches a paper: uploaded the first time, "gunakan ulang bukti" from then on. */
export async function attachPaper(stage: Stage, context: Context, paper: Paper, place: Place): Promise<void> {
  const { unitId, title, kind, date, confidentiality } = paper;
  const key = `${unitId} ${title} ${date}`;
  const kept = stage.library.get(key);
  if (kept !== undefined) {
    await linkEvidence(context, { ...place, evidenceId: kept });
    return;
  }
  const number = stage.library.size + 1;
  const documentNumber =
    kind === 'DOKUMEN' ? `${number}/${slugOf(title).slice(0, 3).toUpperCase()}/${date.slice(0, 4)}` : '';
  const file = await stage.workplace.files.receive(
    Readable.from([contentOf(paper, documentNumber, number)]),
    `${slugOf(title)}.${paper.format}`,
  );
  const said = { ...place, title, kind, documentNumber, documentDate: date, confidentiality };
  const { evidenceId } = await receiveEvidence(context, said, file);
  stage.library.set(key, evidenceId);
}

function contentOf({ title, date, format }: Paper, documentNumber: string, seed: number): Buffer {
  if (format === 'png') return pngFile(seed);
  const head = [title, `Nomor: ${documentNumber || '-'}`, `Tanggal: ${formatDate(date)}`];
  return pdfFile([
    [...head, '', 'Dokumen contoh untuk peragaan aplikasi; bukan dokumen resmi.'],
    [title, 'Bagian kedua: uraian pelaksanaan.', 'Seluruh nama, tempat, dan isi adalah rekaan.'],
    [title, 'Bagian ketiga: lampiran dan pengesahan.'],
  ]);
}
