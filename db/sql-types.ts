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

/** Of a trigger: the row goes from one state to another as one of the pairs says. */
export function movesAllowed(pairs: readonly (readonly string[])[]): string {
  return pairs.map(([from, to]) => `(OLD.state = '${from}' AND NEW.state = '${to}')`).join(' OR ');
}

/** Of a trigger: one of the columns gets another value. */
export function changed(columns: readonly string[]): string {
  return columns.map((column) => `OLD.${column} IS DISTINCT FROM NEW.${column}`).join(' OR ');
}

/** Of a trigger: the assessment the row belongs to stands in one of the states. */
export function stateIs(row: 'NEW' | 'OLD', states: readonly string[]): string {
  return oneOf(`(SELECT state FROM assessments WHERE id = ${row}.assessment_id)`, states);
}
