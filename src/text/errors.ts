/** Pages that are shown when something cannot be. */
export const errorTexts = {
  notFoundTitle: 'Tidak ditemukan',
  notFoundText: 'Halaman atau data yang diminta tidak ditemukan, atau tidak dapat Anda buka.',
  faultTitle: 'Terjadi gangguan',
  faultText:
    'Aplikasi tidak dapat menyelesaikan permintaan ini. Bila Anda sedang menyimpan, anggap isian terakhir belum tersimpan: kembali ke halaman sebelumnya dan simpan lagi.',
  refusedTitle: 'Tidak dapat dilakukan',
  requestNumber: 'Nomor permintaan untuk administrator',
  home: 'Ke beranda',
} as const;
