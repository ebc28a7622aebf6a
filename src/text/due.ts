import type { DueThing } from '#core/due/due-thing.ts';
import { formatDate } from '#core/indonesian/date.ts';
import { quarterName } from '#core/indonesian/quarter.ts';
import { instrumentLabels } from './states.ts';

const findingTitles: Record<'UNIT' | 'PENILAI', (number: number, criterion: string) => string> = {
  UNIT: (number, criterion) => `Perbaikan temuan ${number} pada kriteria ${criterion}`,
  PENILAI: (number, criterion) => `Verifikasi perbaikan temuan ${number} pada kriteria ${criterion}`,
};

/** What has to be done: "Pengajuan penilaian mandiri". */
export function dueTitle(thing: DueThing): string {
  switch (thing.kind) {
    case 'PENILAIAN_MANDIRI':
      return 'Pengajuan penilaian mandiri';
    case 'PENILAIAN_FAKTUAL':
      return 'Penyelesaian penilaian faktual';
    case 'TEMUAN':
      return findingTitles[thing.turn](thing.number, thing.criterionId);
    case 'PENUNJUKAN':
      return 'Akhir masa berlaku surat penunjukan Penilai';
    case 'BIMTEK':
      return `Bimbingan teknis: ${thing.title}`;
    case 'PENETAPAN':
      return 'Akhir masa berlaku penetapan';
    case 'LAPORAN_TRIWULAN':
      return 'Penandatanganan laporan triwulan';
    case 'HASIL_BIMTEK':
      return `Pencatatan pelaksanaan bimtek: ${thing.title}`;
  }
}

/** Of what or whom: "LPSE Kota Contoh, Standar LPSE, Triwulan III Tahun 2026". */
export function duePlace(thing: DueThing): string {
  if (thing.kind === 'BIMTEK' || thing.kind === 'HASIL_BIMTEK') return thing.region.name;
  if (thing.kind === 'PENETAPAN') return thing.unit.name;
  if (thing.kind === 'LAPORAN_TRIWULAN') {
    return `${thing.unit.name}, ${quarterName(thing.quarter.year, thing.quarter.quarter)}`;
  }
  const { unit, instrument, period } = thing;
  return `${unit.name}, ${instrumentLabels[instrument]}, ${quarterName(period.year, period.quarter)}`;
}

/** @param days until the day; negative after it */
export function dueIn(days: number): string {
  if (days === 0) return 'Jatuh tempo hari ini';
  return days > 0 ? `${days} hari lagi` : `Terlambat ${-days} hari`;
}

export const calendarTexts = {
  title: 'Kalender',
  lead: 'Batas waktu penilaian, target temuan, tenggat laporan triwulan, jadwal bimtek, serta akhir masa berlaku surat penunjukan dan penetapan dalam jangkauan Anda.',
  overdue: 'Lewat jatuh tempo',
  ahead: 'Yang akan jatuh tempo',
  mine: 'Menunggu Anda',
  nothingOverdue: 'Tidak ada yang lewat jatuh tempo.',
  emptyTitle: 'Tidak ada yang jatuh tempo',
  emptyText:
    'Batas waktu penilaian dan target temuan tampil di sini setelah periode dibuka atau temuan dicatat.',
  month: (name: string) => `Kalender ${name}`,
  previous: 'Bulan sebelumnya',
  next: 'Bulan berikutnya',
  thisMonth: 'Bulan ini',
  weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  today: 'hari ini',
  stage: (stage: string, edge: 'dibuka' | 'ditutup') => `${stage} ${edge}`,
  more: (count: number) => `dan ${count} lainnya`,
  home: 'Batas waktu Anda',
  toCalendar: 'Lihat kalender',
} as const;

export const noticeTexts = {
  title: 'Pemberitahuan',
  bell: (unread: number) => (unread === 0 ? 'Pemberitahuan' : `Pemberitahuan, ${unread} belum dibaca`),
  lead: 'Pengingat dibuat tujuh hari sebelum jatuh tempo, pada harinya, dan setiap minggu sesudahnya sampai selesai.',
  unread: (count: number) => (count === 0 ? 'Semua sudah dibaca' : `${count} belum dibaca`),
  isUnread: 'Belum dibaca',
  due: (date: string) => `Jatuh tempo ${formatDate(date)}`,
  overdue: (date: string) => `Lewat jatuh tempo sejak ${formatDate(date)}`,
  markRead: 'Tandai dibaca',
  markAllRead: 'Tandai semua dibaca',
  emptyTitle: 'Belum ada pemberitahuan',
  emptyText: 'Pengingat tentang hal yang menunggu Anda tampil di sini.',
} as const;

/** Plain text; it says no more than what is due and when. */
export const reminderMailTexts = {
  subject: (title: string) => `Pengingat: ${title}`,
  several: 'beberapa hal jatuh tempo',
  opening: 'Yang terhormat Bapak/Ibu,',
  lead: 'Berikut hal yang memerlukan perhatian Bapak/Ibu pada aplikasi Kaji:',
  due: (date: string) => `Jatuh tempo ${formatDate(date)}.`,
  overdue: (date: string) => `Sudah lewat jatuh tempo sejak ${formatDate(date)}.`,
  closing: 'Surel ini dikirim otomatis oleh aplikasi; mohon tidak dibalas.',
} as const;

export const outboxTexts = {
  title: 'Surel',
  off: 'Pengiriman surel tidak diaktifkan',
  offText:
    'Pengingat tetap tampil di dalam aplikasi. Untuk mengirimnya juga melalui surel, isi pengaturan SMTP_URL, MAIL_FROM, dan PUBLIC_URL pada server, lalu nyalakan ulang aplikasi.',
  on: 'Pengiriman surel aktif',
  onText: (from: string) => `Surel dikirim atas nama ${from}.`,
  counts: { MENUNGGU: 'Menunggu dikirim', TERKIRIM: 'Terkirim', GAGAL: 'Gagal' },
  troubled: 'Surel yang belum berhasil dikirim',
  columns: {
    recipient: 'Penerima',
    subject: 'Perihal',
    state: 'Keadaan',
    error: 'Galat terakhir',
    act: 'Tindakan',
  },
  waiting: (attempts: number, next: string) => `Percobaan ke-${attempts} gagal; dicoba lagi ${next}`,
  failed: (attempts: number) => `Gagal setelah ${attempts} percobaan`,
  failedCount: (count: number) => `${count} gagal`,
  retry: 'Coba lagi',
  retryAll: 'Coba lagi semua yang gagal',
  noneTitle: 'Tidak ada surel yang gagal',
  noneText: 'Surel yang gagal dikirim tampil di sini beserta sebabnya.',
  homeDetail: 'Pengingat melalui surel: yang menunggu, terkirim, dan gagal.',
} as const;
