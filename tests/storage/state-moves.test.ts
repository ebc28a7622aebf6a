import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { type AssessmentState, assessmentStates } from '#core/assessment/assessment.ts';
import { type VersionState, versionStates } from '#core/catalogue/instrument-version.ts';
import { type FindingState, findingStates } from '#core/judging/finding.ts';
import { type ReportState, reportStates } from '#core/report/report-chain.ts';
import { refuseVersion } from '#services/catalogue/refuse-version.ts';
import { withdrawVersion } from '#services/catalogue/withdraw-version.ts';
import { decideFinding } from '#services/findings/decide-finding.ts';
import { saveCorrection } from '#services/findings/save-correction.ts';
import { forwardReport } from '#services/reports/forward-report.ts';
import { receiveReport } from '#services/reports/receive-report.ts';
import { returnReport } from '#services/reports/return-report.ts';
import { signQuarterlyReport } from '#services/reports/sign-quarterly-report.ts';
import { aBegunAssessment, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aHandedOver, anImported, aPublished, nextVersion } from '#tests/support/instrument-versions.ts';
import { done, handedIn, type Judged, toCorrect } from '#tests/support/judging.ts';
import { aTown } from '#tests/support/regions.ts';
import { aDraftReport } from '#tests/support/reports.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

/** While it is the unit's turn, and while the assessors verify. */
const findingMoves = {
  TINDAKAN_PERBAIKAN: { BELUM: ['PROSES', 'SUDAH'], PROSES: ['SUDAH'], SUDAH: ['PROSES'] },
  VERIFIKASI_PERBAIKAN: { SUDAH: ['DISETUJUI', 'DITOLAK'], DISETUJUI: [], DITOLAK: [] },
} as const;

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

const versionMoves: Record<VersionState, readonly VersionState[]> = {
  RANCANGAN: ['DISERAHKAN', 'DITARIK'],
  DISERAHKAN: ['DITETAPKAN', 'DITOLAK', 'DITARIK'],
  DITETAPKAN: [],
  DITOLAK: [],
  DITARIK: [],
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

    test.each(['BELUM', 'PROSES', 'SUDAH'] as const)(
      'a finding in %s, in the hands of the unit',
      async (from) => {
        const judged = await toCorrect(aWorkplace(await open()));
        const { head, assessmentId, findingId } = judged;
        if (from !== 'BELUM')
          await saveCorrection(head, { assessmentId, findingId, ...done, state: from, version: 1 });
        await tryFindingMoves(judged, from, findingMoves.TINDAKAN_PERBAIKAN[from]);
      },
    );

    test.each(['SUDAH', 'DISETUJUI', 'DITOLAK'] as const)('a finding in %s, being verified', async (from) => {
      const judged = await handedIn(aWorkplace(await open()));
      const { lead, assessmentId, findingId } = judged;
      const decision = from === 'DITOLAK' ? 'TOLAK' : 'SETUJUI';
      const said = { decision, note: 'Alasan contoh.', targetDate: null, version: 2 } as const;
      if (from !== 'SUDAH') await decideFinding(lead, { assessmentId, findingId, ...said });
      await tryFindingMoves(judged, from, findingMoves.VERIFIKASI_PERBAIKAN[from]);
    });

    test.each(versionStates)('a version of the criteria in %s', async (from) => {
      const workplace = aWorkplace(await open());
      await aVersion(workplace, from);
      for (const to of others(versionStates, from).filter((state) => !versionMoves[from].includes(state))) {
        const outcome = await outcomeOf(workplace, (db) =>
          sql`UPDATE instrument_versions SET state = ${to}`.execute(db),
        );
        // Where several rules refuse, the databases name another one each.
        const refused = /this move of the version is not allowed|a settled version never changes/;
        expect([to, outcome]).toEqual([to, expect.stringMatching(refused)]);
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

/** With everything the new state asks for, so that only the move itself can be what is refused. */
async function tryFindingMoves(
  { workplace, findingId, town }: Judged & { findingId: string },
  from: FindingState,
  legal: readonly FindingState[],
): Promise<void> {
  const by = { head: town.people.KEPALA_LPSE.userId, lead: town.people.KETUA_TIM_PENILAI.userId };
  const at = '2026-08-12T02:00:00.000Z';
  for (const to of others(findingStates, from)) {
    const decided = to === 'DISETUJUI' || to === 'DITOLAK';
    const change = decided
      ? { state: to, decision_note: 'Alasan contoh.', decided_by: by.lead, decided_at: at }
      : { state: to, pic: 'Staf Contoh', action: 'Diperbaiki.', action_by: by.head, action_at: at };
    const outcome = await outcomeOf(workplace, (db) =>
      db.updateTable('findings').set(change).where('id', '=', findingId).execute(),
    );
    // Where several rules refuse, the databases name another one each.
    const refused = /move of the finding|turn of the unit|while it is verified/;
    if (legal.includes(to)) expect([to, outcome]).toEqual([to, 'moved']);
    else expect([to, outcome]).toEqual([to, expect.stringMatching(refused)]);
  }
}

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

async function aVersion(workplace: TestWorkplace, state: VersionState): Promise<void> {
  const town = await aTown(workplace);
  const instrument = nextVersion(workplace);
  const [admin, office] = [workplace.as(town.people.ADMIN_SISTEM), workplace.as(town.people.KEPALA_DINAS)];
  if (state === 'DITETAPKAN') await aPublished(workplace, town, instrument);
  if (state === 'RANCANGAN') await anImported(workplace, town, instrument);
  if (state === 'DISERAHKAN') await aHandedOver(workplace, town, instrument);
  if (state !== 'DITOLAK' && state !== 'DITARIK') return;
  const found = { versionId: await aHandedOver(workplace, town, instrument), version: 2 };
  if (state === 'DITOLAK') await refuseVersion(office, { ...found, reason: 'Belum lengkap.' });
  else await withdrawVersion(admin, found);
}

async function aReport(workplace: TestWorkplace, state: ReportState): Promise<string> {
  const { reportId, head, town } = await aDraftReport(workplace);
  const secretary = workplace.as(town.people.SEKDA);
  const move = (version: number) => ({ reportId, version, note: 'Catatan contoh.' });
  if (state === 'DRAF') return reportId;
  await signQuarterlyReport(head, { reportId, version: 2 });
  if (state === 'DIKEMBALIKAN') await returnReport(secretary, move(3));
  if (state === 'DITERIMA' || state === 'DITERUSKAN') await receiveReport(secretary, move(3));
  if (state === 'DITERUSKAN') await forwardReport(secretary, move(4));
  return reportId;
}
