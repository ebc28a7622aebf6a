import type { TrainingStage } from '#core/training/training.ts';
import { trainingTexts as texts } from '#text/training-pages.ts';

export interface Invitation {
  attendees: readonly { name: string; position: string }[];
  /** null: nobody has written down who came. */
  recorded: object | null;
}

/** Who came, in a few words: of one unit how many people, of several how many units. */
export function attendanceWords({
  stage,
  invitations,
}: {
  stage: TrainingStage;
  invitations: readonly Invitation[];
}): string {
  const [first, ...others] = invitations;
  if (stage.state !== 'DILAKSANAKAN') return texts.invited(invitations.length);
  if (first !== undefined && others.length === 0) return unitWords(first);
  const attended = invitations.filter(({ attendees }) => attendees.length > 0).length;
  return texts.attendedOf(attended, invitations.length);
}

export function unitWords({ attendees, recorded }: Invitation): string {
  if (recorded === null) return texts.unrecorded;
  return attendees.length === 0 ? texts.absent : texts.people(attendees.length);
}
