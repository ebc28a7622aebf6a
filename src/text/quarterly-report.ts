/** The quarterly report: the nota dinas on its first page, the Laporan, the annexes. */
export const quarterlyText = {
  nature: 'Sifat',
  attachment: 'Lampiran',
  oneBundle: '1 (satu) berkas',
  subject: 'Hal',
  subjectOf: (period: string) => `Laporan Pengelolaan LPSE ${period}`,
  honorific: 'Yth.',
  letterOpening: (unit: string, period: string) =>
    `Bersama ini dengan hormat disampaikan Laporan Pengelolaan ${unit} ${period}. Ringkasan capaian penerapan standar adalah sebagai berikut:`,
  letterFindingsInTime: (open: string) =>
    `Temuan yang belum selesai berjumlah ${open}; tidak ada yang melewati target.`,
  letterFindings: (open: string, overdue: string) =>
    `Temuan yang belum selesai berjumlah ${open}, di antaranya ${overdue} melewati target.`,
  letterNoFindings: 'Tidak terdapat temuan yang belum selesai.',
  letterDecisions: (title: string) =>
    `Hal-hal yang memerlukan keputusan atau arahan ${title} diuraikan pada bagian D laporan terlampir.`,
  letterClosing: (title: string) =>
    `Demikian laporan ini disampaikan. Atas perhatian dan arahan ${title} diucapkan terima kasih.`,
  initials: 'Paraf',
  initialsPosition: 'Jabatan',

  title: 'LAPORAN',
  subtitle: (unit: string) => `PENGELOLAAN ${unit.toUpperCase()}`,
  summary: 'RINGKASAN',
  summaryMet: (group: string, met: string, counted: string) =>
    `${group}: ${met} dari ${counted} standar memenuhi seluruh kriteria`,
  summaryOutside: (met: number, counted: number) => `${counted} Standar LKPP: ${met}/${counted}`,
  summaryNone: (group: string) => `${group}: belum ada penilaian pada triwulan ini`,
  changeUp: (words: string) => `bertambah ${words} standar dari triwulan lalu`,
  changeDown: (words: string) => `berkurang ${words} standar dari triwulan lalu`,
  changeNone: 'tetap dibandingkan triwulan lalu',
  changeUnknown: 'triwulan lalu belum ada data',
  summaryScore: (score: string) => `skor kemajuan ${score}`,

  introduction: 'A. PENDAHULUAN',
  general: '1. Umum',
  generalText: (unit: string) =>
    `${unit} menyelenggarakan layanan pengadaan secara elektronik dan wajib menerapkan standar penyelenggaraan. Laporan ini memuat hasil penerapan standar beserta tindak lanjutnya pada triwulan berjalan.`,
  purpose: '2. Maksud dan Tujuan',
  purposeText: (title: string) =>
    `Laporan ini dimaksudkan untuk menyampaikan perkembangan penerapan standar kepada ${title} melalui Sekretaris Daerah, dengan tujuan menjadi bahan evaluasi dan pengambilan keputusan.`,
  scope: '3. Ruang Lingkup',
  scopeText: (period: string, groups: string) =>
    `Laporan ini mencakup ${period} dan meliputi ${groups}. Setiap kelompok standar mempunyai penanggung jawab sendiri, sehingga hasilnya tidak digabungkan.`,
  basis: '4. Dasar',
  noBasis: 'Dasar hukum belum diisi pada pengaturan daerah.',

  activities: 'B. KEGIATAN YANG DILAKSANAKAN',
  noActivities: 'Uraian kegiatan triwulan ini belum diisi.',
  registers: 'Angka register triwulan ini:',
  register: 'Register',
  registerValue: 'Angka',

  results: 'C. HASIL YANG DICAPAI',
  achievement: '1. Capaian ketiga kelompok standar',
  group: 'Kelompok',
  self: 'Mandiri',
  factual: 'Faktual',
  delta: 'Selisih',
  official: 'Capaian resmi',
  previous: 'Triwulan lalu',
  change: 'Perubahan',
  score: 'Skor kemajuan',
  metColumn: 'Memenuhi',
  source: 'Sumber nilai',
  twoNumbers:
    'Capaian adalah banyaknya standar yang memenuhi seluruh kriterianya terhadap seluruh standar dalam kelompok. Skor kemajuan hanya untuk keperluan manajemen.',
  inScope: (met: string, counted: string) => `Dalam ruang lingkup: ${met} dari ${counted} standar memenuhi.`,
  scopeChanged: (standard: string, reason: string) =>
    `Standar ${standard} dikeluarkan dari ruang lingkup: ${reason}`,
  criterionChanges: (since: string, changes: string) => `Kriteria terhadap hasil final ${since}: ${changes}.`,
  code: 'Kode',
  standard: 'Standar',
  status: 'Status',
  outside: (name: string) => `${name} (di luar peraturan kepala daerah, tidak dihitung)`,
  standards: '2. Hasil per standar',
  movement: { BARU_MEMENUHI: 'baru memenuhi', TIDAK_LAGI_MEMENUHI: 'tidak lagi memenuhi' },
  scoreTotal: 'Terhadap seluruh standar',
  trend: '3. Perkembangan skor kemajuan',
  trendDescription: (quarters: string) =>
    `Grafik garis skor kemajuan ketiga kelompok standar pada ${quarters}.`,
  radarDescription: (group: string) =>
    `Perbandingan skor penilaian mandiri dan faktual setiap standar pada ${group}.`,
  chartCaption: 'Garis terputus pada titik yang belum ada nilainya.',
  findings: '4. Temuan menurut prioritas',
  priority: 'Prioritas',
  open: 'Belum selesai',
  overdue: 'Lewat target',
  closed: 'Selesai',
  noFindings: 'Tidak ada temuan.',
  overdueList: 'Temuan yang melewati target:',
  findingLine: (criterion: string, text: string, target: string) =>
    `${criterion}: ${text} (target ${target})`,
  closedActions: '5. Tindakan perbaikan yang diselesaikan',
  noClosedActions: 'Tidak ada tindakan perbaikan yang diselesaikan pada triwulan ini.',
  obstacles: '6. Kendala',
  noObstacles: 'Tidak ada kendala yang dilaporkan.',

  conclusion: 'D. SIMPULAN DAN SARAN',
  simpulan: '1. Simpulan',
  standingConclusion: (figures: string) => `Capaian standar yang memenuhi pada triwulan ini: ${figures}.`,
  decisions: (title: string) => `2. Saran dan keputusan yang dimohonkan kepada ${title}`,
  noDecisions: 'Tidak ada keputusan yang dimohonkan pada triwulan ini.',

  closing: 'E. PENUTUP',
  closingText: (period: string) =>
    `Demikian Laporan ${period} ini disusun sebagai pertanggungjawaban dan bahan evaluasi.`,

  annex: (roman: string) => `LAMPIRAN ${roman}`,
  findingAnnex: 'DAFTAR TEMUAN',
  sealAnnex: 'SEGEL DATA',
  frozenAt: 'Data dibekukan',
  number: 'No.',
  criterion: 'Kriteria',
  finding: 'Temuan',
  request: 'Permintaan tindakan perbaikan',
  target: 'Target',
  late: 'lewat target',
  state: 'Status',
} as const;
