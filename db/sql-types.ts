/** CHECK text both databases read. GLOB and SIMILAR TO differ, so shapes are checked by length and position. */

/** `2026-04-05` */
export function date(column: string): string {
  return `length(${column}) = 10 AND substr(${column}, 5, 1) = '-' AND substr(${column}, 8, 1) = '-'`;
}

/** `2026-04-05T03:42:00.000Z` */
export function instant(column: string): string {
  return `length(${column}) = 24 AND substr(${column}, 11, 1) = 'T' AND substr(${column}, 24, 1) = 'Z'`;
}

export function oneOf(column: string, values: readonly string[]): string {
  return `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`;
}
