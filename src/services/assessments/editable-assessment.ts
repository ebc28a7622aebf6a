import { type Editable, editable } from '#core/assessment/assessment.ts';
import { isUnitsTurn } from '#core/period/unit-window.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { windowsOf } from '#storage/period-windows.ts';

/** The assessment as one the unit may work on now. Refuses `wrong-state` and `window-closed`. */
export async function editableNow(
  context: Context,
  db: Reader,
  { stage, period }: AssessmentRecord,
): Promise<Editable> {
  const open = editable(stage);
  const windows = await windowsOf(db, period.id);
  if (!isUnitsTurn(open.state, windows, context.now())) throw new Refusal('window-closed');
  return open;
}
