import { declareScope } from '#core/assessment/scope.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { answersFor } from '#core/catalogue/unit-instruments.ts';
import { permit } from '#core/people/permissions.ts';
import { assessmentReach } from '#core/people/reach.ts';
import { isOpen, lastDay } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { takeUpCarried } from '#services/findings/carry-findings.ts';
import { assessmentExists, insertAssessment } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { findPeriod, type PeriodRecord } from '#storage/periods.ts';
import { settingsOn } from '#storage/region-settings.ts';
import { putScope } from '#storage/scope-standards.ts';
import { findUnitInReach, type UnitRecord } from '#storage/units.ts';
import { startingInstrument } from './starting-instrument.ts';

export interface StartAssessment {
  periodId: string;
  unitId: string;
  instrument: InstrumentCode;
  /** Codes of the standards to begin with (staged adoption, MJK54 Ps.6(3)). */
  standards: readonly string[];
}

/**
 * Begins the unit's assessment of a period, pinned to the instrument version in force at the period's start and to the
 * region's choices of the day; findings carried over from its earlier ones go on in it. Refuses
 * `instrument-of-other-unit`, `already-exists`, `window-closed`, and what `declareScope` refuses.
 */
export async function startAssessment(
  context: Context,
  input: StartAssessment,
): Promise<{ assessmentId: string }> {
  const { actor } = context;
  return context.write(async (trx) => {
    const { unit, period } = await placeOf(context, trx, input);
    permit(actor, 'assessment.declare', { regionId: unit.regionId, unitId: unit.id });
    if (!answersFor(unit.kind, input.instrument)) {
      throw new Refusal('instrument-of-other-unit', { field: 'instrument' });
    }
    const at = context.now();
    if (!isOpen(period.windows.PENILAIAN_MANDIRI, at)) throw new Refusal('window-closed');
    if (await assessmentExists(trx, period.id, unit.id, input.instrument)) {
      throw new Refusal('already-exists', { field: 'instrument' });
    }
    const assessmentId = await insertDraft(context, trx, { unit, period, input, at });
    return { assessmentId };
  });
}

async function placeOf({ actor }: Context, trx: Writer, input: StartAssessment) {
  const unit = await findUnitInReach(trx, assessmentReach(actor), input.unitId);
  const period = unit && (await findPeriod(trx, [unit.regionId], input.periodId));
  if (unit === null || period === null) throw new Refusal('not-found');
  return { unit, period };
}

interface Draft {
  unit: UnitRecord;
  period: PeriodRecord;
  input: StartAssessment;
  at: string;
}

async function insertDraft(
  context: Context,
  trx: Writer,
  { unit, period, input, at }: Draft,
): Promise<string> {
  const { actor } = context;
  const instrument = await startingInstrument(context, trx, period, input.instrument);
  const today = dateIn(period.region.zone, at);
  const { policy, showBudgetStandard, showFactualEarly } = await settingsOn(trx, unit.regionId, today);
  const wanted = {
    codes: input.standards,
    reasons: new Map<string, string>(),
    showOutside: showBudgetStandard,
  };
  const scope = declareScope(instrument.standards, wanted, []);
  const id = context.newId();
  const fresh = {
    id,
    regionId: unit.regionId,
    unitId: unit.id,
    periodId: period.id,
    instrument: { code: instrument.code, version: instrument.version },
    referenceDate: lastDay(period),
    choices: { policy, showBudgetStandard, showFactualEarly },
  };
  await insertAssessment(trx, fresh, { by: actor.userId, at });
  await putScope(trx, id, scope);
  const inScope = scope.filter((line) => line.inScope).map(({ code }) => code);
  const payload = { period: period.id, instrument: fresh.instrument, ...fresh.choices, scope: inScope };
  await record(
    trx,
    { actor, at },
    {
      act: 'PENILAIAN_DIMULAI',
      regionId: unit.regionId,
      unitId: unit.id,
      objectKind: 'penilaian',
      objectId: id,
      payload,
    },
  );
  await takeUpCarried(context, trx, { id, region: { id: unit.regionId }, unit, instrument, period });
  return id;
}
