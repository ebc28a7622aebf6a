import { type Zone, zones } from '#core/period/zone.ts';
import { numberWords } from './number-words.ts';

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const shortMonths = [
  ['jan'],
  ['feb', 'peb'],
  ['mar'],
  ['apr'],
  [],
  ['jun'],
  ['jul'],
  ['agu', 'agt', 'ags'],
  ['sep', 'sept'],
  ['okt'],
  ['nov', 'nop'],
  ['des'],
];

const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

/** "2026-04-05" → "5 April 2026". @throws RangeError when it is no calendar date */
export function formatDate(date: string): string {
  return written(calendarDate(date));
}

/** "2026-04-06" → "Senin, 6 April 2026". */
export function formatDay(date: string): string {
  const day = calendarDate(date);
  return `${weekdays[day.dayOfWeek - 1]}, ${written(day)}`;
}

/** Two times of the region's clock: "09:00" and "12:30" in WIB → "09.00 sampai 12.30 WIB". */
export function formatHours(startsAt: string, endsAt: string, zone: Zone): string {
  return `${startsAt.replace(':', '.')} sampai ${endsAt.replace(':', '.')} ${zone}`;
}

/** "2026-04" → "April 2026". */
export function formatMonth(yearMonth: string): string {
  const { month, year } = Temporal.PlainYearMonth.from(yearMonth);
  return `${months[month - 1]} ${year}`;
}

/** "2026-04-06" → "Senin tanggal enam bulan April tahun dua ribu dua puluh enam": how a berita acara opens. */
export function dateInWords(date: string): string {
  const { dayOfWeek, day, month, year } = calendarDate(date);
  return `${weekdays[dayOfWeek - 1]} tanggal ${numberWords(day)} bulan ${months[month - 1]} tahun ${numberWords(year)}`;
}

/** "2026-04-06" → "06-04-2026": the figures beside dateInWords. */
export function dateInFigures(date: string): string {
  return calendarDate(date).toString().split('-').reverse().join('-');
}

/** An instant on the region's clock: "2026-04-05T03:42:00.000Z" in WIB → "5 April 2026, 10.42 WIB". */
export function formatInstant(instant: string, zone: Zone): string {
  return `${written(onClock(instant, zone).toPlainDate())}, ${formatClock(instant, zone)}`;
}

/** The time alone: "10.42 WIB". */
export function formatClock(instant: string, zone: Zone): string {
  const local = onClock(instant, zone);
  const [hour, minute] = [local.hour, local.minute].map((part) => String(part).padStart(2, '0'));
  return `${hour}.${minute} ${zone}`;
}

/** "April", "apr", "Agt" → the month's number; null when it is none. The shortest names are three letters long. */
export function monthNamed(name: string): number | null {
  const given = name.toLowerCase();
  const at = months.findIndex((month) => month.toLowerCase() === given);
  const short = shortMonths.findIndex((names) => names.includes(given));
  return at >= 0 ? at + 1 : short >= 0 ? short + 1 : null;
}

function onClock(instant: string, zone: Zone): Temporal.PlainDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zones[zone]).toPlainDateTime();
}

function written({ day, month, year }: Temporal.PlainDate): string {
  return `${day} ${months[month - 1]} ${year}`;
}

function calendarDate(date: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(date, { overflow: 'reject' });
}
