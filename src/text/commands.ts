/** What the administrator's commands say. */
export const commandTexts = {
  help: `Kaji: perintah administrator

  npm run --silent kaji -- <perintah> [pilihan]

  migrate                            memutakhirkan struktur basis data
  demo                               memuat data contoh ke basis data kosong dan mencetak akunnya
  user invite|deactivate|reset …     mengelola akun; mencetak tautan sekali pakai
  catalogue --json [--region kode]   standar, kriteria, dan bunyi pasal yang dirujuk;
                                     dengan --region juga edisi yang ditetapkan daerah itu
  list --json                        daerah, unit, periode, dan penilaian beserta ID dan keadaannya
  score                              menghitung skor dari satu dokumen JSON pada masukan standar
  report assessor --assessment ID --format pdf|xlsx --out BERKAS
  report minutes --assessment ID --out BERKAS
  report quarterly --region KODE --year 2026 --quarter 3 --out BERKAS
  check-issued                       memeriksa ulang seluruh berkas terbitan: utuh, rusak, atau hilang

Kode keluar: 0 berhasil, 1 ditolak, 2 masukan keliru.
`,
  unknown: (name: string) =>
    `Perintah "${name}" tidak dikenal. Jalankan tanpa perintah untuk melihat bantuan.`,
  reportUsage:
    'report assessor --assessment ID --format pdf|xlsx --out BERKAS | report minutes --assessment ID --out BERKAS | report quarterly --region KODE --year TAHUN --quarter 1-4 --out BERKAS',
  missing: (option: string) => `Pilihan --${option} wajib diisi.`,
  invalid: (option: string, value: string) => `Pilihan --${option} tidak menerima "${value}".`,
  notWritten: (file: string, reason: string) => `Dokumen tidak dapat ditulis ke ${file} (${reason}).`,
  written: (file: string) => `Dokumen ditulis ke ${file}.`,
  issuedSound: (count: number) => `${count} berkas terbitan diperiksa; seluruhnya utuh.`,
  listUsage: 'list --json',
  migrated: 'Struktur basis data sudah mutakhir.',
} as const;
