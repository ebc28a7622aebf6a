import type { DueThing } from '#core/due/due-thing.ts';
import type { Occasion } from '#core/due/reminder.ts';
import type { MailState } from '#core/mail/mail-state.ts';
import type { CalendarDate, Instant, Json } from './columns.ts';

/** A reminder to one person in the application, made once for each occasion of a thing. */
export interface Notices {
  id: string;
  user_id: string;
  kind: DueThing['kind'];
  object_id: string;
  due_date: CalendarDate;
  occasion: Occasion;
  /** The due thing as it was. */
  thing: Json;
  /** The page on which the person sees to it. */
  link: string;
  created_at: Instant;
  read_at: Instant | null;
}

/** The outbox. */
export interface Mails {
  id: string;
  user_id: string;
  recipient: string;
  subject: string;
  body: string;
  state: MailState;
  /** Times it was taken up to be sent. */
  attempts: number;
  /** Null unless it waits. */
  next_attempt_at: Instant | null;
  /** Up to here it belongs to the process that is sending it. */
  claimed_until: Instant | null;
  last_error: string | null;
  sent_at: Instant | null;
  created_at: Instant;
}
