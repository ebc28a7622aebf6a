import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { isOpen, type Stage, stages, type Window } from '#core/period/period.ts';
import { isUnitsTurn } from '#core/period/unit-window.ts';
import type { Reader } from '#db/connect.ts';
import { pinnedInstrument } from '#services/catalogue/region-catalogue.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { windowsOf } from '#storage/period-windows.ts';
import { namesOf } from '#storage/unit-staff.ts';

/** What every page of an assessment shows on top. */
export interface AssessmentHeader extends Pick<AssessmentRecord, 'id' | 'region' | 'unit' | 'period'> {
  state: AssessmentState;
  /** What a transition or a change of scope names. */
  version: number;
  returnCount: number;
  instrument: { code: InstrumentCode; version: number; title: string; status: 'USULAN' | 'DITETAPKAN' };
  referenceDate: string;
  submitted: { by: string; name: string; at: string } | null;
  windows: readonly (Window & { stage: Stage; open: boolean })[];
  /** The unit may change answers, evidence and scope now: the state and the window both allow it. */
  unitsTurn: boolean;
}

export async function headerOf(
  context: Context,
  db: Reader,
  assessment: AssessmentRecord,
): Promise<AssessmentHeader> {
  const { id, region, unit, period, referenceDate, stage } = assessment;
  const { code, version, title, status } = await pinnedInstrument(context, db, assessment);
  const windows = await windowsOf(db, period.id);
  const now = context.now();
  return {
    id,
    region,
    unit,
    period,
    state: stage.state,
    version: stage.version,
    returnCount: stage.returnCount,
    instrument: { code, version, title, status },
    referenceDate,
    submitted: await submittedBy(db, assessment),
    windows: stages.map((name) => ({ stage: name, ...windows[name], open: isOpen(windows[name], now) })),
    unitsTurn: isUnitsTurn(stage.state, windows, now),
  };
}

async function submittedBy(db: Reader, { stage }: AssessmentRecord): Promise<AssessmentHeader['submitted']> {
  if (!('submitted' in stage)) return null;
  const names = await namesOf(db, [stage.submitted.by]);
  return { ...stage.submitted, name: names.get(stage.submitted.by) ?? '' };
}
