import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { type AssessmentState, assessmentStates } from '#core/assessment/assessment.ts';
import { type ReportState, reportStates } from '#core/report/report-chain.ts';
import { draftQuarterlyReport } from '#services/reports/draft-quarterly-report.ts';
import { forwardReport } from '#services/reports/forward-report.ts';
import { receiveReport } from '#services/reports/receive-report.ts';
import { returnReport } from '#services/reports/return-report.ts';
import { signQuarterlyReport } from '#services/reports/sign-quarterly-report.ts';
import { aBegunAssessment, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

/** The moves of the regulations' stages; the way to a state leads along them. */
const assessmentMoves: Record<AssessmentState, readonly AssessmentState[]> = {
  DRAF: ['DIAJUKAN'],
  DIAJUKAN: ['DRAF', 'DIKEMBALIKAN', 'PENILAIAN_FAKTUAL'],
  DIKEMBALIKAN: ['DIAJUKAN'],
  PENILAIAN_FAKTUAL: ['DIKEMBALIKAN', 'TINDAKAN_PERBAIKAN', 'FINAL'],
  TINDAKAN_PERBAIKAN: ['VERIFIKASI_PERBAIKAN'],
  VERIFIKASI_PERBAIKAN: ['TINDAKAN_PERBAIKAN', 'FINAL'],
  FINAL: ['DIBUKA_KEMBALI'],
  DIBUKA_KEMBALI: ['PENILAIAN_FAKTUAL'],
};

const reportMoves: Record<ReportState, readonly ReportState[]> = {
  DRAF: ['DITANDATANGANI'],
  DITANDATANGANI: ['DITERIMA', 'DIKEMBALIKAN'],
  DITERIMA: ['DITERUSKAN', 'DIKEMBALIKAN'],
  DITERUSKAN: [],
  DIKEMBALIKAN: [],
};

describe('the database lets a state move as the rules say, and no other way', () => {
  eachDatabase((open) => {
    test.each(assessmentStates)('an assessment in %s', async (from) => {
      const { workplace, town, assessmentId } = await aBegunAssessment(aWorkplace(await open()));
      await walkTo(workplace, town, assessmentId, ...wayTo(from));
      const refused = 'this move of the assessment is not allowed';
      for (const to of others(assessmentStates, from)) {
        const move = (db: TestWorkplace['db']) => walkTo({ ...workplace, db }, town, assessmentId, to);
        const outcome = await outcomeOf(workplace, move);
        expect([to, outcome]).toEqual([to, assessmentMoves[from].includes(to) ? 'moved' : refused]);
      }
    });

    test.each(reportStates)('a quarterly report in %s', async (from) => {
      const workplace = aWorkplace(await open());
      const reportId = await aReport(workplace, from);
      for (const to of others(reportStates, from).filter((state) => !reportMoves[from].includes(state))) {
        const move = (db: TestWorkplace['db']) =>
          sql`UPDATE quarterly_reports SET state = ${to} WHERE id = ${reportId}`.execute(db);
        const outcome = await outcomeOf(workplace, move);
        expect([to, outcome]).toEqual([to, 'this move of the report is not allowed']);
      }
    });
  });
});

function others<T>(states: readonly T[], from: T): T[] {
  return states.filter((state) => state !== from);
}

/** The shortest, along the legal moves. */
function wayTo(state: AssessmentState): AssessmentState[] {
  const ways: AssessmentState[][] = [[]];
  for (const way of ways) {
    const at = way.at(-1) ?? 'DRAF';
    if (at === state) return way;
    for (const next of assessmentMoves[at]) if (!way.includes(next)) ways.push([...way, next]);
  }
  return [];
}

/** What the database says to the change, which is taken back in either case. */
async function outcomeOf(
  { db }: TestWorkplace,
  change: (trx: TestWorkplace['db']) => Promise<unknown>,
): Promise<string> {
  const moved = new Error('moved');
  const tried = db.transaction().execute(async (trx) => {
    await change(trx);
    throw moved;
  });
  return tried.then(
    () => '',
    (error: Error) => error.message,
  );
}

async function aReport(workplace: TestWorkplace, state: ReportState): Promise<string> {
  const { people, lpse } = await aTown(workplace);
  const [head, secretary] = [workplace.as(people.KEPALA_LPSE), workplace.as(people.SEKDA)];
  const { reportId } = await draftQuarterlyReport(head, { unitId: lpse, year: 2026, quarter: 2 });
  const move = (version: number) => ({ reportId, version, note: 'Catatan contoh.' });
  if (state === 'DRAF') return reportId;
  await signQuarterlyReport(head, { reportId, version: 1 });
  if (state === 'DIKEMBALIKAN') await returnReport(secretary, move(2));
  if (state === 'DITERIMA' || state === 'DITERUSKAN') await receiveReport(secretary, move(2));
  if (state === 'DITERUSKAN') await forwardReport(secretary, move(3));
  return reportId;
}
