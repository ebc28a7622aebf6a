import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { date, instant } from '#db/sql-types.ts';
import { frozen } from './0005_guards.ts';

/** The day by which the LPSE of a region report on a quarter: the region's rule, and the days set for one quarter. */
export function statements({ tableEnd, refuse }: SchemaDialect): readonly string[] {
  return [
    // A rule begins with a quarter that was not over when it was set. UTC is behind every zone here, never ahead of one.
    `CREATE TABLE report_deadline_rules (
      region_id text NOT NULL REFERENCES regions (id),
      number integer NOT NULL CHECK (number >= 1),
      from_year integer NOT NULL CHECK (from_year BETWEEN 2000 AND 2200),
      from_quarter integer NOT NULL CHECK (from_quarter BETWEEN 1 AND 4),
      days integer CHECK (days BETWEEN 1 AND 90),
      set_by text NOT NULL REFERENCES users (id),
      set_at text NOT NULL CHECK (${instant('set_at')}),
      PRIMARY KEY (region_id, number),
      CHECK (from_year * 4 + from_quarter >= ${quarterNumber('set_at')})
    )${tableEnd}`,
    `CREATE TABLE report_deadlines (
      region_id text NOT NULL REFERENCES regions (id),
      year integer NOT NULL CHECK (year BETWEEN 2000 AND 2200),
      quarter integer NOT NULL CHECK (quarter BETWEEN 1 AND 4),
      number integer NOT NULL CHECK (number >= 1),
      date text NOT NULL CHECK (${date('date')}),
      replaced_date text CHECK (${date('replaced_date')}),
      reason text CHECK (length(trim(reason)) BETWEEN 1 AND 2000),
      set_by text NOT NULL REFERENCES users (id),
      set_at text NOT NULL CHECK (${instant('set_at')}),
      PRIMARY KEY (region_id, year, quarter, number),
      CHECK (date > cast(year AS text) || CASE quarter
        WHEN 1 THEN '-03-31' WHEN 2 THEN '-06-30' WHEN 3 THEN '-09-30' ELSE '-12-31' END),
      CHECK (replaced_date IS NULL OR replaced_date >= substr(set_at, 1, 10) OR date > replaced_date),
      CHECK (reason IS NOT NULL OR (date >= substr(set_at, 1, 10)
        AND (replaced_date IS NULL OR replaced_date >= substr(set_at, 1, 10))))
    )${tableEnd}`,
    ...rules.flatMap((rule) => [...refuse(rule)]),
  ];
}

const sameQuarter = 'region_id = NEW.region_id AND year = NEW.year AND quarter = NEW.quarter';

const rules: readonly RowRule[] = [
  ...frozen('report_deadline_rules'),
  ...frozen('report_deadlines'),
  {
    name: 'report_deadline_rules_in_order',
    table: 'report_deadline_rules',
    on: 'INSERT',
    when: `NEW.number <> 1 + (SELECT count(*) FROM report_deadline_rules WHERE region_id = NEW.region_id)`,
    message: 'rules of deadlines are numbered without a gap',
  },
  {
    name: 'report_deadlines_in_order',
    table: 'report_deadlines',
    on: 'INSERT',
    when: `NEW.number <> 1 + (SELECT count(*) FROM report_deadlines WHERE ${sameQuarter})`,
    message: 'the deadlines of a quarter are numbered without a gap',
  },
  {
    name: 'report_deadlines_replace_the_last',
    table: 'report_deadlines',
    on: 'INSERT',
    when: `NEW.number > 1 AND NEW.replaced_date IS DISTINCT FROM
      (SELECT date FROM report_deadlines WHERE ${sameQuarter} AND number = NEW.number - 1)`,
    message: 'a deadline replaces the one that was set before it',
  },
];

function quarterNumber(instantColumn: string): string {
  const part = (from: number, length: number) =>
    `cast(substr(${instantColumn}, ${from}, ${length}) AS integer)`;
  return `${part(1, 4)} * 4 + (${part(6, 2)} + 2) / 3`;
}
