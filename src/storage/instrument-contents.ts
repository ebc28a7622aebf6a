import type { PublishedInstrument } from '#core/catalogue/in-force.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { InstrumentContent } from '#core/catalogue/instrument-version.ts';
import type { Reader } from '#db/connect.ts';

/** Every published version of the region, by number. */
export async function listPublished(
  db: Reader,
  regionId: string,
  code?: InstrumentCode,
): Promise<PublishedInstrument[]> {
  const rows = await db
    .selectFrom('instrument_versions')
    .where('region_id', '=', regionId)
    .where('state', '=', 'DITETAPKAN')
    .$if(code !== undefined, (query) => query.where('instrument_code', '=', code ?? 'LPSE'))
    .orderBy('instrument_version')
    .select(['id', 'sha256', 'decree_number', 'decree_date', 'effective_from'])
    .execute();
  const published: PublishedInstrument[] = [];
  for (const { id, sha256, decree_number, decree_date, effective_from } of rows) {
    if (decree_number === null || decree_date === null || effective_from === null) continue;
    const content = await versionContent(db, { id, sha256 });
    const decree = { number: decree_number, date: decree_date };
    published.push({
      instrument: { ...content, status: 'DITETAPKAN', decree },
      effectiveFrom: effective_from,
    });
  }
  return published;
}

/** By the SHA-256 of the text, so that none is ever out of date. The one used last stands last. */
const parsed = new Map<string, InstrumentContent>();
const mostParsed = 50;

/** What a version says, whatever its state. */
export async function versionContent(
  db: Reader,
  { id, sha256 }: { id: string; sha256: string },
): Promise<InstrumentContent> {
  const content = parsed.get(sha256) ?? (await readContent(db, id));
  parsed.delete(sha256);
  parsed.set(sha256, content);
  const [oldest] = parsed.keys();
  if (parsed.size > mostParsed && oldest !== undefined) parsed.delete(oldest);
  return content;
}

async function readContent(db: Reader, id: string): Promise<InstrumentContent> {
  const { content } = await db
    .selectFrom('instrument_versions')
    .where('id', '=', id)
    .select('content')
    .executeTakeFirstOrThrow();
  return JSON.parse(content);
}
