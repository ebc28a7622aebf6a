import { expect, test } from 'vitest';
import type { Actor } from '#core/actor.ts';
import { hasRole, roles } from '#core/actor.ts';
import { assessmentStates } from '#core/assessment.ts';
import { type GapCode, gapCodes } from '#core/completeness.ts';
import { reportStates } from '#core/report-chain.ts';
import { rulingOf } from '#core/worksheet.ts';
import { demoAccounts } from '#services/demo-accounts.ts';
import { listAssessments } from '#services/list-assessments.ts';
import { listDemoAccounts } from '#services/list-demo-accounts.ts';
import { listEvidence } from '#services/list-evidence.ts';
import { listFindings } from '#services/list-findings.ts';
import { listPeople } from '#services/list-people.ts';
import { listPeriods } from '#services/list-periods.ts';
import { listReports } from '#services/list-reports.ts';
import { listReturned } from '#services/list-returned.ts';
import { listTrail } from '#services/list-trail.ts';
import { loadDemo } from '#services/load-demo.ts';
import { loadWorksheet } from '#services/load-worksheet.ts';
import { readAssessmentOverview } from '#services/read-assessment-overview.ts';
import { readFrame } from '#services/read-frame.ts';
import { readHome } from '#services/read-home.ts';
import { readReport } from '#services/read-report.ts';
import { readSubmissionCheck } from '#services/read-submission-check.ts';
import { loadActor } from '#storage/actors.ts';
import { firstBrokenEntry } from '#storage/audit-entries.ts';
import { readCatalogue } from '#storage/catalogue-files.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { signedIn } from '#tests/support/sign-in.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const patience = 120_000;
const catalogue = readCatalogue('criteria', (faults) => JSON.stringify(faults));
/** Only an assessor's word makes the first two, and saving refuses the third. */
const notInDrafts: readonly GapCode[] = ['TIDAK_BERLAKU_DITOLAK', 'BUKTI_DITOLAK', 'ALASAN_TIDAK_ADA'];

async function actorOf({ read, db, now }: TestWorkplace, email: string): Promise<Actor> {
  const { id } = await db
    .selectFrom('users')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  const actor = await loadActor(read, id, now());
  if (actor === null) throw new Error(`${email} may not sign in`);
  return actor;
}

eachDatabase((open) => {
  // One test, since the story takes seconds to load.
  test(
    'loads once, with every role and every state, and shows every account its pages',
    async () => {
      const workplace = aWorkplace(await open(), catalogue);
      expect(await loadDemo(workplace)).toEqual(demoAccounts);
      await hasEverything(workplace);
      await leavesWork(workplace);
      await showsPages(workplace);
      expect(await refusalOf(loadDemo(workplace))).toBe('already-set-up');
    },
    patience,
  );
});

async function hasEverything({ db, read, now }: TestWorkplace): Promise<void> {
  expect(new Set(demoAccounts.map(({ role }) => role))).toEqual(new Set(roles));
  const assessments = await db.selectFrom('assessments').select('state').execute();
  expect(new Set(assessments.map(({ state }) => state))).toEqual(new Set(assessmentStates));
  const reports = await db.selectFrom('quarterly_reports').select('state').execute();
  expect(new Set(reports.map(({ state }) => state))).toEqual(new Set(reportStates));
  expect(await firstBrokenEntry(read)).toBeNull();
  const entries = await db.selectFrom('audit_entries').select('at').orderBy('sequence').execute();
  const times = entries.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
  expect((times.at(-1) ?? '') < now()).toBe(true);
}

async function leavesWork(workplace: TestWorkplace): Promise<void> {
  const head = workplace.as(await actorOf(workplace, 'kepala.lpse@tirtawening.example'));
  const draft = (await listAssessments(head)).find(({ state }) => state === 'DRAF');
  const { gaps } = await readSubmissionCheck(head, { assessmentId: draft?.id ?? '' });
  const found = new Set(gaps.map(({ gap }) => gap));
  expect(found).toEqual(new Set(gapCodes.filter((code) => !notInDrafts.includes(code))));
  const lead = workplace.as(await actorOf(workplace, 'ketua.penilai@timpenilai.example'));
  const judging = (await listAssessments(lead)).find(({ state }) => state === 'PENILAIAN_FAKTUAL');
  const { sheet } = await loadWorksheet(lead, lead.read, judging?.id ?? '');
  const items = sheet.standards.flatMap(({ criteria }) => criteria);
  expect(items.filter((item) => rulingOf(item) === 'MENUNGGU')).toHaveLength(1);
  const evidence = items.flatMap((item) => item.evidence);
  expect(evidence.filter(({ status }) => status === 'DITOLAK')).toHaveLength(1);
  for (const { sha256 } of evidence.slice(0, 3)) {
    const { stream, size } = await workplace.files.open(sha256);
    stream.destroy();
    expect(size).toBeGreaterThan(200);
  }
}

async function showsPages(workplace: TestWorkplace): Promise<void> {
  expect(await listDemoAccounts(workplace)).toEqual(demoAccounts);
  for (const { email, password } of demoAccounts) {
    const { actor } = await signedIn(workplace, email, { password });
    const context = workplace.as(actor);
    for (const read of [readFrame, readHome, listPeriods, listReturned, listFindings]) {
      await read(context);
    }
    if (hasRole(actor, 'ADMIN_SISTEM')) expect(await listPeople(context)).toHaveLength(demoAccounts.length);
    await listTrail(context, { act: null, from: null, until: null, person: null, page: 1 });
    await listEvidence(context, { search: '', page: 1, unitId: null });
    for (const { id, state } of await listAssessments(context)) {
      if (state !== 'FINAL') await readAssessmentOverview(context, { assessmentId: id });
    }
    for (const { id } of (await listReports(context)).reports) await readReport(context, { reportId: id });
  }
}
