import type { ReportSections } from '#core/report/report-sections.ts';

/** What the head of an LPSE writes into the reports of the four past quarters, oldest first. */
export const pastSections: readonly Omit<ReportSections, 'letterNumber' | 'letterNature'>[] = [
  {
    background:
      'Laporan ini merupakan laporan pertama sejak penerapan standar dilaksanakan secara bertahap dengan delapan standar LPSE.',
    activities:
      'Pada triwulan ini LPSE melaksanakan bimbingan teknis penyusunan bukti dukung bagi seluruh koordinator standar.\n\nPenilaian mandiri dan penilaian faktual dilaksanakan sesuai jadwal yang ditetapkan Kepala Dinas.',
    obstacles:
      'Rencana kelangsungan layanan belum lengkap dan uji pemulihan data belum pernah dilaksanakan karena media pencadangan di luar ruang server belum tersedia.',
    conclusion:
      'Kebijakan layanan dan pengelolaan sumber daya manusia telah memenuhi standar. Standar lainnya memerlukan penguatan bukti pelaksanaan.',
    decisions: 'Mohon arahan mengenai pengadaan media pencadangan dan penetapan lokasi penyimpanannya.',
  },
  {
    background: '',
    activities:
      'LPSE melengkapi struktur organisasi dan uraian tugas, memperbarui daftar aset, serta melaksanakan survei kepuasan pengguna.\n\nRapat tinjauan manajemen dilaksanakan satu kali dan dihadiri seluruh koordinator.',
    obstacles:
      'Pencatatan gangguan helpdesk masih dilakukan pada dua register yang berbeda sehingga rekapitulasi memerlukan waktu lebih lama.',
    conclusion:
      'Jumlah standar yang memenuhi bertambah. Tindak lanjut temuan triwulan sebelumnya sebagian besar telah diselesaikan.',
    decisions:
      'Mohon persetujuan perluasan ruang lingkup menjadi dua belas standar pada triwulan berikutnya.',
  },
  {
    background: '',
    activities:
      'Ruang lingkup diperluas menjadi dua belas standar dengan menambahkan pengelolaan risiko, kapasitas, keamanan operasional, dan penilaian internal.\n\nRegister helpdesk telah disatukan dan dipakai oleh seluruh petugas.',
    obstacles:
      'Matriks kompetensi dua personel baru belum ditetapkan sehingga standar pengelolaan sumber daya manusia tidak lagi terpenuhi.',
    conclusion:
      'Pengorganisasian layanan dan helpdesk telah memenuhi standar. Standar yang baru masuk lingkup masih pada tahap awal.',
    decisions: 'Mohon persetujuan penetapan koordinator keamanan informasi dan tim penilai internal.',
  },
  {
    background: '',
    activities:
      'Seluruh enam belas standar LPSE telah masuk ruang lingkup. LPSE melaksanakan uji pemulihan data dan peninjauan hak akses.\n\nPenilaian faktual dilaksanakan oleh tim penilai dengan pemeriksaan dokumen, wawancara, dan peninjauan ruang server.',
    obstacles:
      'Uji kerentanan server belum dapat dilaksanakan karena belum tersedia tenaga ahli. Kontrak penyedia jaringan belum memuat target tingkat layanan.',
    conclusion:
      'Enam standar telah memenuhi. Keamanan server dan jaringan serta pengelolaan perubahan menjadi prioritas perbaikan triwulan berikutnya.',
    decisions:
      'Mohon persetujuan anggaran uji kerentanan server dan pencantuman target tingkat layanan pada perpanjangan kontrak penyedia jaringan.',
  },
];

export const runningSections: ReportSections = {
  letterNumber: '',
  letterNature: 'Penting',
  background: '',
  activities:
    'Penilaian mandiri enam belas standar sedang berlangsung. Tindak lanjut temuan triwulan sebelumnya dibahas dalam rapat koordinasi mingguan.',
  obstacles: '',
  conclusion: '',
  decisions: '',
};

export const reportNotes = {
  received: 'Diterima dan dicatat.',
  forwarded: 'Diteruskan untuk menjadi perhatian dan mohon arahan.',
  returned:
    'Mohon dilengkapi uraian kendala beserta usulan penyelesaiannya, dan dicantumkan nomor surat dari Tata Usaha.',
} as const;

/** Of the Kabupaten, before and after the Sekda sent the first one back. */
export const districtSections: ReportSections = {
  letterNumber: '',
  letterNature: 'Biasa',
  background: '',
  activities:
    'LPSE Kabupaten melaksanakan penilaian mandiri atas standar yang telah masuk ruang lingkup dan menerima kunjungan tim penilai.',
  obstacles: 'Jumlah personel LPSE belum memadai.',
  conclusion: 'Penerapan standar dilanjutkan secara bertahap.',
  decisions: 'Mohon arahan mengenai penambahan personel LPSE.',
};

export const districtObstacles =
  'Jumlah personel LPSE belum memadai: dua orang merangkap petugas helpdesk dan pengelola server. Diusulkan penugasan dua personel dari Bidang Data Elektronik sampai akhir tahun anggaran.';
