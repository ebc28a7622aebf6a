/** The workbook a checklist is edited in; its sheets and headings stand in core/catalogue/template-format.ts. */
export const instrumentTemplateText = {
  title: (instrument: string, version: number) => `Templat ${instrument}, edisi ${version}`,
  heading: (instrument: string) => `Templat edisi baru: ${instrument}`,
  footer: 'Usulan kriteria; berlaku setelah ditetapkan dengan Keputusan Kepala Dinas.',
  fileName: (code: string, version: number) => `Templat-Instrumen-${code}-Edisi-${version}.xlsx`,
  guide: [
    [
      'Cara memakai',
      'Ubah lembar Instrumen, Standar, dan Kriteria, lalu unggah berkas ini pada halaman Ajukan edisi baru. Lembar Petunjuk tidak dibaca.',
    ],
    [
      'Isi awal',
      'Isi templat sama dengan edisi yang berlaku saat templat diunduh; hanya nomor edisinya yang sudah dinaikkan.',
    ],
    [
      'Judul kolom',
      'Jangan mengubah, menghapus, atau menambah judul kolom pada baris pertama. Urutan kolom boleh berubah.',
    ],
    ['Rumus', 'Isi sel dengan nilai, bukan rumus. Rumus tidak dihitung dan dilaporkan sebagai kesalahan.'],
    [
      'Id kriteria',
      'Id diawali kode standarnya, titik, dan nomor urut: S01.09. Id yang pernah dipakai tidak diberikan kepada kriteria lain; kriteria yang isinya berbeda mendapat id baru.',
    ],
    ['Jenis', 'Desain, Implementasi, atau Efektivitas.'],
    ['Wajib; Di luar peraturan', 'Ya atau Tidak.'],
    ['Bobot', 'Bilangan bulat, paling kecil 1.'],
    ['Umur bukti (bulan)', 'Bilangan bulat, paling kecil 1; kosong bila umur bukti tidak dibatasi.'],
    [
      'Dasar hukum',
      'Satu rujukan pada setiap baris di dalam sel (Alt+Enter), misalnya MJK54 Ps.6(1)a, MJK54 Ps.11a, MJK54 Ps.1 angka 23, atau MJK54 Mengingat angka 5. Bentuk panjang seperti MJK54 Pasal 6 ayat (1) huruf a juga dibaca.',
    ],
    ['Rujukan praktik', 'Satu sumber pada setiap baris; bukan dasar hukum.'],
    ['Dasar setiap kriteria', 'Paling sedikit satu dasar hukum atau satu rujukan praktik.'],
  ],
  regulations: 'Kode peraturan',
} as const;
