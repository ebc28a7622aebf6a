import { offeredStandards } from '#core/assessment/scope.ts';
import type { Instrument, InstrumentCode, Standard } from '#core/catalogue/instrument.ts';
import { answersFor } from '#core/catalogue/unit-instruments.ts';
import { permit } from '#core/people/permissions.ts';
import { assessmentReach } from '#core/people/reach.ts';
import { isOpen, type Window } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { type UnitTraining, unitTraining } from '#services/trainings/unit-training.ts';
import { assessmentExists } from '#storage/assessments.ts';
import { findPeriod, type PeriodRecord } from '#storage/periods.ts';
import { settingsOn } from '#storage/region-settings.ts';
import { findUnitInReach } from '#storage/units.ts';
import { startingInstrument } from './starting-instrument.ts';

export interface StartPage {
  period: Pick<PeriodRecord, 'id' | 'region' | 'year' | 'quarter'>;
  unit: { id: string; name: string };
  instrument: Pick<Instrument, 'code' | 'version' | 'title' | 'status' | 'decree'>;
  /** To choose the first scope from. */
  standards: readonly Standard[];
  window: Window & { open: boolean };
  alreadyBegun: boolean;
  training: UnitTraining;
}

/** What the head of a unit sees before beginning an assessment. Refuses `not-found`, `not-allowed`. */
export async function readStart(
  context: Context,
  input: { periodId: string; unitId: string; instrument: InstrumentCode },
): Promise<StartPage> {
  const { read, actor, now } = context;
  const unit = await findUnitInReach(read, assessmentReach(actor), input.unitId);
  const period = unit && (await findPeriod(read, [unit.regionId], input.periodId));
  if (unit === null || period === null) throw new Refusal('not-found');
  permit(actor, 'assessment.declare', { regionId: unit.regionId, unitId: unit.id });
  if (!answersFor(unit.kind, input.instrument)) throw new Refusal('not-found');
  const instrument = await startingInstrument(context, read, period, input.instrument);
  const { region, year, quarter } = period;
  const { showBudgetStandard } = await settingsOn(read, region.id, dateIn(region.zone, now()));
  const { code, version, title, status, decree, standards } = instrument;
  const window = period.windows.PENILAIAN_MANDIRI;
  return {
    period: { id: period.id, region, year, quarter },
    unit: { id: unit.id, name: unit.name },
    instrument: { code, version, title, status, decree },
    standards: offeredStandards(standards, showBudgetStandard),
    window: { ...window, open: isOpen(window, now()) },
    alreadyBegun: await assessmentExists(read, period.id, unit.id, code),
    training: await unitTraining(read, { unitId: unit.id, periodId: period.id, instrument: code }),
  };
}
