const units = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

const scales = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1000, 'ribu'],
] as const;

/**
 * A whole number in words: 16 → "enam belas", 2026 → "dua ribu dua puluh enam".
 * @throws RangeError outside 0 … 999 triliun, or when it is not whole
 */
export function numberWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e15) {
    throw new RangeError(`No words for ${value}`);
  }
  for (const [size, name] of scales) {
    if (value >= size) return scaled(value, size, name);
  }
  return hundreds(value);
}

/** "16 (enam belas)": the form official documents use for a count. */
export function countWithWords(value: number): string {
  return `${value} (${numberWords(value)})`;
}

function scaled(value: number, size: number, name: string): string {
  const count = Math.floor(value / size);
  const head = size === 1000 && count === 1 ? 'seribu' : `${numberWords(count)} ${name}`;
  return withRest(head, value % size);
}

function hundreds(value: number): string {
  if (value < 12) return units[value] as string;
  if (value < 20) return `${units[value - 10]} belas`;
  if (value < 100) return withRest(`${units[Math.floor(value / 10)]} puluh`, value % 10);
  const head = value < 200 ? 'seratus' : `${units[Math.floor(value / 100)]} ratus`;
  return withRest(head, value % 100);
}

function withRest(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${numberWords(rest)}`;
}
