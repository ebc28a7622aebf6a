/** One line of the table. Ratios are what counts: this machine's figures are not another's. */
export interface Line {
  what: string;
  measured: string;
  baseline: string;
  ratio: string;
  /** Of requests. */
  p95?: string;
}

/** Runs the works in turn, so that whatever else the machine does meets them alike; the first round does not count. */
export async function interleaved<Name extends string, T>(
  rounds: number,
  works: Record<Name, () => T | Promise<T>>,
): Promise<Record<Name, T[]>> {
  const names = Object.keys(works) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<Name, T[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const result = await works[name]();
      if (round > 0) results[name].push(result);
    }
  }
  return results;
}

/** Milliseconds of one run, of several: the work is done `times` over and the time divided. */
export function timed(work: () => unknown, times = 1): () => Promise<number> {
  return async () => {
    const began = performance.now();
    for (let count = 0; count < times; count += 1) await work();
    return (performance.now() - began) / times;
  };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function p95(values: readonly number[]): number {
  return quantile(values, 0.95);
}

/** A time beside the time of its baseline; the ratio tells how many times as long it takes. */
export function slower(what: string, ms: readonly number[], base: string, baseMs: readonly number[]): Line {
  return {
    what,
    measured: milliseconds(median(ms)),
    baseline: `${base}: ${milliseconds(median(baseMs))}`,
    ratio: ratio(median(ms) / median(baseMs)),
  };
}

/** Resident memory at its highest beside what it was before; null where the system does not tell. */
export function memoryLine(what: string, before: number | null, peak: number | null): Line {
  if (before === null || peak === null) return { what, measured: '-', baseline: '-', ratio: '-' };
  const measured = `${peak.toFixed(0)} MiB`;
  return { what, measured, baseline: `before: ${before.toFixed(0)} MiB`, ratio: ratio(peak / before) };
}

export function milliseconds(value: number): string {
  return `${significant(value)} ms`;
}

export function ratio(value: number): string {
  return `${significant(value)} x`;
}

/** How many times less one gets than of the baseline. */
export function part(value: number): string {
  return `1/${significant(value)}`;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function significant(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
}
