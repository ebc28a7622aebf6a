import { canonicalJson } from '#core/canonical-json.ts';
import type { DocumentOverride, OverrideSubject } from '#core/report/document-override.ts';
import type { Reader, Writer } from '#db/connect.ts';

export interface OverrideRecord {
  own: DocumentOverride;
  version: number;
}

/** Null where the document follows the region's settings in everything. */
export async function findOverride(db: Reader, of: OverrideSubject): Promise<OverrideRecord | null> {
  const row = await db
    .selectFrom('document_overrides')
    .selectAll()
    .where(...subjectIs(of))
    .executeTakeFirst();
  if (row === undefined) return null;
  const list = (json: string | null): string[] | null => (json === null ? null : JSON.parse(json));
  const own = {
    place: row.place,
    legalBasis: list(row.legal_basis),
    carbonCopies: list(row.carbon_copies),
    assessorCopies: list(row.assessor_copies),
    initials: list(row.initials),
  };
  return { own, version: row.version };
}

/** `version` is the one the new row gets. */
export async function putOverride(
  trx: Writer,
  of: OverrideSubject,
  { own, version }: OverrideRecord,
  deed: { id: string; by: string; at: string },
): Promise<void> {
  const json = (lines: readonly string[] | null) => (lines === null ? null : canonicalJson(lines));
  const values = {
    place: own.place,
    legal_basis: json(own.legalBasis),
    carbon_copies: json(own.carbonCopies),
    assessor_copies: json(own.assessorCopies),
    initials: json(own.initials),
    updated_by: deed.by,
    updated_at: deed.at,
    version,
  };
  const [column, , id] = subjectIs(of);
  await trx
    .insertInto('document_overrides')
    .values({ ...values, id: deed.id, report_id: null, assessment_id: null, [column]: id })
    .onConflict((conflict) => conflict.column(column).doUpdateSet(values))
    .execute();
}

export async function deleteOverride(trx: Writer, of: OverrideSubject): Promise<void> {
  await trx
    .deleteFrom('document_overrides')
    .where(...subjectIs(of))
    .execute();
}

function subjectIs(of: OverrideSubject): ['report_id' | 'assessment_id', '=', string] {
  return 'reportId' in of ? ['report_id', '=', of.reportId] : ['assessment_id', '=', of.assessmentId];
}
