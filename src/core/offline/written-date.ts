import { monthNamed } from '#core/indonesian/date.ts';

/** How a spreadsheet holds a date: a count of days, or what somebody typed. */
export type DateCell = { readonly days: number; readonly from1904: boolean } | { readonly typed: string };

/**
 * The calendar date of a cell, `2026-04-05`; null when it is none. Typed dates are day first: "5/4/2026", "05-04-2026",
 * "5 April 2026", or as ISO 8601 writes them.
 */
export function writtenDate(cell: DateCell): string | null {
  return 'days' in cell ? countedDate(cell) : typedDate(cell.typed.trim());
}

// Excel counts 29 February 1900, a day there never was: from March 1900 on the count starts at 30 December 1899.
function countedDate({ days, from1904 }: { days: number; from1904: boolean }): string | null {
  if (!Number.isFinite(days) || days < 61 || days > 200_000) return null;
  const start = Temporal.PlainDate.from(from1904 ? '1904-01-01' : '1899-12-30');
  return start.add({ days: Math.floor(days) }).toString();
}

function typedDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]*Z?)?$/.exec(text);
  if (iso !== null) return calendarDate(iso[1], iso[2], iso[3]);
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (figures !== null) return calendarDate(figures[3], figures[2], figures[1]);
  const words = /^(?:\p{L}+,\s*)?(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(text);
  return words === null ? null : calendarDate(words[3], monthNamed(words[2] ?? ''), words[1]);
}

function calendarDate(year = '', month: string | number | null = '', day = ''): string | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
  } catch {
    // No such day.
    return null;
  }
}
