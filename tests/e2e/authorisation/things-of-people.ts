import { Readable } from 'node:stream';
import type { ReportState } from '#core/report/report-chain.ts';
import { draftQuarterlyReport } from '#services/reports/draft-quarterly-report.ts';
import { forwardReport } from '#services/reports/forward-report.ts';
import { receiveReport } from '#services/reports/receive-report.ts';
import { returnReport } from '#services/reports/return-report.ts';
import { saveReportSections } from '#services/reports/save-report-sections.ts';
import { signQuarterlyReport } from '#services/reports/sign-quarterly-report.ts';
import { samples } from '#tests/support/evidence-samples.ts';
import { aPerson } from '#tests/support/people.ts';
import { writtenSections } from '#tests/support/reports.ts';
import { newId } from '#tests/support/workplace.ts';
import type { World } from './world.ts';

let years = 0;

/** A quarter's report of the town's LPSE, brought to its state by those who may. */
export async function aReport({ workplace, town }: World, state: ReportState): Promise<string> {
  years += 1;
  const { people, lpse } = town;
  const of = {
    unitId: lpse,
    year: 2001 + Math.floor(years / 4),
    quarter: ((years % 4) + 1) as 1 | 2 | 3 | 4,
  };
  const { reportId } = await draftQuarterlyReport(workplace.as(people.KEPALA_LPSE), of);
  const move = (version: number) => ({ reportId, version, note: 'Catatan contoh.' });
  const head = workplace.as(people.KEPALA_LPSE);
  await saveReportSections(head, { reportId, version: 1, ...writtenSections });
  if (state === 'DRAF') return reportId;
  await signQuarterlyReport(head, { reportId, version: 2 });
  if (state === 'DITERIMA' || state === 'DITERUSKAN')
    await receiveReport(workplace.as(people.SEKDA), move(3));
  if (state === 'DITERUSKAN') await forwardReport(workplace.as(people.SEKDA), move(4));
  if (state === 'DIKEMBALIKAN') await returnReport(workplace.as(people.SEKDA), move(3));
  return reportId;
}

/** Somebody of the town whom its administrators manage. Gives the id, and that of the one role. */
export async function aColleague(
  { workplace, town }: World,
  status: 'AKTIF' | 'NONAKTIF' = 'AKTIF',
): Promise<{ userId: string; assignmentId: string }> {
  const grant = { role: 'ASISTEN', regionId: town.regionId, unitId: null } as const;
  const { userId } = await aPerson(workplace, [grant], 'Rekan contoh');
  await workplace.db.updateTable('users').set({ status }).where('id', '=', userId).execute();
  const { id } = await workplace.db
    .selectFrom('role_assignments')
    .select('id')
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return { userId, assignmentId: id };
}

/** An assessor nobody has given a seat. */
export async function aFreeAssessor({ workplace }: World): Promise<string> {
  const grant = { role: 'PENILAI', regionId: null, unitId: null } as const;
  const { userId } = await aPerson(workplace, [grant], 'Penilai lain');
  return userId;
}

/** A notice to somebody nobody of the table is. */
export async function aNotice(world: World): Promise<string> {
  const { userId } = await aColleague(world);
  const id = newId();
  await world.workplace.db
    .insertInto('notices')
    .values({
      id,
      user_id: userId,
      kind: 'TEMUAN',
      object_id: id,
      due_date: '2026-01-05',
      occasion: 'H',
      thing: '{}',
      link: '/temuan',
      created_at: '2026-01-05T02:00:00.000Z',
      read_at: null,
    })
    .execute();
  return id;
}

/** The same as a row of the library, with its file in the store. */
export async function aStoredEvidence({ workplace }: World, evidenceId: string): Promise<string> {
  const { sha256, md5, size } = await workplace.files.receive(Readable.from([samples.pdf]), 'contoh.pdf');
  const row = await workplace.db
    .selectFrom('evidence')
    .selectAll()
    .where('id', '=', evidenceId)
    .executeTakeFirstOrThrow();
  const id = newId();
  await workplace.db
    .insertInto('evidence')
    .values({ ...row, id, sha256, md5, size })
    .execute();
  return id;
}
