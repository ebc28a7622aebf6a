import type { Selectable } from 'kysely';
import { canonicalJson } from '#core/canonical-json.ts';
import type { RegionSettings } from '#core/region/region-settings.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';

export type { RegionSettings };

/** The settings in force on a date; before the first ones begin, the first ones. */
export async function settingsOn(db: Reader, regionId: string, date: string): Promise<RegionSettings> {
  const rows = await db
    .selectFrom('region_settings')
    .selectAll()
    .where('region_id', '=', regionId)
    .orderBy('valid_from')
    .execute();
  const row = rows.findLast(({ valid_from }) => valid_from <= date) ?? rows[0];
  if (row === undefined) throw new Error(`region ${regionId} has no settings`);
  return toRecord(row);
}

/** Settings from a day on; those that already begin on that day are replaced. */
export async function putSettings(
  trx: Writer,
  place: { id: string; regionId: string; at: string },
  settings: RegionSettings,
): Promise<void> {
  const values = columns(settings);
  await trx
    .insertInto('region_settings')
    .values({ ...values, id: place.id, region_id: place.regionId, created_at: place.at })
    .onConflict((conflict) => conflict.columns(['region_id', 'valid_from']).doUpdateSet(values))
    .execute();
}

function columns(settings: RegionSettings) {
  const { policy } = settings;
  return {
    valid_from: settings.validFrom,
    paper: settings.paper,
    letterhead: canonicalJson(settings.letterhead),
    place: settings.place,
    legal_basis: canonicalJson(settings.legalBasis),
    carbon_copies: canonicalJson(settings.carbonCopies),
    policy_kind: policy.kind,
    policy_threshold: policy.kind === 'AMBANG' ? policy.threshold : null,
    procedure_reference: settings.procedureReference,
    show_budget_standard: settings.showBudgetStandard ? (1 as const) : (0 as const),
    show_factual_early: settings.showFactualEarly ? (1 as const) : (0 as const),
    publish_designations: settings.publishDesignations ? (1 as const) : (0 as const),
  };
}

function toRecord(row: Selectable<Database['region_settings']>): RegionSettings {
  return {
    validFrom: row.valid_from,
    paper: row.paper,
    letterhead: JSON.parse(row.letterhead),
    place: row.place,
    legalBasis: { minutes: [], quarterly: [], designation: [], ...JSON.parse(row.legal_basis) },
    carbonCopies: JSON.parse(row.carbon_copies),
    policy:
      row.policy_kind === 'AMBANG'
        ? { kind: 'AMBANG', threshold: row.policy_threshold ?? 0 }
        : { kind: 'SEMUA' },
    procedureReference: row.procedure_reference,
    showBudgetStandard: row.show_budget_standard === 1,
    showFactualEarly: row.show_factual_early === 1,
    publishDesignations: row.publish_designations === 1,
  };
}
