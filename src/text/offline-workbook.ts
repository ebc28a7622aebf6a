/** The workbook that is filled in away from Kaji; the headings that are read back stand in core/offline/workbook-format.ts. */
export const offlineWorkbookText = {
  title: {
    UNIT: 'Kertas Kerja Penilaian Mandiri untuk diisi luring',
    PENILAI: 'Kertas Kerja Penilaian Faktual untuk diisi luring',
  },
  fileName: { UNIT: 'Kertas Kerja Luring Unit', PENILAI: 'Kertas Kerja Luring Penilai' },
  footer: (fingerprint: string) =>
    `Kertas kerja luring; isinya berlaku setelah dimasukkan kembali ke Kaji. Sidik ${fingerprint}`,
  identity: 'Lembar ini dipakai untuk mengenali berkas. Jangan mengubah atau menghapusnya.',
  criteria: 'Jumlah kriteria',
  exportedBy: 'Diunduh oleh',
  exportedAt: 'Keadaan pada',
  howTo: 'Cara mengisi',
  guide: {
    UNIT: [
      [
        '1. Yang diisi',
        'Pada lembar Kertas Kerja, isi hanya sel berwarna kuning: Nilai mandiri dan Catatan unit.',
      ],
      [
        '2. Nilai mandiri',
        'Pilih dari daftar: Tidak Dilakukan, Dalam Perencanaan, Diterapkan Sebagian, Diterapkan Menyeluruh, atau Tidak Berlaku. Sel yang dikosongkan berarti Belum Diisi.',
      ],
      [
        '3. Catatan unit',
        'Tulis keterangan, paling panjang 10.000 karakter. Jawaban Tidak Berlaku memerlukan alasan; Diterapkan Sebagian memerlukan catatan tentang yang masih kurang.',
      ],
      ['4. Bukti', 'Bukti tidak dilampirkan pada berkas ini. Unggah bukti langsung di Kaji.'],
      [
        '5. Jangan diubah',
        'Jangan mengubah judul kolom, kode kriteria, atau lembar lain, dan jangan menggabungkan sel. Tulis nilai, bukan rumus.',
      ],
      [
        '6. Menyimpan',
        'Simpan dengan format .xlsx, tanpa makro dan tanpa kata sandi. LibreOffice dan Excel dapat dipakai.',
      ],
      [
        '7. Memasukkan kembali',
        'Unggah berkas pada halaman kertas kerja penilaian ini di Kaji. Isinya dibandingkan dahulu dengan keadaan terakhir; tidak ada yang diganti tanpa persetujuan Anda.',
      ],
    ],
    PENILAI: [
      [
        '1. Yang diisi',
        'Isi hanya sel berwarna kuning: Nilai faktual dan Catatan Penilai pada lembar Kertas Kerja, serta baris pada lembar Temuan.',
      ],
      [
        '2. Nilai faktual',
        'Pilih dari daftar: Tidak Dilakukan, Dalam Perencanaan, Diterapkan Sebagian, atau Diterapkan Menyeluruh. Usul Tidak Berlaku diputuskan langsung di Kaji.',
      ],
      [
        '3. Catatan Penilai',
        'Tulis apa yang dilihat, paling panjang 10.000 karakter. Nilai yang melampaui bukti tidak dapat dimasukkan.',
      ],
      [
        '4. Temuan baru',
        'Setiap temuan ditulis pada satu baris lembar Temuan: kode kriteria, temuan, permintaan tindakan perbaikan, prioritas, dan target. Satu kriteria dapat memiliki beberapa temuan. Temuan yang sudah tercatat tidak ditulis ulang.',
      ],
      [
        '5. Target',
        'Tulis tanggal sesudah hari ini, misalnya 05/04/2027 atau 5 April 2027. Prioritas temuan pada kriteria wajib selalu Tinggi; sel prioritas yang kosong berarti Sedang.',
      ],
      [
        '6. Jangan diubah',
        'Jangan mengubah judul kolom, kode kriteria, atau lembar lain, dan jangan menggabungkan sel. Tulis nilai, bukan rumus.',
      ],
      [
        '7. Menyimpan',
        'Simpan dengan format .xlsx, tanpa makro dan tanpa kata sandi. LibreOffice dan Excel dapat dipakai.',
      ],
      [
        '8. Memasukkan kembali',
        'Unggah berkas pada halaman kertas kerja penilaian ini di Kaji. Isinya dibandingkan dahulu dengan keadaan terakhir; tidak ada yang diganti tanpa persetujuan Anda.',
      ],
    ],
  },
  columns: {
    standard: 'Standar',
    text: 'Kriteria',
    expected: 'Bukti yang diharapkan',
    evidence: 'Bukti terlampir',
    returned: 'Alasan dikembalikan',
    findings: 'Temuan tercatat',
    kind: 'Jenis',
    mandatory: 'Wajib',
    basis: 'Dasar',
  },
  noEvidence: 'Belum ada bukti',
  rejected: ' (ditolak)',
  moreEvidence: (count: number) => `dan ${count} bukti lain`,
  checks: {
    value: 'Pilih salah satu nilai dari daftar, atau kosongkan sel.',
    text: 'Teks paling panjang 10.000 karakter.',
    criterion: 'Pilih kode kriteria yang ada pada lembar Kertas Kerja.',
    priority: 'Pilih Tinggi, Sedang, atau Rendah.',
    target: 'Tulis tanggal sesudah hari kertas kerja ini diunduh, misalnya 05/04/2027.',
  },
} as const;

/** Taking it along, on the page of documents. */
export const offlineDownloadTexts = {
  title: 'Kertas kerja luring',
  format: 'Excel (XLSX)',
  text: {
    UNIT: 'Untuk mengisi jawaban dan catatan tanpa sambungan ke Kaji. Berkas memuat kriteria yang dapat Anda jawab, bukti yang diharapkan, dan keadaan saat ini. Isinya baru berlaku setelah dimasukkan kembali.',
    PENILAI:
      'Untuk mengisi nilai, catatan, dan temuan di lokasi tanpa sambungan ke Kaji. Berkas memuat jawaban unit, bukti terlampir, dan keadaan saat ini. Isinya baru berlaku setelah dimasukkan kembali.',
  },
  download: { UNIT: 'Unduh untuk diisi unit', PENILAI: 'Unduh untuk diisi Penilai' },
} as const;
