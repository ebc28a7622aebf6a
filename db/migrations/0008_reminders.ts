import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { date, instant } from '#db/sql-types.ts';

/** Notices in the application, and the mails that wait to be sent. */
export function statements({ tableEnd, refuse }: SchemaDialect): readonly string[] {
  return [
    `CREATE TABLE notices (
      id text PRIMARY KEY,
      user_id text NOT NULL REFERENCES users (id),
      kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
      object_id text NOT NULL CHECK (length(object_id) BETWEEN 1 AND 200),
      due_date text NOT NULL CHECK (${date('due_date')}),
      occasion text NOT NULL CHECK (length(occasion) BETWEEN 1 AND 10),
      thing text NOT NULL,
      link text NOT NULL CHECK (substr(link, 1, 1) = '/' AND substr(link, 2, 1) <> '/'),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      read_at text CHECK (${instant('read_at')}),
      UNIQUE (user_id, kind, object_id, due_date, occasion)
    )${tableEnd}`,
    'CREATE INDEX notices_newest ON notices (user_id, created_at)',
    'CREATE INDEX notices_unread ON notices (user_id) WHERE read_at IS NULL',
    'CREATE INDEX notices_created ON notices (created_at)',
    `CREATE TABLE mails (
      id text PRIMARY KEY,
      user_id text NOT NULL REFERENCES users (id),
      recipient text NOT NULL CHECK (length(recipient) BETWEEN 3 AND 254),
      subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
      body text NOT NULL,
      state text NOT NULL CHECK (state IN ('MENUNGGU', 'TERKIRIM', 'GAGAL')),
      attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
      next_attempt_at text CHECK (${instant('next_attempt_at')}),
      claimed_until text CHECK (${instant('claimed_until')}),
      last_error text CHECK (length(last_error) <= 500),
      sent_at text CHECK (${instant('sent_at')}),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      CHECK ((state = 'TERKIRIM') = (sent_at IS NOT NULL)),
      CHECK ((state = 'MENUNGGU') = (next_attempt_at IS NOT NULL)),
      CHECK (state = 'MENUNGGU' OR claimed_until IS NULL),
      CHECK (state <> 'GAGAL' OR last_error IS NOT NULL)
    )${tableEnd}`,
    'CREATE INDEX mails_state ON mails (state, next_attempt_at)',
    ...rules.flatMap((rule) => [...refuse(rule)]),
  ];
}

const rules: readonly RowRule[] = [
  {
    name: 'notices_only_read',
    table: 'notices',
    on: 'UPDATE',
    when: `OLD.read_at IS NOT NULL OR ${changed([
      'user_id',
      'kind',
      'object_id',
      'due_date',
      'occasion',
      'thing',
      'link',
      'created_at',
    ])}`,
    message: 'a notice is read once and never changes',
  },
  {
    name: 'notices_never_deleted',
    table: 'notices',
    on: 'DELETE',
    message: 'a notice is never deleted: it would be made again',
  },
  {
    name: 'mails_begin_waiting',
    table: 'mails',
    on: 'INSERT',
    when: "NEW.state <> 'MENUNGGU' OR NEW.attempts <> 0",
    message: 'a mail begins waiting',
  },
  {
    name: 'mails_fixed',
    table: 'mails',
    on: 'UPDATE',
    when: `OLD.state = 'TERKIRIM' OR ${changed(['user_id', 'recipient', 'subject', 'body', 'created_at'])}`,
    message: 'what a mail says never changes, nor does one that was sent',
  },
  {
    name: 'mails_legal_moves',
    table: 'mails',
    on: 'UPDATE',
    when: "OLD.state = 'GAGAL' AND NEW.state = 'TERKIRIM'",
    message: 'a failed mail waits again before it is sent',
  },
  { name: 'mails_never_deleted', table: 'mails', on: 'DELETE', message: 'mails are never deleted' },
];

function changed(columns: readonly string[]): string {
  return columns.map((column) => `OLD.${column} IS DISTINCT FROM NEW.${column}`).join(' OR ');
}
