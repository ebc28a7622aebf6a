import type { WorkbookFault, WorkbookFaultCode } from '#core/offline/workbook-fault.ts';

/** What is wrong in a workbook that comes back, and what to do. Complete by type. */
const sentences: Record<WorkbookFaultCode, (value: string) => string> = {
  'file-unreadable': () =>
    'Berkas bukan lembar kerja Excel (.xlsx) yang utuh. Buka dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu unggah kembali.',
  'file-encrypted': () =>
    'Berkas dilindungi kata sandi atau berformat Excel lama (.xls). Simpan ulang sebagai .xlsx tanpa kata sandi.',
  'file-macro': () => 'Berkas memuat makro. Simpan ulang sebagai .xlsx tanpa makro.',
  'file-too-large': () =>
    'Isi berkas terlalu besar untuk sebuah kertas kerja. Hapus lembar, gambar, dan baris yang ditambahkan.',
  'file-too-heavy': () =>
    'Berkas terlalu rumit untuk dibaca dalam batas waktu. Salin isian ke kertas kerja yang baru diunduh.',
  'not-from-kaji': () =>
    'Berkas ini bukan kertas kerja yang diunduh dari Kaji, atau lembar pengenalnya terhapus. Unduh kertas kerja baru dan salin isian Anda.',
  'format-unknown': (value) =>
    `Kertas kerja ini berformat ${value}, yang tidak dikenal. Unduh kertas kerja baru dan salin isian Anda.`,
  'sheet-missing': (value) => `Lembar ${value} tidak ada. Kembalikan nama lembar seperti semula.`,
  'column-missing': (value) => `Kolom “${value}” tidak ada. Kembalikan judul kolom seperti semula.`,
  'column-twice': (value) => `Kolom “${value}” ada lebih dari sekali. Hapus yang rangkap.`,
  'rows-too-many': (value) => `Lembar ini memuat lebih dari ${value} baris. Hapus baris yang tidak dipakai.`,
  'cells-merged': (value) => `Sel ${value} digabungkan. Pisahkan kembali sel itu.`,
  formula: (value) => `Sel ini berisi rumus${value === '' ? '' : ` (hasil: ${value})`}. Tulis nilainya.`,
  'cell-error': (value) => `Sel ini berisi galat (${value}). Tulis nilainya.`,
  'criterion-missing': () => 'Baris ini berisi isian tanpa kode kriteria. Tulis kodenya atau hapus isiannya.',
  'criterion-twice': (value) => `Kriteria ${value} sudah ada pada baris lain. Hapus salah satunya.`,
  'criterion-unknown': (value) =>
    `Kriteria ${value} tidak ada dalam kertas kerja yang diunduh. Perbaiki kodenya atau hapus baris ini.`,
  'value-unknown': (value) => `“${value}” bukan salah satu pilihan. Pilih dari daftar.`,
  'value-too-long': (value) => `Isian lebih panjang dari ${value} karakter. Persingkat.`,
  'date-unreadable': (value) =>
    `“${value}” tidak terbaca sebagai tanggal. Tulis seperti 05/04/2027 atau 5 April 2027.`,
};

export function workbookFaultSentence({ code, value }: Pick<WorkbookFault, 'code' | 'value'>): string {
  return sentences[code](value);
}

/** "Kertas Kerja, sel C12", "Temuan, baris 4", "Kertas Kerja", or "Seluruh berkas". */
export function workbookFaultPlace({ sheet, cell }: Pick<WorkbookFault, 'sheet' | 'cell'>): string {
  if (sheet === null) return 'Seluruh berkas';
  if (cell === null) return sheet;
  return /^\d+$/.test(cell) ? `${sheet}, baris ${cell}` : `${sheet}, sel ${cell}`;
}
