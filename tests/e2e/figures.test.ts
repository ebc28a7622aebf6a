import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportCommand } from '#cli/report.ts';
import { demoAccounts } from '#services/set-up/demo-accounts.ts';
import { instrumentLabels } from '#text/states.ts';
import { assessmentPlaces, ownFigures } from './figures/assessment-figures.ts';
import { type DemoStage, drawn, heads, openDemo } from './figures/demo-stage.ts';
import { ownReportFigures, type RawReport, rawFindings, reportPlaces } from './figures/quarterly-figures.ts';
import type { RawAssessment } from './figures/raw-rows.ts';
import { minutesShown, reportShown, workbookShown } from './figures/read-documents.ts';
import { quarterlyShown, reportPageShown } from './figures/read-quarterly.ts';
import { overviewShown, readScreen, resultsShown } from './figures/read-screen.ts';
import { attendanceFigures, designationFigures, homeFigures } from './figures/register-figures.ts';
import { scoreExpected, scorePlaces, scoreShown } from './figures/score-command.ts';
import { disagreements, type Shown } from './figures/shown.ts';
import { issued } from './steps/documents.ts';
import { signIn } from './steps/people.ts';

// Every figure the demo shows, on the screen, in the PDFs and in the workbooks, against the rows it comes from.

let demo: DemoStage;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo?.close());

const lpseHead = demoAccounts.find(({ role }) => role === 'KEPALA_LPSE') ?? { email: '', password: '' };
const unread: Shown = new Map();

describe.each(heads)('the figures of $place', ({ email, password }) => {
  test('of each assessment agree on its pages, in its report, its Berita Acara and its workbook', async () => {
    const { stage, db, assessments } = demo;
    const context = await demo.as(email);
    const own = newestAndOldest(
      assessments.filter(({ regionId }) => regionId === context.actor.grants[0]?.regionId),
    );
    const page = await stage.newPage();
    await signIn(page, email, password);
    const inPdf = oneOfEachKind(own);
    const wrong: string[] = [];
    for (const one of own) {
      const { id, instrument, standards } = one;
      const asked = standards.filter(({ inScope }) => inScope);
      const findings = await db.selectFrom('findings').select('id').where('assessment_id', '=', id).execute();
      const shown = {
        results: resultsShown(await readScreen(page, `/penilaian/${id}/hasil`), instrumentLabels[instrument]),
        overview: overviewShown(await readScreen(page, `/penilaian/${id}`)),
        workbook: await workbookShown(await drawn(context, 'assessor-workbook', id), asked),
        report: inPdf.has(one) ? await reportShown(await drawn(context, 'assessor-pdf', id), asked) : unread,
        minutes: inPdf.has(one) ? await minutesShown(await drawn(context, 'minutes', id), asked) : unread,
      };
      const where = inPdf.has(one) ? assessmentPlaces : withoutPdf;
      const name = `${instrument} ${one.year}/${one.quarter} ${one.state}`;
      const found = disagreements(ownFigures(one, findings.length), shown, where);
      wrong.push(...found.map((words) => `${name}, ${words}`));
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('of each quarterly report agree on its page, in its nota dinas, its summary and its part C', async () => {
    const { stage, db, assessments } = demo;
    const context = await demo.as(email);
    const page = await stage.newPage();
    await signIn(page, email, password);
    const findings = await rawFindings(db);
    const wrong: string[] = [];
    for (const report of await reportsOf(context.actor.grants[0]?.regionId ?? '')) {
      const own = ownReportFigures(report, assessments, findings);
      const named = new Map(assessments.flatMap((one) => one.standards).map((one) => [one.code, one]));
      const shown = {
        page: reportPageShown(await readScreen(page, `/laporan/${report.id}`)),
        ...(await quarterlyShown(await drawn(context, 'quarterly', report.id), [...named.values()])),
      };
      const found = disagreements(own, shown, reportPlaces);
      wrong.push(...found.map((words) => `${report.year}/${report.quarter}, ${words}`));
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

describe('the figures of registers and commands', () => {
  test.each(heads)('$place: how far each unit is, on the first page', async ({ email, password }) => {
    const page = await demo.stage.newPage();
    await signIn(page, email, password);
    const regionId = (await demo.as(email)).actor.grants[0]?.regionId ?? '';
    const { expected, shown, where } = await homeFigures(demo, page, regionId);
    expect(disagreements(expected, shown, where)).toEqual([]);
    await page.context().close();
  });

  test('designations: in the register, on their pages and in the drafts of both decrees', async () => {
    const page = await demo.stage.newPage();
    const [{ email, password } = { email: '', password: '' }] = heads;
    await signIn(page, email, password);
    const { expected, shown, where } = await designationFigures(demo, page, email);
    expect(expected.size).toBe(3);
    expect(disagreements(expected, shown, where)).toEqual([]);
    await page.context().close();
  });

  test('attendance: on the page of the session and in the list that becomes evidence', async () => {
    const page = await demo.stage.newPage();
    await signIn(page, lpseHead.email, lpseHead.password);
    const { expected, shown, where } = await attendanceFigures(demo, page, lpseHead.email);
    expect(disagreements(expected, shown, where)).toEqual([]);
    await page.context().close();
  });

  test('kaji score gives the same of the same rows', () => {
    const sides = ['self', 'factual'] as const;
    const wrong = demo.assessments.flatMap((one) =>
      sides.flatMap((side) =>
        disagreements(scoreExpected(one, side), { command: scoreShown(one, side) }, scorePlaces),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('kaji report writes the very file the page gives', async () => {
    const { app, stage, assessments } = demo;
    const final = assessments.find(({ state }) => state === 'FINAL')?.id ?? '';
    const out = join(stage.store.folder, 'laporan.pdf');
    const desk = { readInput: async () => '', openApp: async () => ({ ...app, close: async () => {} }) };
    await reportCommand(['assessor', '--assessment', final, '--format', 'pdf', '--out', out], desk);
    const page = await stage.newPage();
    await signIn(page, heads[0]?.email ?? '', heads[0]?.password);
    await page.goto(`/penilaian/${final}/dokumen`);
    expect(readFileSync(out).equals(await issued(page, 'Laporan Penilai'))).toBe(true);
    await page.context().close();
  });
});

async function reportsOf(regionId: string): Promise<RawReport[]> {
  const rows = await demo.db
    .selectFrom('quarterly_reports')
    .innerJoin('regions', 'regions.id', 'quarterly_reports.region_id')
    .where('quarterly_reports.region_id', '=', regionId)
    .selectAll('quarterly_reports')
    .select('zone')
    .execute();
  return rows.map((row) => ({ ...row, at: row.signed_at ?? new Date().toISOString() }));
}

/** Of the last two quarters all, in every state; and the first one of the LPSE, with few standards. */
function newestAndOldest(assessments: readonly RawAssessment[]): RawAssessment[] {
  const newestFirst = assessments.toSorted((a, b) => b.year - a.year || b.quarter - a.quarter);
  const last = [...new Set(newestFirst.map(({ reference }) => reference))].slice(0, 2);
  return [
    ...newestFirst.filter(({ reference }) => last.includes(reference)),
    ...newestFirst.filter(({ instrument }) => instrument === 'LPSE').slice(-1),
  ];
}

/** Drawing takes its time: of each state one, and the oldest. */
function oneOfEachKind(newestFirst: readonly RawAssessment[]): Set<RawAssessment> {
  const ofEach = [...Map.groupBy(newestFirst, ({ state }) => state).values()].flatMap(([one]) => one ?? []);
  return new Set([...ofEach, ...newestFirst.slice(-1)]);
}

const withoutPdf = Object.fromEntries(
  Object.entries(assessmentPlaces).map(([figure, places]) => [
    figure,
    places.filter((place) => place !== 'report' && place !== 'minutes'),
  ]),
);
