import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { firstBrokenEntry, record } from '#storage/audit-entries.ts';
import { interleaved, type Line, slower, timed } from './measure.ts';

const entries = 10_000;

/** Following the whole chain, beside reading its rows and beside two digests an entry. */
export async function trail(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kaji-bench-'));
  const connection = connect(`sqlite:${join(folder, 'trail.db')}`);
  await migrate(connection);
  await fill(connection);
  const { db } = connection;
  const times = await interleaved(5, {
    check: timed(() => firstBrokenEntry(db)),
    read: timed(() => db.selectFrom('audit_entries').selectAll().orderBy('sequence').execute()),
    digest: timed(digests),
  });
  await connection.close();
  rmSync(folder, { recursive: true, force: true });
  const what = `the chain of ${entries} entries checked`;
  return [
    slower(what, times.check, 'its rows read', times.read),
    slower(what, times.check, 'as many SHA-256', times.digest),
  ];
}

async function fill({ db }: Connection): Promise<void> {
  const place = { regionId: null, unitId: null, objectKind: 'penilaian', objectId: '0'.repeat(32) } as const;
  await db.transaction().execute(async (trx) => {
    for (let number = 1; number <= entries; number += 1) {
      const to = { value: 'DITERAPKAN_SEBAGIAN', note: `Catatan ${number} ${'kata '.repeat(20)}` };
      const payload = { criterion: 'S01.1', from: null, to };
      const at = new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString();
      await record(trx, { actor: null, at }, { act: 'JAWABAN_DISIMPAN', ...place, payload });
    }
  });
}

function digests(): void {
  const text = 'x'.repeat(400);
  for (let count = 0; count < entries * 2; count += 1) createHash('sha256').update(text).digest('hex');
}
