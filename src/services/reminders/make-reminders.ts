import { concerns } from '#core/due/concern.ts';
import { dueAddress } from '#core/due/due-address.ts';
import type { DueThing } from '#core/due/due-thing.ts';
import { type Occasion, occasionOn } from '#core/due/reminder.ts';
import { dateIn } from '#core/period/zone.ts';
import { reminderMail } from '#reports/mail/reminder-mail.ts';
import type { Workplace } from '#services/context.ts';
import { listActors } from '#storage/actors.ts';
import { insertMail } from '#storage/mails.ts';
import { insertNotice, noticeKey, noticeKeysSince } from '#storage/notices.ts';
import { loadDue } from './load-due.ts';

type Person = Awaited<ReturnType<typeof listActors>>[number];

interface Reminder {
  thing: DueThing;
  occasion: Occasion;
}

const everything = { regionIds: 'all', unitIds: [], assessmentIds: [] } as const;

const everywhere = {
  assessments: everything,
  trainings: everything,
  designations: everything,
  reports: everything,
};

/** An occasion lasts a week, so that what was made for it is no older; a day more for the zones. */
const longestOccasionMs = 8 * 24 * 60 * 60 * 1000;

/**
 * Makes the reminders that are due and not yet made: a notice for each, and for each person one mail with all of them,
 * when mail is sent at all. However often it runs and in however many processes, each comes into being once.
 * @param publicUrl where the links of the mails lead; null: no mails
 */
export async function makeReminders(workplace: Workplace, publicUrl: string | null): Promise<void> {
  const { read, now } = workplace;
  const current = (await loadDue(workplace, everywhere)).flatMap((thing): Reminder[] => {
    const occasion = occasionOn(thing.date, dateIn(thing.region.zone, now()));
    return occasion === null ? [] : [{ thing, occasion }];
  });
  if (current.length === 0) return;
  const made = await noticeKeysSince(read, new Date(Date.parse(now()) - longestOccasionMs).toISOString());
  for (const person of await listActors(read, now())) {
    const fresh = current.filter(
      ({ thing, occasion }) =>
        concerns(thing, person) && !made.has(noticeKey({ userId: person.userId, thing, occasion })),
    );
    if (fresh.length > 0) await remind(workplace, person, fresh, publicUrl);
  }
}

async function remind(
  { write, newId, now }: Workplace,
  person: Person,
  reminders: readonly Reminder[],
  publicUrl: string | null,
): Promise<void> {
  await write(async (trx) => {
    const at = now();
    const inserted: (Reminder & { link: string })[] = [];
    for (const { thing, occasion } of reminders.toSorted(byDate)) {
      const link = dueAddress(thing, person);
      const notice = { id: newId(), userId: person.userId, thing, occasion, link, at };
      // Another process may have been faster; the mail tells of what this one made.
      if (await insertNotice(trx, notice)) inserted.push({ thing, occasion, link });
    }
    if (inserted.length === 0 || publicUrl === null) return;
    const { subject, body } = reminderMail(inserted, publicUrl);
    await insertMail(trx, { id: newId(), userId: person.userId, recipient: person.email, subject, body, at });
  });
}

function byDate(a: Reminder, b: Reminder): number {
  return a.thing.date < b.thing.date ? -1 : a.thing.date > b.thing.date ? 1 : 0;
}
