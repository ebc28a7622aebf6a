/** What is said at the top of the page after something was done, by the word in `?pesan=`. */
const messages = {
  tersimpan: 'Perubahan telah disimpan.',
  'jawaban-diambil':
    'Jawaban periode lalu telah diambil. Sesuaikan catatan dan buktinya bila keadaannya berubah.',
  'kertas-kerja-diunggah':
    'Kertas kerja telah dibaca. Belum ada yang berubah; periksa perbandingannya, lalu masukkan.',
  'kertas-kerja-dimasukkan': 'Isi kertas kerja telah dimasukkan.',
  'kertas-kerja-dibatalkan': 'Kertas kerja telah dibatalkan. Tidak ada yang diubah.',
  diajukan: 'Penilaian telah diajukan, dan isinya dibekukan.',
  ditarik: 'Pengajuan telah ditarik; penilaian kembali menjadi draf.',
  masuk: 'Anda telah masuk.',
  keluar: 'Anda telah keluar.',
  disiapkan: 'Daerah, unit, dan akun administrator telah dibuat. Silakan masuk.',
  'data-contoh': 'Data contoh telah dimuat. Silakan masuk dengan salah satu akun contoh.',
  'kata-sandi': 'Kata sandi telah disimpan. Silakan masuk.',
  'kata-sandi-diganti': 'Kata sandi telah diganti. Sesi lain Anda telah diakhiri.',
  'sesi-diakhiri': 'Sesi telah diakhiri.',
  diundang: 'Undangan telah dibuat. Sampaikan tautan di bawah ini kepada yang bersangkutan.',
  'tautan-dibuat': 'Tautan telah dibuat. Sampaikan tautan di bawah ini kepada yang bersangkutan.',
  'orang-diubah': 'Data pengguna telah disimpan.',
  dinonaktifkan: 'Akun telah dinonaktifkan. Seluruh sesinya telah diakhiri.',
  diaktifkan: 'Akun telah diaktifkan kembali.',
  'peran-diberikan': 'Peran telah diberikan.',
  'peran-diakhiri': 'Peran telah diakhiri.',
  'daerah-dibuat': 'Daerah telah dibuat. Lengkapi pengaturan dan unitnya di bawah ini.',
  'unit-dibuat': 'Unit telah dibuat.',
  'pejabat-dicatat': 'Pejabat penanda tangan telah dicatat.',
  'pejabat-dihapus': 'Catatan pejabat telah dihapus; jejak audit tetap menyimpannya.',
  'pengaturan-dibatalkan': 'Pengaturan yang belum berlaku telah dibatalkan.',
  'naskah-disesuaikan': 'Naskah dokumen ini telah disesuaikan.',
  'naskah-dibakukan': 'Naskah dokumen ini kembali mengikuti pengaturan daerah.',
  'penilai-ditugaskan': 'Penilai telah ditugaskan.',
  'penilai-dibebastugaskan': 'Penilai telah dibebastugaskan.',
  'penilaian-dimulai': 'Penilaian faktual telah dimulai.',
  'nilai-tersimpan': 'Penilaian kriteria telah disimpan.',
  dikembalikan: 'Penilaian telah dikembalikan kepada unit untuk dilengkapi.',
  'penilaian-diselesaikan': 'Penilaian faktual telah diselesaikan; unit menindaklanjuti temuan.',
  difinalkan: 'Penilaian telah final, dan hasilnya dibekukan.',
  'dibuka-kembali': 'Penilaian telah dibuka kembali; hasil yang lama tetap tersimpan.',
  'temuan-dihapus': 'Temuan telah dihapus; jejak audit tetap menyimpannya.',
  'temuan-disetujui': 'Temuan yang dipilih telah disetujui.',
  'perbaikan-dikirim': 'Tindakan perbaikan telah dikirim kepada Penilai.',
  'perbaikan-dikembalikan': 'Tindakan perbaikan telah dikembalikan kepada unit.',
  'bimtek-direncanakan': 'Bimbingan teknis telah direncanakan. Unit yang diundang dapat melihatnya.',
  'bimtek-dilaksanakan': 'Pelaksanaan telah dicatat. Catat kehadiran setiap unit di bawah ini.',
  'bimtek-dibatalkan': 'Bimbingan teknis telah dibatalkan.',
  'kehadiran-dijadikan-bukti':
    'Daftar hadir ada di pustaka bukti unit. Lampirkan pada kriteria yang memintanya dengan "Gunakan ulang bukti".',
  'edisi-diimpor': 'Berkas telah diperiksa dan disimpan sebagai rancangan.',
  'edisi-diserahkan': 'Edisi telah diserahkan kepada Kepala Dinas.',
  'edisi-ditetapkan': 'Edisi telah ditetapkan.',
  'edisi-ditolak': 'Edisi telah ditolak.',
  'edisi-ditarik': 'Edisi telah ditarik.',
  'laporan-disusun': 'Laporan triwulan telah dibuka sebagai draf.',
  'laporan-ditandatangani': 'Laporan telah ditandatangani, dan isinya dibekukan.',
  'laporan-diterima': 'Laporan telah diterima.',
  'laporan-diteruskan': 'Laporan telah diteruskan kepada kepala daerah.',
  'surel-dicoba-lagi': 'Surel akan dikirim kembali dalam waktu paling lama satu menit.',
  'laporan-dikembalikan': 'Laporan telah dikembalikan kepada LPSE.',
  'laporan-ditarik': 'Laporan telah ditarik.',
  'catatan-ditulis': 'Catatan telah disimpan.',
  'nomor-dicatat': 'Nomor telah dicatat.',
  'penetapan-dicatat': 'Penetapan telah dicatat. Unggah salinan keputusannya di bawah ini.',
  'peringatan-dicatat': 'Surat peringatan telah dicatat.',
  'penetapan-dicabut': 'Pencabutan telah dicatat. Unggah salinan keputusannya di bawah ini.',
} as const;

export type MessageCode = keyof typeof messages;

/** Null for a missing or unknown word: an address never puts its own sentence on a page. */
export function flashOf(code: string | null): { kind: 'success'; text: string } | null {
  if (code === null || !Object.hasOwn(messages, code)) return null;
  return { kind: 'success', text: messages[code as MessageCode] };
}

/** The address of a page with the word on what was done. */
export function withMessage(path: string, code: MessageCode): string {
  return `${path}${path.includes('?') ? '&' : '?'}pesan=${code}`;
}
