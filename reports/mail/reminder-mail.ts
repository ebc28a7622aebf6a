import type { DueThing } from '#core/due/due-thing.ts';
import type { Occasion } from '#core/due/reminder.ts';
import { duePlace, dueTitle, reminderMailTexts as texts } from '#text/due.ts';

interface Reminded {
  thing: DueThing;
  occasion: Occasion;
  /** Path of the page. */
  link: string;
}

/** Of a bimtek's title a list of mails needs only the beginning. */
const longestSubject = 200;

/**
 * One mail for everything a person is reminded of at once. It says what is due and when, and nothing of what was
 * assessed: mail passes through other hands.
 */
export function reminderMail(
  reminders: readonly Reminded[],
  publicUrl: string,
): { subject: string; body: string } {
  const [only, ...others] = reminders.map(({ thing }) => dueTitle(thing));
  const told = texts.subject(only === undefined || others.length > 0 ? texts.several : only);
  const subject = told.replaceAll(/\s+/g, ' ').slice(0, longestSubject);
  const items = reminders.map((reminder) => itemOf(reminder, publicUrl));
  return { subject, body: [texts.opening, texts.lead, ...items, texts.closing].join('\n\n') };
}

function itemOf({ thing, occasion, link }: Reminded, publicUrl: string): string {
  const late = occasion.startsWith('H+');
  return [
    `- ${dueTitle(thing)}`,
    `  ${duePlace(thing)}`,
    `  ${late ? texts.overdue(thing.date) : texts.due(thing.date)}`,
    `  ${publicUrl}${link}`,
  ].join('\n');
}
