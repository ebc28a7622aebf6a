import type { SignatureKind, TimeSource } from '#core/signature/signed-pdf.ts';

/** Signing an issued document electronically, and what its signatures say. */
export const signingTexts = {
  title: 'Tanda tangan elektronik',
  nameOf: (document: string) => `Tanda tangan elektronik: ${document}`,
  link: 'Tanda tangan elektronik',
  outside:
    'Penandatanganan dilakukan di luar Kaji, melalui layanan tanda tangan elektronik yang dipakai daerah. Kaji menyiapkan berkasnya, lalu memeriksa dan menyimpan hasilnya.',
  notInForce: {
    DIGANTIKAN:
      'Dokumen ini sudah digantikan revisinya. Berkas bertanda tangan yang sudah ada tetap tersimpan; yang baru tidak diterima.',
    DITARIK:
      'Dokumen ini sudah ditarik. Berkas bertanda tangan yang sudah ada tetap tersimpan; yang baru tidak diterima.',
  },
  export: 'Unduh berkas siap TTE',
  exportText:
    'Isinya sama dengan dokumen yang diterbitkan, dengan ruang untuk tanda tangan dan tanpa keterangan bahwa dokumen belum ditandatangani.',
  anchors: (first: string, second: string) =>
    `Di tempat setiap penanda tangan tercetak penanda letak untuk layanan tanda tangan: ${first} untuk yang pertama, ${second} dan seterusnya untuk yang berikut, menurut urutan dari kiri ke kanan dan dari atas ke bawah.`,
  sha256: 'SHA-256',
  notDrawn: 'Berkas ini dibuat saat pertama kali diunduh.',
  signed: 'Berkas bertanda tangan',
  noneTitle: 'Belum ada berkas bertanda tangan',
  noneText: 'Berkas yang lolos pemeriksaan tampil di sini dengan penanda tangan dan waktunya.',
  upload: 'Unggah berkas bertanda tangan',
  uploadLabel: 'Berkas PDF dari layanan tanda tangan',
  uploadHint: (limit: string) =>
    `Satu PDF persis seperti yang diterima dari layanan tanda tangan, paling besar ${limit}. Berkas diperiksa sebelum disimpan; yang tidak lolos tidak disimpan, dan sebabnya disebutkan.`,
  several:
    'Bila penanda tangan lebih dari satu, mereka menandatangani berkas yang sama secara berurutan. Berkas boleh diunggah setelah setiap tanda tangan; semuanya tetap tersimpan.',
  send: 'Unggah dan periksa',
  limits:
    'Kaji memeriksa keutuhan, bukan kepercayaan pada penerbit sertifikat: bahwa berkas tidak berubah sejak ditandatangani, bahwa tanda tangannya dibuat dengan kunci dari sertifikat yang disertakan, dan bahwa teksnya sama dengan yang diterbitkan. Nama penanda tangan dan penerbit adalah sebagaimana tertulis dalam sertifikat. Kepercayaan pada penerbit dan pencabutan sertifikat diperiksa melalui layanan penyelenggara sertifikasi elektronik; gambar pada halaman tidak dibandingkan.',
  limitsTitle: 'Yang diperiksa dan yang tidak',
  kind: {
    TANDA_TANGAN: 'Penanda tangan',
    STEMPEL_WAKTU_DOKUMEN: 'Stempel waktu dokumen',
  } satisfies Record<SignatureKind, string>,
  organisation: (name: string) => `Instansi menurut sertifikat: ${name}`,
  issuer: 'Penerbit sertifikat',
  serial: 'Nomor seri sertifikat',
  validity: 'Masa berlaku sertifikat',
  until: (from: string, until: string) => `${from} sampai ${until}`,
  time: 'Waktu penandatanganan',
  source: {
    PENANDA_TANGAN: 'menurut penanda tangan',
    STEMPEL_WAKTU: 'menurut stempel waktu',
  } satisfies Record<TimeSource, string>,
  timeOf: (at: string, source: string) => `${at}, ${source}`,
  timeBy: (at: string, source: string, authority: string) => `${at}, ${source} dari ${authority}`,
  noTime: 'tidak disebutkan dalam tanda tangan',
  comparison: 'Perbandingan dengan yang diterbitkan',
  comparedWith: {
    BYTE: 'Sama bita demi bita dengan berkas siap TTE; tidak ada teks yang ditambahkan.',
    TEKS: 'Seluruh teks sama dengan berkas siap TTE.',
  },
  added: 'Teks yang ditambahkan:',
  uploaded: 'Diunggah',
  uploadedBy: (name: string, at: string) => `${name}, ${at}`,
  download: 'Unduh',
  again: 'Periksa ulang tanda tangan',
  againGoodTitle: 'Tanda tangan masih utuh',
  againGoodText: (count: number) =>
    `Berkas yang tersimpan diperiksa kembali sekarang: ${count === 1 ? 'tanda tangannya' : `seluruh ${count} tanda tangannya`} cocok dengan isinya, dan teksnya sama dengan yang diterbitkan.`,
  againBadTitle: 'Pemeriksaan ulang gagal',
  againBadText: (sentence: string) => `Hubungi administrator. Hasil pemeriksaan: ${sentence}`,
  againLost: 'berkas tidak ditemukan di penyimpanan.',
  againDamaged: 'berkas di penyimpanan tidak lagi sama dengan yang disimpan.',
  issued: 'Berkas sebagaimana diterbitkan',
  issuedText:
    'Berkas yang diterbitkan dan berkas bertanda tangan disimpan berdampingan; keduanya tidak pernah diubah.',
  openIssued: 'Buka berkas terbitan',
} as const;
