import type { ImportFaultCode } from '#core/catalogue/import-fault.ts';

/** What is wrong in an imported checklist, and what to do; for a workbook and for YAML alike. Complete by type. */
const sentences: Record<ImportFaultCode, (value: string) => string> = {
  'file-unreadable': () =>
    'Berkas bukan templat Excel (.xlsx) atau YAML yang utuh. Simpan ulang berkas, lalu unggah kembali.',
  'file-too-large': () =>
    'Isi berkas terlalu besar untuk sebuah instrumen. Hapus lembar, gambar, dan baris yang tidak dipakai.',
  'file-too-heavy': () =>
    'Berkas terlalu rumit untuk diperiksa dalam batas waktu. Pindahkan isinya ke templat yang baru diunduh.',
  'file-macro': () => 'Berkas memuat makro. Simpan ulang sebagai .xlsx tanpa makro.',
  'file-encrypted': () =>
    'Berkas dilindungi kata sandi atau berformat Excel lama (.xls). Simpan ulang sebagai .xlsx tanpa kata sandi.',
  'sheet-missing': (value) => `Lembar ${value} tidak ada. Pakai lembar sesuai templat.`,
  'column-missing': (value) =>
    `Kolom “${value}” tidak ada. Tulis judul kolom pada baris pertama sesuai templat.`,
  'column-unknown': (value) => `Kolom “${value}” tidak dikenal. Hapus kolom ini atau perbaiki judulnya.`,
  'column-twice': (value) => `Kolom “${value}” ada lebih dari sekali. Hapus yang rangkap.`,
  'rows-too-many': (value) => `Lembar ini memuat lebih dari ${value} baris. Hapus baris yang tidak dipakai.`,
  'row-unexpected': () => 'Lembar ini hanya memuat satu baris isian. Hapus baris ini.',
  'row-missing': () => 'Baris isian kosong. Isi kode, edisi, judul, dan dasar hukum instrumen.',
  'standard-unknown': (value) => `Standar ${value} tidak ada pada lembar Standar. Perbaiki kode standarnya.`,
  formula: (value) => `Sel ini berisi rumus${value === '' ? '' : ` (hasil: ${value})`}. Tulis nilainya.`,
  'value-too-long': (value) => `Isian lebih panjang dari ${value} karakter. Persingkat.`,
  'standing-unexpected': () =>
    'Berkas menyatakan edisi sudah ditetapkan. Tulis status: USULAN dan decree: null; nomor keputusan diisi Kepala Dinas saat menetapkan.',
  'version-taken': (value) => `Nomor edisi ini sudah dipakai atau terlalu rendah. Tulis ${value} atau lebih.`,
  'yaml-invalid': (value) =>
    `Penulisan YAML tidak dapat dibaca (${value}). Perbaiki penulisan pada baris ini.`,
  'yaml-alias': () => 'Berkas memakai alias YAML (*nama). Tulis isinya secara lengkap.',
  'key-unknown': (value) => `Isian “${value}” tidak dikenal. Hapus atau perbaiki namanya.`,
  'value-missing': (value) => `Isian “${value}” tidak ada. Lengkapi isian itu.`,
  'value-invalid': (value) => `Nilai “${value}” tidak sesuai jenis isian ini.`,
  'version-invalid': (value) => `Edisi ${value} bukan bilangan bulat positif.`,
  'text-empty': () => 'Isian kosong. Lengkapi teksnya.',
  'legal-basis-empty': () => 'Instrumen tidak memiliki dasar hukum. Tulis paling sedikit satu rujukan.',
  'citation-unknown': (value) =>
    `Rujukan “${value}” tidak ditemukan dalam peraturan. Periksa kode peraturan, pasal, ayat, huruf, dan angkanya.`,
  'citation-twice': (value) => `Rujukan “${value}” tertulis lebih dari sekali. Hapus yang rangkap.`,
  'citation-of-criterion': (value) =>
    `Rujukan menunjuk ${value}. Dasar kriteria adalah peraturan; kriteria tidak merujuk dirinya atau kriteria lain.`,
  'decree-missing': () => 'Nomor dan tanggal keputusan diisi Kepala Dinas saat menetapkan.',
  'decree-unexpected': () => 'Nomor dan tanggal keputusan diisi Kepala Dinas saat menetapkan.',
  'instrument-empty': () => 'Instrumen tidak memiliki standar. Tulis paling sedikit satu standar.',
  'standard-twice': (value) => `Kode standar ${value} dipakai lebih dari sekali.`,
  'standard-shared': (value) =>
    `Kode standar ${value} dipakai instrumen lain. Pakai kode yang belum dipakai.`,
  'standard-empty': (value) =>
    `Standar ${value} tidak memiliki kriteria. Tulis paling sedikit satu kriteria.`,
  'letter-unexpected': (value) => `Standar ${value} di luar peraturan, jadi hurufnya dikosongkan.`,
  'criterion-twice': (value) => `Id kriteria ${value} dipakai lebih dari sekali.`,
  'criterion-elsewhere': (value) => `Id ${value} tidak diawali kode standarnya dan titik.`,
  'basis-missing': (value) =>
    `Kriteria ${value} tidak memiliki dasar. Tulis paling sedikit satu dasar hukum atau rujukan praktik.`,
  'weight-invalid': (value) => `Bobot ${value} bukan bilangan bulat 1 atau lebih.`,
  'age-invalid': (value) =>
    `Umur bukti ${value} bukan bilangan bulat 1 atau lebih; kosongkan bila tanpa batas.`,
};

export function importFaultSentence({ code, value }: { code: ImportFaultCode; value: string }): string {
  return sentences[code](value);
}
