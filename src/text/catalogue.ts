import type { CatalogueFault } from '#core/catalogue/catalogue-fault.ts';

/** The message with which Kaji refuses to start: one line per fault, `file:line: what is wrong. What to do.` */
export function describeCatalogueFaults(faults: readonly CatalogueFault[]): string {
  const lines = faults.map((fault) => `${fault.file}:${fault.line}: ${sentences[fault.code](fault.value)}`);
  return [`Katalog kriteria tidak dapat dipakai: ${faults.length} kesalahan.`, ...lines].join('\n');
}

const sentences: Record<CatalogueFault['code'], (value: string) => string> = {
  'file-unreadable': () =>
    'Berkas tidak ada atau tidak dapat dibaca. Pulihkan berkas ini dan periksa hak aksesnya.',
  'file-misplaced': (value) =>
    `Isi berkas menyatakan ${value}, berbeda dari nama berkasnya. Samakan kode dan versi dengan nama berkas.`,
  'yaml-invalid': (value) =>
    `Penulisan YAML tidak dapat dibaca (${value}). Perbaiki penulisan pada baris ini.`,
  'yaml-alias': () => 'Berkas memakai alias YAML (*nama). Tulis isinya secara lengkap.',
  'value-invalid': (value) =>
    `Nilai ${value} tidak sesuai jenisnya. Lihat jenis nilai yang berlaku dalam criteria/README.md.`,
  'value-missing': (value) =>
    `Isian "${value}" tidak ada. Tambahkan isian itu; yang kosong ditulis null atau [].`,
  'key-unknown': (value) => `Isian "${value}" tidak dikenal. Hapus isian itu atau perbaiki namanya.`,
  'checksum-missing': () =>
    'Versi ini belum tercatat. Catat SHA-256 berkas ini dalam criteria/checksums.json saat menerbitkannya.',
  'checksum-changed': () =>
    'Versi yang sudah terbit telah berubah. Pulihkan berkas ini, lalu terbitkan perubahannya sebagai versi baru.',
  'version-gone': (value) =>
    `Versi yang sudah terbit, ${value}, tidak ada. Pulihkan berkas itu; versi yang sudah terbit tidak boleh dihapus.`,

  'front-matter-missing': (value) =>
    `Keterangan "${value}" tidak ada. Tambahkan di antara kedua garis "---".`,
  'front-matter-unknown': (value) =>
    `Keterangan "${value}" tidak dikenal. Yang berlaku hanya code, title, subject, dan status.`,
  'status-unknown': (value) => `Status "${value}" tidak dikenal. Tulis BERLAKU atau RANCANGAN.`,
  'heading-unknown': (value) =>
    `Judul "${value}" tidak dikenal. Pakai "# BAB …", "## Bagian …", atau "## Pasal N".`,
  'note-unknown': (value) => `Catatan "${value}" tidak dikenal. Awali dengan "> Catatan: ".`,
  'outside-article': (value) => `Teks "${value}" berada di luar pasal. Letakkan di bawah judul "## Pasal N".`,
  'indent-wrong': (value) => `Lekukan baris "${value}" salah. Pakai dua spasi untuk setiap tingkat.`,
  'article-twice': (value) => `"${value}" sudah ada dalam peraturan ini. Hapus yang rangkap.`,
  'provision-twice': (value) => `Penanda baris "${value}" sudah ada pada tingkat ini. Perbaiki penandanya.`,
  'article-empty': (value) => `Pasal ${value} tidak berisi teks. Lengkapi teksnya atau hapus judulnya.`,

  'version-invalid': (value) => `Versi ${value} bukan bilangan bulat positif. Tulis 1, 2, dan seterusnya.`,
  'text-empty': (value) => `Isian "${value}" kosong. Lengkapi teksnya.`,
  'legal-basis-empty': (value) =>
    `Instrumen ${value} tidak memiliki dasar hukum. Tambahkan rujukan pada legalBasis.`,
  'citation-unknown': (value) =>
    `Rujukan ${value} tidak ada dalam criteria/regulations/. Periksa kode peraturan, pasal, ayat, huruf, dan angkanya.`,
  'citation-twice': (value) => `Rujukan ${value} tertulis lebih dari sekali. Hapus yang rangkap.`,
  'citation-of-criterion': (value) =>
    `Rujukan menunjuk ${value}, yang bukan peraturan. Dasar sebuah kriteria adalah peraturan, bukan kriteria.`,
  'decree-missing': () =>
    'Instrumen berstatus DITETAPKAN tanpa keputusan. Isi decree dengan nomor dan tanggal Keputusan Kepala Dinas.',
  'decree-unexpected': (value) =>
    `Instrumen berstatus USULAN tetapi mencantumkan keputusan ${value}. Ubah status atau tulis decree: null.`,
  'instrument-empty': (value) =>
    `Instrumen ${value} tidak memiliki standar. Tambahkan paling sedikit satu standar.`,
  'standard-twice': (value) =>
    `Kode standar ${value} dipakai lebih dari sekali. Beri setiap standar kode tersendiri.`,
  'standard-shared': (value) =>
    `Kode standar ${value} juga dipakai instrumen lain. Beri kode yang belum dipakai.`,
  'standard-empty': (value) =>
    `Standar ${value} tidak memiliki kriteria. Tambahkan paling sedikit satu kriteria.`,
  'letter-unexpected': (value) =>
    `Standar ${value} dinyatakan di luar peraturan tetapi memiliki huruf. Tulis letter: null.`,
  'criterion-twice': (value) =>
    `Id kriteria ${value} dipakai lebih dari sekali. Beri setiap kriteria id tersendiri.`,
  'criterion-elsewhere': (value) =>
    `Id kriteria ${value} tidak diawali kode standarnya. Pakai kode standar, titik, lalu nomor urut.`,
  'basis-missing': (value) =>
    `Kriteria ${value} tidak memiliki dasar. Tambahkan rujukan pada citations atau sumber praktik pada sources.`,
  'weight-invalid': (value) =>
    `Bobot ${value} bukan bilangan bulat positif. Tulis bilangan bulat 1 atau lebih.`,
  'age-invalid': (value) =>
    `Umur bukti ${value} bukan bilangan bulat positif. Tulis jumlah bulan 1 atau lebih, atau null bila tanpa batas.`,
};
