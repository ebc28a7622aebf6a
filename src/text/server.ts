/** What the server says before, or instead of, a page. */
export const serverTexts = {
  faults: {
    400: [
      'Permintaan tidak dapat dibaca',
      'Alamat atau isi permintaan tidak lengkap. Tidak ada yang disimpan.',
    ],
    403: [
      'Permintaan ditolak',
      'Permintaan ini tidak berasal dari halaman aplikasi. Tidak ada yang disimpan; muat ulang halaman, lalu coba lagi.',
    ],
    404: ['Tidak ditemukan', 'Halaman atau data yang diminta tidak ditemukan.'],
    405: [
      'Cara permintaan tidak dikenal',
      'Aplikasi tidak mengenal cara permintaan ini. Tidak ada yang disimpan.',
    ],
    408: ['Waktu habis', 'Kiriman tidak selesai pada waktunya. Tidak ada yang disimpan; coba lagi.'],
    413: ['Kiriman terlalu besar', 'Kiriman melampaui batas ukuran. Tidak ada yang disimpan.'],
    421: ['Alamat tidak dikenal', 'Server ini tidak melayani alamat tersebut.'],
    500: [
      'Terjadi gangguan',
      'Permintaan gagal diproses. Perubahan terakhir mungkin belum disimpan; periksa, lalu coba lagi.',
    ],
    503: [
      'Server sedang berhenti',
      'Server sedang dihentikan atau baru dinyalakan. Coba lagi sebentar lagi.',
    ],
  },
  requestId: (id: string) => `Nomor permintaan: ${id}`,
  uploadTitle: 'Hasil unggahan',
  uploadKept: (name: string) => `${name}: tersimpan.`,
  uploadRefused: (name: string, sentence: string) => `${name}: ${sentence}`,
  back: 'Kembali',
  firstRun: (address: string) =>
    `Aplikasi ini belum disiapkan. Buka alamat berikut, yang berlaku tujuh hari atau sampai dinyalakan ulang:\n${address}`,
  started: (address: string) => `Kaji berjalan di ${address}`,
  healthy: 'baik',
  unhealthy: 'terganggu',
} as const;
