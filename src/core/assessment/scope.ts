import type { Standard } from '#core/catalogue/instrument.ts';
import { Refusal } from '#core/refusal.ts';

/** One standard as it is declared: in the scope or not, and why it was taken out again. */
export interface ScopeLine {
  code: string;
  inScope: boolean;
  reason: string | null;
}

/** The standards a unit may declare: one outside the regulation only where the region shows it. */
export function offeredStandards(standards: readonly Standard[], showOutside: boolean): readonly Standard[] {
  return standards.filter(({ outsideRegulation }) => showOutside || !outsideRegulation);
}

/**
 * The scope a unit declares; adoption may be staged (MJK54 Ps.6(3), 7(3), 8(3)).
 * Refuses `not-found` for a standard that is not offered, `scope-empty`, and `scope-reason-missing` (its field is
 * `reasons`, its data the codes) when a standard that was declared before is dropped without a word.
 */
export function declareScope(
  all: readonly Standard[],
  wanted: { codes: readonly string[]; reasons: ReadonlyMap<string, string>; showOutside: boolean },
  before: readonly ScopeLine[],
): readonly ScopeLine[] {
  const offered = offeredStandards(all, wanted.showOutside);
  if (wanted.codes.some((code) => offered.every((standard) => standard.code !== code))) {
    throw new Refusal('not-found', { field: 'standards' });
  }
  if (!offered.some((standard) => !standard.outsideRegulation && wanted.codes.includes(standard.code))) {
    throw new Refusal('scope-empty', { field: 'standards' });
  }
  const lines = all.map(({ code }) => scopeLine(code, wanted, before));
  const silent = lines.filter((line) => dropped(line, before) && line.reason === null);
  if (silent.length === 0) return lines;
  throw new Refusal('scope-reason-missing', { field: 'reasons', data: silent.map(({ code }) => code) });
}

function scopeLine(
  code: string,
  wanted: { codes: readonly string[]; reasons: ReadonlyMap<string, string> },
  before: readonly ScopeLine[],
): ScopeLine {
  if (wanted.codes.includes(code)) return { code, inScope: true, reason: null };
  const earlier = before.find((line) => line.code === code);
  const given = wanted.reasons.get(code)?.trim() || null;
  const wasDeclared = earlier?.inScope === true || earlier?.reason != null;
  return { code, inScope: false, reason: wasDeclared ? (given ?? earlier.reason) : null };
}

function dropped(line: ScopeLine, before: readonly ScopeLine[]): boolean {
  return !line.inScope && before.some(({ code, inScope }) => code === line.code && inScope);
}
