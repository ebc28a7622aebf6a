export const saveTexts = {
  saving: 'Menyimpan…',
  saved: (time: string) => `Tersimpan ${time}`,
  unsaved: 'Belum tersimpan',
  signedOut: 'Belum tersimpan: sesi Anda berakhir. Tulisan Anda aman di perangkat ini.',
  signIn: 'Masuk lagi',
  changedMeanwhile:
    'Belum tersimpan: isian ini baru saja diubah orang lain. Tulisan Anda aman di perangkat ini.',
  reload: 'Muat ulang dan bandingkan',
  offline: 'Belum tersimpan: sambungan terputus. Tulisan Anda aman di perangkat ini dan akan dikirim lagi.',
  refused: 'Belum tersimpan: isian belum dapat diterima.',
  restored: 'Tulisan Anda yang belum tersimpan telah dipulihkan.',
  conflictTitle: 'Tulisan Anda yang belum tersimpan',
  conflictText:
    'Isian ini diubah orang lain setelah Anda menulis. Yang tampil di formulir adalah isian terbaru; tulisan Anda ada di bawah ini.',
  useMine: 'Pakai tulisan saya',
  discardMine: 'Buang tulisan saya',
} as const;

export const uploadTexts = {
  waiting: 'Siap diunggah',
  uploading: (percent: number) => `Mengunggah ${percent}%`,
  checking: 'Diperiksa dan disimpan…',
  done: 'Tersimpan',
  failed: 'Belum terunggah: sambungan terputus.',
  signedOut: 'Belum terunggah: sesi Anda berakhir. Masuk lagi, kemudian coba ulang.',
  tooLarge: (limit: string) =>
    `Belum terunggah: berkas lebih besar dari ${limit}. Kecilkan atau bagi berkasnya.`,
  refused: 'Belum terunggah: berkas belum dapat diterima.',
  cancel: 'Batal',
  remove: 'Hapus dari daftar',
  retry: 'Coba ulang',
} as const;
