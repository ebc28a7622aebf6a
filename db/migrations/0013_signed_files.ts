import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { instant, oneOf } from '#db/sql-types.ts';
import { frozen } from './0005_guards.ts';

/** Issued documents that came back signed electronically, each with what its signatures said when it came. */
export function statements({ tableEnd, refuse }: SchemaDialect): readonly string[] {
  return [
    `CREATE TABLE signed_files (
      id text PRIMARY KEY,
      issuance_id text NOT NULL REFERENCES issuances (id),
      kind text NOT NULL CHECK (${oneOf('kind', ['quarterly', 'minutes', 'assessor-pdf'])}),
      sha256 text NOT NULL CHECK (length(sha256) = 64),
      size integer NOT NULL CHECK (size > 0),
      file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
      issued_sha256 text NOT NULL CHECK (length(issued_sha256) = 64),
      signer text NOT NULL CHECK (length(signer) BETWEEN 1 AND 200),
      issuer text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 200),
      serial text NOT NULL CHECK (length(serial) BETWEEN 1 AND 64),
      signed_at text CHECK (${instant('signed_at')}),
      time_source text CHECK (${oneOf('time_source', ['PENANDA_TANGAN', 'STEMPEL_WAKTU'])}),
      compared_with text NOT NULL CHECK (${oneOf('compared_with', ['BYTE', 'TEKS'])}),
      result text NOT NULL,
      by_user text NOT NULL REFERENCES users (id),
      at text NOT NULL CHECK (${instant('at')}),
      UNIQUE (issuance_id, kind, sha256),
      CHECK (sha256 <> issued_sha256),
      CHECK ((signed_at IS NULL) = (time_source IS NULL))
    )${tableEnd}`,
    ...[...frozen('signed_files'), ...rules].flatMap((rule) => [...refuse(rule)]),
  ];
}

const rules: readonly RowRule[] = [
  {
    name: 'signed_files_of_issued_bytes',
    table: 'signed_files',
    on: 'INSERT',
    when: `NOT EXISTS (SELECT 1 FROM issued_files f WHERE f.issuance_id = NEW.issuance_id AND f.kind = NEW.kind
      AND f.form = 'SIAP_TTE' AND f.sha256 = NEW.issued_sha256)`,
    message: 'a signed file is one that was issued to be signed',
  },
  {
    name: 'signed_files_while_in_force',
    table: 'signed_files',
    on: 'INSERT',
    when: `EXISTS (SELECT 1 FROM issuance_withdrawals w WHERE w.issuance_id = NEW.issuance_id)
      OR EXISTS (SELECT 1 FROM issuances later WHERE later.replaces_id = NEW.issuance_id)`,
    message: 'what was replaced or withdrawn is not signed any more',
  },
];
