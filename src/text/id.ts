import type { RefusalCode } from '#core/refusal.ts';
import { signedPdfFaultSentences } from './signed-pdf-faults.ts';

/** One sentence a refusal: what is wrong, whether the work was saved, what to do. Complete by type. */
const refusals: Record<RefusalCode, string> = {
  'sign-in-required': 'Sesi Anda telah berakhir. Isian belum disimpan; masuk kembali untuk melanjutkan.',
  'wrong-credentials': 'Alamat surel atau kata sandi tidak sesuai.',
  'too-many-attempts': 'Terlalu banyak percobaan masuk. Tunggu beberapa menit, lalu coba lagi.',
  'not-allowed': 'Peran Anda tidak berwenang melakukan tindakan ini. Tidak ada yang diubah.',
  'own-work':
    'Penilaian yang Anda ajukan atau perbaikan yang Anda catat sendiri tidak dapat Anda nilai. Tidak ada yang diubah.',
  'not-found': 'Halaman atau data yang diminta tidak ditemukan.',
  'input-shape': 'Ada isian yang perlu diperbaiki. Perubahan belum disimpan.',
  'form-too-large':
    'Isian terlalu panjang untuk dikirim sekaligus. Isian belum disimpan; persingkat, lalu coba lagi.',
  'value-missing': 'Isian ini wajib diisi. Perubahan belum disimpan.',
  'link-invalid':
    'Tautan ini sudah dipakai, kedaluwarsa, atau tidak dikenal. Minta tautan baru kepada administrator.',
  'token-invalid':
    'Aplikasi ini belum disiapkan. Buka alamat dengan kode awal yang tercetak di terminal tempat Kaji dijalankan.',
  'password-weak':
    'Kata sandi paling sedikit 12 karakter dan bukan kata sandi yang umum. Perubahan belum disimpan.',
  'password-wrong': 'Kata sandi saat ini tidak sesuai. Perubahan belum disimpan.',
  'date-order': 'Tanggal akhir harus sesudah tanggal mulai. Perubahan belum disimpan.',
  'date-in-future': 'Tanggal tidak boleh sesudah hari ini. Perubahan belum disimpan.',
  'employee-number-invalid': 'NIP terdiri atas 18 angka. Perubahan belum disimpan.',
  'employee-number-head':
    'Kepala daerah tidak mencantumkan NIP. Kosongkan isian ini. Perubahan belum disimpan.',
  'head-title-kind':
    'Sebutan tidak sesuai dengan jenis daerah: kota memakai Wali Kota atau Walikota, kabupaten Bupati, provinsi Gubernur. Perubahan belum disimpan.',
  'official-overlap':
    'Pada sebagian hari itu sudah ada pejabat lain untuk peran yang sama. Ubah tanggalnya, atau hapus dahulu catatan yang belum berlaku. Perubahan belum disimpan.',
  'settings-backdated':
    'Pengaturan berlaku paling awal hari ini; dokumen hari-hari sebelumnya tidak berubah. Perubahan belum disimpan.',
  'emblem-type': 'Lambang harus berupa gambar PNG atau JPEG yang utuh. Berkas belum disimpan.',
  'emblem-kind':
    'Gambar ini tidak dapat dicetak pada dokumen: JPEG dengan warna cetak (CMYK) atau gambar yang rusak. Simpan ulang sebagai PNG atau JPEG berwarna RGB. Berkas belum disimpan.',
  'emblem-size':
    'Setiap sisi lambang paling sedikit 32 dan paling banyak 4.000 piksel. Berkas belum disimpan.',
  'emblem-too-large':
    'Lambang paling besar 1 MiB. Perkecil gambarnya, lalu coba lagi. Berkas belum disimpan.',
  'role-place': 'Peran ini tidak dapat diberikan pada tempat tersebut. Perubahan belum disimpan.',
  'person-elsewhere':
    'Orang ini juga bertugas di luar daerah Anda. Hubungi administrator aplikasi. Tidak ada yang diubah.',
  'person-inactive': 'Akun ini nonaktif. Aktifkan dahulu. Tidak ada yang diubah.',
  'role-conflict': 'Penilai tidak boleh memegang peran LPSE di daerah yang sama. Perubahan belum disimpan.',
  'last-administrator': 'Administrator terakhir tidak dapat dinonaktifkan. Tidak ada yang diubah.',
  'already-exists': 'Data yang sama sudah ada. Perubahan belum disimpan.',
  'already-set-up': 'Aplikasi ini sudah disiapkan. Silakan masuk.',
  'demo-not-offered': 'Data contoh hanya dapat dimuat pada pemasangan lokal yang masih kosong.',
  'changed-meanwhile':
    'Data ini baru saja diubah orang lain. Isian Anda belum disimpan; bandingkan keduanya, lalu simpan kembali.',
  'wrong-state': 'Keadaan saat ini tidak lagi memungkinkan tindakan ini. Tidak ada yang diubah.',
  'window-closed': 'Jendela waktu tahap ini sedang tidak dibuka. Isian belum disimpan.',
  'instrument-of-other-unit': 'Instrumen ini bukan tanggung jawab unit Anda. Penilaian belum dimulai.',
  'scope-reason-missing':
    'Tuliskan alasan mengapa standar ini dikeluarkan dari ruang lingkup. Perubahan belum disimpan.',
  'scope-empty': 'Pilih paling sedikit satu standar. Perubahan belum disimpan.',
  'criterion-out-of-scope': 'Kriteria ini berada di luar ruang lingkup penilaian. Isian belum disimpan.',
  'justification-missing': 'Jawaban "Tidak Berlaku" memerlukan alasan. Isian belum disimpan.',
  'already-answered': 'Sudah terisi: jawaban periode ini sudah ada dan tidak ditimpa. Tidak ada yang diubah.',
  'prior-answer-withheld':
    'Jawaban periode lalu tidak dapat diambil untuk kriteria ini. Tidak ada yang diubah; isi jawabannya pada kriteria itu.',
  'reason-missing': 'Tuliskan alasannya. Perubahan belum disimpan.',
  'answers-incomplete':
    'Penilaian belum dapat diajukan: masih ada kriteria yang belum lengkap. Jawaban tetap tersimpan.',
  'verdicts-incomplete':
    'Penilaian faktual belum dapat diselesaikan: masih ada kriteria yang belum dinilai lengkap. Hasil penilaian tetap tersimpan.',
  'finding-missing': 'Kriteria yang tidak sesuai memerlukan temuan. Perubahan belum disimpan.',
  'findings-open':
    'Masih ada temuan yang belum lengkap atau belum diputuskan. Isian yang ada tetap tersimpan.',
  'finding-goes-on':
    'Temuan ini sudah dibawa ke periode berikutnya; tindak lanjut dan keputusannya dicatat di sana. Perubahan belum disimpan.',
  'finding-not-ready':
    'Persetujuan sekaligus hanya untuk temuan yang berstatus Sudah dan berbukti. Belum ada yang disetujui.',
  'nothing-picked': 'Pilih paling sedikit satu temuan. Perubahan belum disimpan.',
  'verdict-above-evidence':
    'Nilai ini lebih tinggi daripada yang didukung bukti yang ada. Penilaian belum disimpan.',
  'verdict-needs-confirmation':
    'Kriteria desain yang wajib pada standar ini belum diterapkan. Tuliskan catatan sebagai penegasan. Penilaian belum disimpan.',
  'verdict-of-other':
    'Nilai ini diberikan Penilai lain dan hanya dapat diubah ketua tim. Tulis pendapat Anda sebagai catatan. Penilaian belum disimpan.',
  'not-applicable-unanswered': 'Putuskan dahulu permohonan "Tidak Berlaku". Penilaian belum disimpan.',
  'not-applicable-whole-standard':
    'Seluruh kriteria sebuah standar LPSE tidak boleh dinyatakan tidak berlaku, karena setiap standar merupakan kewajiban. Keputusan belum disimpan.',
  'not-applicable-accepted':
    'Kriteria ini sudah diterima sebagai Tidak Berlaku, sehingga tidak diberi nilai atau temuan. Perubahan belum disimpan.',
  'target-not-future': 'Tanggal target harus sesudah hari ini. Perubahan belum disimpan.',
  'appointment-expired': 'Masa berlaku surat penunjukan Penilai telah berakhir. Perubahan belum disimpan.',
  'lead-missing': 'Tetapkan dahulu ketua tim Penilai. Tidak ada yang diubah.',
  'lead-taken':
    'Tim ini sudah mempunyai ketua. Bebastugaskan dahulu ketua yang sekarang. Perubahan belum disimpan.',
  'assessor-role':
    'Orang ini tidak memegang peran Penilai yang berlaku hari ini; ketua tim harus memegang peran Ketua Tim Penilai. Perubahan belum disimpan.',
  'assessor-conflict':
    'Penilai ini memegang peran LPSE di daerah tersebut, sehingga tidak dapat ditugaskan. Perubahan belum disimpan.',
  'file-empty': 'Berkas kosong. Berkas belum disimpan.',
  'file-type':
    'Jenis berkas tidak diterima. Unggah PDF, JPEG, PNG, DOCX, XLSX, ODT, atau ODS. Berkas belum disimpan.',
  'file-type-mismatch': 'Isi berkas tidak sesuai dengan akhiran namanya. Berkas belum disimpan.',
  'file-macro': 'Berkas memuat makro. Simpan ulang tanpa makro, lalu unggah kembali. Berkas belum disimpan.',
  'file-too-large': 'Berkas melampaui batas ukuran. Berkas belum disimpan.',
  'quota-exceeded': 'Kuota unggahan unit untuk periode ini telah penuh. Berkas belum disimpan.',
  'storage-full': 'Ruang penyimpanan server penuh. Berkas belum disimpan; hubungi administrator.',
  'upload-interrupted': 'Unggahan terputus sebelum selesai. Berkas belum disimpan; coba unggah kembali.',
  'evidence-in-use': 'Bukti masih dipakai pada penilaian yang sudah diajukan, sehingga tidak dapat dihapus.',
  'evidence-rejected-here':
    'Bukti ini telah ditolak Penilai untuk kriteria tersebut. Lampirkan bukti lain; tidak ada yang diubah.',
  'already-linked': 'Bukti ini sudah dilampirkan pada kriteria tersebut.',
  'file-not-pdf': 'Berkas harus berupa PDF. Berkas belum disimpan.',
  'designation-not-lpse': 'Hanya hasil penilaian Standar LPSE yang dapat ditetapkan. Tidak ada yang diubah.',
  'designation-exists':
    'Penilaian ini sudah menjadi dasar penetapan yang belum dicabut. Tidak ada yang diubah.',
  'designation-not-full':
    'Penetapan penuh memerlukan seluruh standar terpenuhi menurut hasil faktual. Penetapan belum dicatat.',
  'designation-revoked': 'Penetapan ini sudah dicabut. Tidak ada yang diubah.',
  'designation-lapsed':
    'Pada tanggal itu masa berlaku penetapan sudah berakhir, sehingga tidak dapat dicabut. Perubahan belum disimpan.',
  'standard-not-fulfilled':
    'Ada standar yang tidak terpenuhi menurut hasil faktual, sehingga tidak dapat ditetapkan. Penetapan belum dicatat.',
  'decree-before-final':
    'Tanggal keputusan tidak boleh mendahului tanggal hasil penilaian menjadi final. Perubahan belum disimpan.',
  'date-before-decree': 'Tanggal ini tidak boleh mendahului tanggal keputusannya. Perubahan belum disimpan.',
  'date-before-designation':
    'Tanggal ini tidak boleh mendahului tanggal keputusan penetapan. Perubahan belum disimpan.',
  'confirmation-differs':
    'Nomor yang diketik tidak sama dengan nomor keputusan penetapan. Tidak ada yang diubah.',
  'name-differs': 'Yang diketik tidak sama dengan nama yang diminta. Tidak ada yang diubah.',
  'assessment-designated':
    'Penilaian ini menjadi dasar penetapan LPSE, sehingga tidak dapat dibuka kembali. Tidak ada yang diubah.',
  'own-proposal': 'Edisi yang Anda impor atau serahkan sendiri diputuskan orang lain. Tidak ada yang diubah.',
  'effective-before-decree':
    'Tanggal mulai berlaku tidak boleh mendahului tanggal keputusan. Edisi belum ditetapkan.',
  'effective-in-use':
    'Penilaian pada triwulan yang dimulai pada atau sesudah tanggal ini sudah berjalan dengan edisi lain. Pilih tanggal yang lebih kemudian. Edisi belum ditetapkan.',
  'version-superseded':
    'Edisi dengan nomor atau tanggal berlaku yang lebih kemudian sudah ditetapkan. Edisi belum ditetapkan.',
  'version-faulty': 'Berkas belum dapat diterima. Perbaiki kesalahan yang terdaftar, lalu unggah kembali.',
  'section-missing':
    'Bagian ini wajib diisi sebelum laporan ditandatangani; kalimat "Tidak ada." sudah cukup.',
  'report-replaced':
    'Laporan ini sudah digantikan revisinya, sehingga tidak bergerak lagi. Lanjutkan dengan revisi terbaru.',
  'report-withdrawn': 'Laporan ini sudah ditarik, sehingga tidak bergerak lagi.',
  'number-recorded': 'Nomor dokumen terbit ini sudah dicatat dan tidak dapat diganti.',
  'issued-file-lost':
    'Berkas terbitan tidak ditemukan di penyimpanan. Hubungi administrator; catatan penerbitannya tidak berubah.',
  'issued-file-damaged':
    'Berkas terbitan di penyimpanan tidak lagi sama dengan yang diterbitkan. Hubungi administrator; berkas ini tidak dikirim.',
  'issuance-not-in-force':
    'Dokumen ini sudah digantikan atau ditarik, sehingga berkas bertanda tangannya tidak diterima lagi. Berkas tidak disimpan.',
  ...signedPdfFaultSentences,
  'document-issued':
    'Dokumen ini sudah diterbitkan dan tidak dibuat ulang. Muat ulang halaman, lalu unduh berkas terbitannya.',
  'rendering-failed': 'Dokumen gagal dibuat. Data penilaian tidak berubah; coba lagi.',
  'rendering-busy':
    'Terlalu banyak dokumen sedang dibuat. Data penilaian tidak berubah; coba lagi sebentar lagi.',
  'training-outside-window':
    'Tanggal ini di luar jendela tahap Bimbingan Teknis pada periode yang dipilih. Pilih tanggal lain, atau perpanjang jendelanya dahulu. Perubahan belum disimpan.',
  'training-ahead':
    'Bimbingan teknis ini belum tiba harinya. Pelaksanaan dapat dicatat mulai hari itu. Tidak ada yang diubah.',
  'training-closed':
    'Bimbingan teknis ini sudah dilaksanakan atau dibatalkan, sehingga tindakan ini tidak lagi dapat dilakukan. Tidak ada yang diubah.',
  'training-not-held': 'Bimbingan teknis ini belum dicatat sebagai dilaksanakan. Perubahan belum disimpan.',
  'time-order': 'Waktu selesai harus sesudah waktu mulai. Perubahan belum disimpan.',
  'unit-not-invited':
    'Unit ini tidak diundang ke bimbingan teknis tersebut, sehingga kehadirannya tidak dapat dicatat. Perubahan belum disimpan.',
  'nobody-invited': 'Pilih paling sedikit satu unit yang diundang. Perubahan belum disimpan.',
  'attendee-name':
    'Setiap baris memerlukan nama, dan nama serta jabatan paling panjang 200 huruf. Perubahan belum disimpan.',
  'attendee-twice': 'Nama dan jabatan yang sama tertulis dua kali. Perubahan belum disimpan.',
  'attendees-too-many': 'Paling banyak 200 orang untuk satu unit. Perubahan belum disimpan.',
  'attendance-missing':
    'Belum ada orang dari unit ini yang tercatat hadir, sehingga belum ada yang dapat dijadikan bukti. Tidak ada yang diubah.',
  'materials-full': 'Materi bimbingan teknis ini sudah mencapai batas 200 MB. Berkas belum disimpan.',
  'workbook-faulty':
    'Kertas kerja belum dapat dibaca. Perbaiki kesalahan yang terdaftar, lalu unggah kembali. Tidak ada yang diubah.',
  'workbook-of-other-assessment':
    'Kertas kerja ini berasal dari penilaian lain. Buka penilaian asalnya, lalu unggah di sana. Tidak ada yang diubah.',
  'workbook-unknown':
    'Kertas kerja ini tidak dikenal oleh aplikasi ini. Unduh kertas kerja yang baru, lalu pindahkan isian Anda. Tidak ada yang diubah.',
  'workbook-altered':
    'Tanda pengenal di dalam kertas kerja telah berubah atau rusak, sehingga asalnya tidak dapat dipastikan. Unduh kertas kerja yang baru, lalu pindahkan isian Anda. Tidak ada yang diubah.',
  'workbook-of-other-version':
    'Kertas kerja ini memakai edisi instrumen yang berbeda dari edisi penilaian ini. Unduh kertas kerja yang baru, lalu pindahkan isian Anda. Tidak ada yang diubah.',
  'workbook-of-other-side':
    'Kertas kerja ini untuk pihak lain: kertas kerja unit diunggah unit, kertas kerja Penilai diunggah Penilai. Tidak ada yang diubah.',
  'workbook-taken-in':
    'Isi kertas kerja dari unduhan ini sudah dimasukkan. Unduh kertas kerja yang baru untuk perubahan berikutnya. Tidak ada yang diubah.',
  'workbook-waiting':
    'Berkas yang sama sudah Anda unggah dan menunggu keputusan Anda. Buka perbandingannya pada daftar di halaman ini.',
  'import-settled': 'Kertas kerja ini sudah dimasukkan atau dibatalkan. Tidak ada yang diubah.',
  'import-undecided':
    'Masih ada kriteria yang menunggu keputusan Anda. Belum ada yang dimasukkan; keputusan yang sudah dibuat tetap terpilih.',
  'import-row-refused':
    'Ada isian yang tidak dapat dimasukkan. Belum ada yang dimasukkan; keputusan Anda tetap terpilih.',
  'deadline-rule-past':
    'Aturan tenggat berlaku paling cepat mulai triwulan yang sedang berjalan. Untuk triwulan yang sudah berakhir, tetapkan tanggalnya tersendiri. Perubahan belum disimpan.',
  'deadline-in-quarter': 'Tenggat harus sesudah hari terakhir triwulannya. Perubahan belum disimpan.',
  'deadline-not-later':
    'Tenggat yang sudah lewat hanya dapat diperpanjang ke tanggal sesudahnya. Perubahan belum disimpan.',
};

export function refusalSentence(code: RefusalCode): string {
  return refusals[code];
}
