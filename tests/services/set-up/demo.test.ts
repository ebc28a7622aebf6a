import { expect, test } from 'vitest';
import { assessmentStates } from '#core/assessment/assessment.ts';
import { type GapCode, gapCodes } from '#core/assessment/completeness.ts';
import { rulingOf } from '#core/assessment/worksheet.ts';
import type { Actor } from '#core/people/actor.ts';
import { hasRole, roles } from '#core/people/actor.ts';
import { lastDay } from '#core/period/period.ts';
import { reportStates } from '#core/report/report-chain.ts';
import { listAssessments } from '#services/assessments/list-assessments.ts';
import { loadWorksheet } from '#services/assessments/load-worksheet.ts';
import { readAssessmentOverview } from '#services/assessments/read-assessment-overview.ts';
import { readSubmissionCheck } from '#services/assessments/read-submission-check.ts';
import { listEvidence } from '#services/evidence/list-evidence.ts';
import { listFindings } from '#services/findings/list-findings.ts';
import { listReturned } from '#services/judging/list-returned.ts';
import { listPeople } from '#services/people/list-people.ts';
import { listPeriods } from '#services/periods/list-periods.ts';
import { readFrame } from '#services/read-frame.ts';
import { readHome } from '#services/read-home.ts';
import { listReports } from '#services/reports/list-reports.ts';
import { readReport } from '#services/reports/read-report.ts';
import { demoAccounts } from '#services/set-up/demo-accounts.ts';
import { listDemoAccounts } from '#services/set-up/list-demo-accounts.ts';
import { loadDemo } from '#services/set-up/load-demo.ts';
import { listTrail } from '#services/trail/list-trail.ts';
import { listTrainings } from '#services/trainings/list-trainings.ts';
import { readTraining } from '#services/trainings/read-training.ts';
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
  const trainings = await db.selectFrom('trainings').select('state').execute();
  expect(new Set(trainings.map(({ state }) => state))).toEqual(new Set(['DIRENCANAKAN', 'DILAKSANAKAN']));
  const signed = await db
    .selectFrom('report_steps')
    .innerJoin('quarterly_reports', 'quarterly_reports.id', 'report_steps.report_id')
    .select(['year', 'quarter', 'at'])
    .where('to_state', '=', 'DITANDATANGANI')
    .execute();
  expect(signed.filter(({ at, ...of }) => at.slice(0, 10) <= lastDay(of))).toEqual([]);
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
    for (const { id, state, readable } of await listAssessments(context)) {
      if (readable && state !== 'FINAL') await readAssessmentOverview(context, { assessmentId: id });
    }
    for (const { id } of (await listTrainings(context)).trainings)
      await readTraining(context, { trainingId: id });
    for (const { id } of (await listReports(context)).reports) await readReport(context, { reportId: id });
  }
}
