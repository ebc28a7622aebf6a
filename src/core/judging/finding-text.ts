import { Refusal } from '#core/refusal.ts';
import { type Priority, priorityOf } from './finding.ts';

/** What an assessor writes of a finding (domain: "Temuan", "Permintaan Tindakan Perbaikan"). */
export interface FindingInput {
  text: string;
  requestedAction: string;
  priority: Priority;
  targetDate: string;
}

/**
 * A finding that can stand: everything said, the target after today, a mandatory criterion always TINGGI. The fields of
 * its refusals are the names above.
 */
export function checkedFinding(given: FindingInput, mandatory: boolean, today: string): FindingInput {
  const text = said(given.text, 'text');
  const requestedAction = said(given.requestedAction, 'requestedAction');
  const targetDate = said(given.targetDate, 'targetDate');
  if (targetDate <= today) throw new Refusal('target-not-future', { field: 'targetDate' });
  return { text, requestedAction, targetDate, priority: priorityOf(mandatory, given.priority) };
}

function said(value: string, field: string): string {
  const trimmed = value.trim();
  if (trimmed === '') throw new Refusal('value-missing', { field });
  return trimmed;
}
