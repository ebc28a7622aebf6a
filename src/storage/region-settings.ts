import type { Insertable, Selectable } from 'kysely';
import { canonicalJson } from '#core/canonical-json.ts';
import type {
  DocumentSettings,
  LetterheadSettings,
  PolicySettings,
  RegionSettings,
  SectionValues,
  SettingsSection,
} from '#core/region/region-settings.ts';
import { inForceOn } from '#core/region/settings-dates.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';

export type { RegionSettings };

type Row = Selectable<Database['dated_settings']>;

/** One section from a day on, as it was saved. */
export type SettingsRecord = SectionValues & {
  id: string;
  number: number;
  validFrom: string;
  /** Who saved it and when; null for what came with the region. */
  by: string | null;
  at: string;
};

/**
 * The settings in force on a date, each section on its own; before the first of a section begins, its first. An emblem
 * is there from its own day on.
 */
export async function settingsOn(db: Reader, regionId: string, date: string): Promise<RegionSettings> {
  const rows = await listSettings(db, regionId);
  const of = <S extends SettingsSection>(section: S) =>
    rows.filter((row): row is SettingsRecord & { section: S } => row.section === section);
  const first = <S extends SettingsSection>(section: S) => {
    const found = inForceOn(of(section), date) ?? of(section)[0];
    if (found === undefined) throw new Error(`region ${regionId} has no settings ${section}`);
    return found.values;
  };
  return {
    ...(first('KOP') as LetterheadSettings),
    ...(first('NASKAH') as DocumentSettings),
    ...(first('KEBIJAKAN') as PolicySettings),
    emblem:
      (inForceOn(of('LAMBANG'), date)?.values as Pick<RegionSettings, 'emblem'> | undefined)?.emblem ?? null,
  };
}

/** Of a region, by day and then as they were saved, without those that were taken back. */
export async function listSettings(db: Reader, regionId: string): Promise<SettingsRecord[]> {
  const rows = await db
    .selectFrom('dated_settings')
    .leftJoin('users', 'users.id', 'dated_settings.created_by')
    .selectAll('dated_settings')
    .select('users.name as by_name')
    .where('region_id', '=', regionId)
    .where('removed_on', 'is', null)
    .orderBy('valid_from')
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    ...valuesOf(row),
    id: row.id,
    number: row.number,
    validFrom: row.valid_from,
    by: row.by_name,
    at: row.created_at,
  }));
}

/** The number of what was saved last in the section, 0 before anything was; also when it was taken back. */
export async function lastNumber(db: Reader, regionId: string, section: SettingsSection): Promise<number> {
  const row = await db
    .selectFrom('dated_settings')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('region_id', '=', regionId)
    .where('section', '=', section)
    .executeTakeFirst();
  return row?.number ?? 0;
}

export interface SettingsEntry {
  id: string;
  regionId: string;
  validFrom: string;
  enteredOn: string;
  by: string | null;
  at: string;
}

/** A section from a day on; what was saved for the same day before counts no longer. */
export async function insertSettings(trx: Writer, entry: SettingsEntry, saved: SectionValues): Promise<void> {
  const number = (await lastNumber(trx, entry.regionId, saved.section)) + 1;
  await trx
    .insertInto('dated_settings')
    .values({
      ...columns(saved),
      id: entry.id,
      region_id: entry.regionId,
      section: saved.section,
      number,
      valid_from: entry.validFrom,
      entered_on: entry.enteredOn,
      created_by: entry.by,
      created_at: entry.at,
    })
    .execute();
}

/** Of one that has not begun. */
export async function removeSettings(trx: Writer, id: string, removedOn: string): Promise<void> {
  await trx.updateTable('dated_settings').set({ removed_on: removedOn }).where('id', '=', id).execute();
}

function columns(saved: SectionValues): Partial<Insertable<Database['dated_settings']>> {
  switch (saved.section) {
    case 'KOP':
      return { letterhead: canonicalJson(saved.values.letterhead) };
    case 'LAMBANG':
      return { emblem_sha256: saved.values.emblem };
    case 'NASKAH':
      return documentColumns(saved.values);
    case 'KEBIJAKAN':
      return policyColumns(saved.values);
  }
}

function documentColumns(values: DocumentSettings) {
  const { paper, margins, fontSize, place, legalBasis, carbonCopies, initials } = values;
  return {
    paper,
    margin_left: margins.left,
    margin_top: margins.top,
    margin_right: margins.right,
    margin_bottom: margins.bottom,
    font_size: fontSize,
    place,
    legal_basis: canonicalJson(legalBasis),
    carbon_copies: canonicalJson(carbonCopies),
    initials: canonicalJson(initials),
  };
}

function policyColumns(values: PolicySettings) {
  const { policy } = values;
  return {
    policy_kind: policy.kind,
    policy_threshold: policy.kind === 'AMBANG' ? policy.threshold : null,
    procedure_reference: values.procedureReference,
    show_budget_standard: bit(values.showBudgetStandard),
    show_factual_early: bit(values.showFactualEarly),
    publish_designations: bit(values.publishDesignations),
  };
}

function bit(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}

function valuesOf(row: Row): SectionValues {
  switch (row.section) {
    case 'KOP':
      return { section: row.section, values: { letterhead: lines(row.letterhead) } };
    case 'LAMBANG':
      return { section: row.section, values: { emblem: row.emblem_sha256 } };
    case 'NASKAH':
      return { section: row.section, values: documentOf(row) };
    case 'KEBIJAKAN':
      return { section: row.section, values: policyOf(row) };
  }
}

function documentOf(row: Row): DocumentSettings {
  const margin = (value: number | null) => value ?? 0;
  return {
    paper: row.paper ?? 'F4',
    margins: {
      left: margin(row.margin_left),
      top: margin(row.margin_top),
      right: margin(row.margin_right),
      bottom: margin(row.margin_bottom),
    },
    fontSize: row.font_size ?? 0,
    place: row.place ?? '',
    legalBasis: { minutes: [], quarterly: [], designation: [], ...parsed(row.legal_basis) },
    carbonCopies: {
      quarterly: [],
      minutes: [],
      assessorReport: [],
      designation: [],
      ...parsed(row.carbon_copies),
    },
    initials: lines(row.initials),
  };
}

function policyOf(row: Row): PolicySettings {
  const threshold = row.policy_threshold ?? 0;
  return {
    policy: row.policy_kind === 'AMBANG' ? { kind: 'AMBANG', threshold } : { kind: 'SEMUA' },
    procedureReference: row.procedure_reference ?? '',
    showBudgetStandard: row.show_budget_standard === 1,
    showFactualEarly: row.show_factual_early === 1,
    publishDesignations: row.publish_designations === 1,
  };
}

function lines(json: string | null): string[] {
  return json === null ? [] : JSON.parse(json);
}

function parsed(json: string | null): object {
  return json === null ? {} : JSON.parse(json);
}
