import { type Role, roles } from '#core/people/actor.ts';
import type { Context } from '#services/context.ts';
import type { RoleGift } from '#services/people/give-role.ts';
import { listManagedRegions } from '#services/regions/list-managed-regions.ts';
import { userCommandTexts as texts } from '#text/user-command.ts';
import { UsageFault } from './command.ts';

/** Options that name a role and its place by their codes. */
export interface RoleOptions {
  role?: string | undefined;
  region?: string | undefined;
  unit?: string | undefined;
  until?: string | undefined;
}

/** @throws UsageFault for a missing or unknown role, region, unit or date. */
export async function roleGiftOf(context: Context, options: RoleOptions): Promise<RoleGift> {
  const { until } = options;
  if (until !== undefined && !isDate(until)) throw new UsageFault(texts.unknownDate(until));
  return {
    role: roleOf(options),
    ...(await placeOf(context, options)),
    validFrom: null,
    validUntil: until ?? null,
  };
}

function roleOf({ role }: RoleOptions): Role {
  if (role === undefined) throw new UsageFault(texts.missing('role'));
  const known = roles.find((code) => code === role);
  if (known === undefined) throw new UsageFault(texts.unknownRole(role));
  return known;
}

async function placeOf(
  context: Context,
  { region, unit }: RoleOptions,
): Promise<Pick<RoleGift, 'regionId' | 'unitId'>> {
  if (region === undefined) {
    if (unit !== undefined) throw new UsageFault(texts.missing('region'));
    return { regionId: null, unitId: null };
  }
  const found = (await listManagedRegions(context, 'people.manage')).find(({ code }) => code === region);
  if (found === undefined) throw new UsageFault(texts.unknownRegion(region));
  if (unit === undefined) return { regionId: found.id, unitId: null };
  const unitId = found.units.find(({ code }) => code === unit)?.id;
  if (unitId === undefined) throw new UsageFault(texts.unknownUnit(unit));
  return { regionId: found.id, unitId };
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
