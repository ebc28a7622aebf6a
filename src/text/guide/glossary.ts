import type { GuideChapter } from './chapter.ts';

/** The words of the field as Kaji uses them, in the order of the alphabet. */
const terms: readonly (readonly [term: string, meaning: string])[] = [
  ['Berita Acara', 'Naskah hasil penilaian faktual yang ditandatangani Penilai dan pimpinan unit.'],
  ['Bimbingan teknis (bimtek)', 'Tahap pertama satu periode: penjelasan standar dan kriteria kepada unit.'],
  [
    'Bobot',
    'Angka yang mengatur pengaruh satu kriteria terhadap skor kemajuan. Bobot tidak memengaruhi status pemenuhan.',
  ],
  [
    'Bukti',
    'Berkas yang menunjukkan bahwa suatu kriteria diterapkan, lengkap dengan halaman yang membuktikannya.',
  ],
  [
    'Capaian',
    'Banyaknya standar yang terpenuhi, misalnya 10/16. Dihitung terhadap ruang lingkup dan terhadap seluruh kelompok.',
  ],
  ['Desain, Implementasi, Efektivitas', 'Jenis kriteria: aturannya ada, dijalankan, dan memberi hasil.'],
  ['Edisi', 'Satu versi daftar kriteria. Setiap penilaian terikat pada edisi yang berlaku ketika dimulai.'],
  [
    'Ditetapkan, dicabut',
    'Keputusan Kepala Dinas bahwa suatu LPSE memenuhi standar, dan pencabutan keputusan itu.',
  ],
  ['Instrumen', 'Daftar standar dan kriteria satu kelompok: LPSE, jaringan, atau website.'],
  ['Jejak', 'Catatan yang tidak dapat diubah tentang siapa melakukan apa dan kapan.'],
  ['Jendela', 'Rentang tanggal ketika penilaian mandiri atau penilaian faktual boleh dikerjakan.'],
  ['Kelengkapan', 'Banyaknya kriteria yang sudah dijawab dibandingkan dengan seluruh kriteria standar itu.'],
  [
    'Ketua Tim Penilai',
    'Penilai yang menyatukan penilaian tim, menyelesaikannya, dan menandatangani Berita Acara.',
  ],
  ['Klasifikasi', 'Tingkat kerahasiaan bukti: menentukan siapa yang boleh membukanya.'],
  [
    'Kriteria',
    'Satu syarat di dalam standar. Standar terpenuhi bila semua kriterianya yang berlaku terpenuhi.',
  ],
  ['LPSE', 'Layanan Pengadaan Secara Elektronik, unit yang menjalankan sistem pengadaan.'],
  ['Pasal dasar', 'Pasal peraturan yang menjadi dasar suatu kriteria.'],
  ['Penilai', 'Penilai LPSE yang diangkat Deputi LKPP dan ditugaskan pada penilaian tertentu.'],
  [
    'Penilaian mandiri',
    'Penilaian unit atas dirinya sendiri. Nilainya disimpan terpisah dan tidak pernah ditimpa nilai Penilai.',
  ],
  ['Penilaian faktual', 'Penilaian oleh Penilai berdasarkan bukti dan pemeriksaan di tempat.'],
  ['Periode', 'Satu triwulan penilaian dengan jendela untuk setiap tahapnya.'],
  [
    'Permintaan tindakan perbaikan',
    'Permintaan Penilai atas suatu temuan, dengan prioritas dan tanggal target.',
  ],
  [
    'Pernyataan nihil',
    'Pernyataan bahwa suatu kejadian tidak ada dalam periode itu; menjadi bukti kriteria tentang kejadian.',
  ],
  ['Ruang lingkup', 'Standar yang diterapkan pada periode ini. Penerapan boleh bertahap.'],
  ['Selisih', 'Nilai faktual dikurangi nilai mandiri.'],
  ['SHA-256', 'Sidik berkas: berubah bila isi berkas berubah sekecil apa pun.'],
  ['Skor kemajuan', 'Angka 0 sampai 100 untuk keperluan manajemen. Skor tidak menentukan pemenuhan.'],
  ['Status pemenuhan', 'Hasil menurut peraturan: memenuhi atau belum memenuhi.'],
  ['Temuan', 'Kekurangan yang dicatat Penilai pada suatu kriteria.'],
  [
    'Tidak Berlaku',
    'Kriteria yang tidak dapat diterapkan pada unit itu; baru dikeluarkan dari hitungan setelah diterima Penilai.',
  ],
  ['Tindakan perbaikan', 'Yang dikerjakan unit atas temuan, dengan penanggung jawab dan status.'],
  ['Verdik', 'Nilai Penilai atas suatu kriteria: Sesuai atau Tidak Sesuai.'],
  ['Wajib', 'Kriteria yang kegagalannya selalu berprioritas tinggi.'],
];

export const glossaryChapter: GuideChapter = {
  slug: 'istilah',
  title: 'Daftar istilah',
  summary: 'Arti kata yang dipakai di seluruh aplikasi.',
  roles: 'all',
  sections: [],
  terms: terms.toSorted(([one], [other]) => one.localeCompare(other, 'id')),
};
