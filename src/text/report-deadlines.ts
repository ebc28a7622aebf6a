import { formatDate } from '#core/indonesian/date.ts';
import type { MissingCause } from '#core/report/reporting.ts';

/** "3 hari lagi", "hari ini", "terlambat 2 hari" */
function distance(days: number): string {
  if (days === 0) return 'hari ini';
  return days > 0 ? `${days} hari lagi` : `terlambat ${-days} hari`;
}

/** When a quarter's report is due, and who has not reported (BLT8 Ps.23, MUNA Ps.27). */
export const deadlineTexts = {
  deadline: 'Tenggat',
  /** "Tenggat: 15 Oktober 2026 (3 hari lagi)" */
  until: (date: string, days: number) => `Tenggat: ${formatDate(date)} (${distance(days)})`,
  was: (date: string) => `Tenggat: ${formatDate(date)}`,
  distance,
  late: (days: number) => `Terlambat ${days} hari`,

  missing: 'Belum melapor',
  missingLead: 'LPSE yang belum menandatangani laporan triwulan yang sudah berakhir, menurut tenggat daerah.',
  missingIn: (quarter: string) => `Belum melapor, ${quarter}`,
  missingCount: (count: number) => `${count} LPSE`,
  overdueSince: (date: string) => `Lewat tenggat sejak ${formatDate(date)}`,
  columns: { unit: 'LPSE', region: 'Daerah', deadline: 'Tenggat', delay: 'Waktu', state: 'Keadaan' },
  causes: {
    BELUM: 'Belum disampaikan',
    DIKEMBALIKAN: 'Dikembalikan',
    DITARIK: 'Ditarik',
  } satisfies Record<MissingCause, string>,
  drafted: 'Sedang disusun',
  notDrafted: 'Belum disusun',
  revising: 'Dikembalikan, revisi sedang disusun',
  rewriting: 'Ditarik, revisi sedang disusun',
  toMissing: 'Lihat semua yang belum melapor',

  title: 'Tenggat laporan triwulan',
  toDeadlines: 'Atur tenggat laporan',
  lead: 'LPSE menandatangani laporan setiap triwulan paling lambat pada tenggatnya. Pengingat dikirim tujuh hari sebelumnya, pada harinya, dan setiap minggu sesudahnya sampai laporan ditandatangani; setelah lewat, Kepala Dinas ikut diingatkan.',
  ofRegion: (region: string) => `Tenggat laporan, ${region}`,
  rule: 'Aturan daerah',
  ruleNow: (days: number) =>
    `Laporan triwulan disampaikan paling lambat ${days} hari setelah triwulan berakhir.`,
  noRule:
    'Belum ada aturan. Tanpa aturan, tenggat hanya ada pada triwulan yang tanggalnya ditetapkan tersendiri.',
  ruleFrom: (quarter: string, days: number | null) =>
    days === null
      ? `Mulai ${quarter}: tanpa aturan.`
      : `Mulai ${quarter}: ${days} hari setelah triwulan berakhir.`,
  days: 'Jumlah hari setelah triwulan berakhir',
  daysHint: 'Antara 1 dan 90. Kosongkan bila daerah tidak memakai aturan.',
  from: 'Berlaku mulai laporan',
  fromHint: 'Aturan tidak berlaku surut; tenggat triwulan sebelumnya tetap.',
  saveRule: 'Simpan aturan',
  quarters: 'Tenggat setiap triwulan',
  source: 'Ditetapkan oleh',
  byRule: 'Aturan daerah',
  none: 'tanpa tenggat',
  change: 'Ubah',
  changeOf: (quarter: string) => `Ubah tenggat ${quarter}`,
  extend: 'Perpanjang',
  extendOf: (quarter: string) => `Perpanjang tenggat ${quarter}`,
  changeHint: 'Tanggal ini mendahului aturan daerah dan tercatat di jejak.',
  extendHint:
    'Tenggat ini sudah lewat: yang baru harus sesudahnya dan disertai alasan. Perpanjangan tercatat di jejak.',
  date: 'Tenggat yang baru',
  dateHint: (current: string | null) =>
    current === null ? 'Hari itu ikut dihitung.' : `Sekarang ${formatDate(current)}. Hari itu ikut dihitung.`,
  reason: 'Alasan',
  reasonHint: 'Wajib diisi bila tanggal yang lama atau yang baru sudah lewat.',
  saveDate: 'Simpan tenggat',
} as const;
