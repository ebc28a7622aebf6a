/** A change the database refuses whoever asks, as a trigger before each row. */
export interface RowRule {
  name: string;
  table: string;
  on: 'INSERT' | 'UPDATE' | 'DELETE';
  /** SQL over `OLD` and `NEW`, subqueries allowed; the change is refused where it holds. Without it, always. */
  when?: string;
  /** For logs and programmers: a user never meets a rule that a service has not checked first. */
  message: string;
}

/** What the two databases write differently in a schema; every migration is a function of it. */
export interface SchemaDialect {
  /** Ends a CREATE TABLE so that the database checks the type of every value. */
  readonly tableEnd: string;
  /** The statements that make the database keep the rule. */
  refuse(rule: RowRule): readonly string[];
}

/** An SQL string literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
