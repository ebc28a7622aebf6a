import type { Stage, Window } from '#core/period/period.ts';
import type { Reader } from '#db/connect.ts';

/** The windows of a period's three stages. */
export async function windowsOf(db: Reader, periodId: string): Promise<Readonly<Record<Stage, Window>>> {
  const rows = await db
    .selectFrom('period_windows')
    .where('period_id', '=', periodId)
    .select(['stage', 'opens_at', 'closes_at'])
    .execute();
  const window = (stage: Stage): Window => {
    const row = rows.find((candidate) => candidate.stage === stage);
    if (row === undefined) throw new Error(`period ${periodId} has no window ${stage}`);
    return { opensAt: row.opens_at, closesAt: row.closes_at };
  };
  return {
    BIMBINGAN_TEKNIS: window('BIMBINGAN_TEKNIS'),
    PENILAIAN_MANDIRI: window('PENILAIAN_MANDIRI'),
    PENILAIAN_FAKTUAL: window('PENILAIAN_FAKTUAL'),
  };
}
