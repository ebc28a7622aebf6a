import { describe, expect, test } from 'vitest';
import { readAssessmentOverview } from '#services/assessments/read-assessment-overview.ts';
import { readCriterionWorkplace } from '#services/assessments/read-criterion-workplace.ts';
import { saveAnswer } from '#services/assessments/save-answer.ts';
import { startAssessment } from '#services/assessments/start-assessment.ts';
import { unlinkEvidence } from '#services/evidence/unlink-evidence.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { listPriorStandards } from '#services/prior-answers/list-prior-standards.ts';
import { readPriorStandard } from '#services/prior-answers/read-prior-standard.ts';
import { takePriorAnswer } from '#services/prior-answers/take-prior-answer.ts';
import { takePriorStandard } from '#services/prior-answers/take-prior-standard.ts';
import { aBegunAssessment, aVerdict, seated, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aPublished, nextVersion } from '#tests/support/instrument-versions.ts';
import { type TwoPeriods, twoPeriods } from '#tests/support/prior-period.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aPeriod, aTown } from '#tests/support/regions.ts';
import {
  smallCatalogue,
  smallCriterion,
  smallInstrument,
  smallStandard,
} from '#tests/support/small-catalogue.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const criterionId = 'S01.01';
const whole = [
  { criterionId: 'S01.01', priorVersion: 1 },
  { criterionId: 'S01.02', priorVersion: 1 },
];

describe('"sama seperti periode lalu"', () => {
  eachDatabase((open) => {
    test('one confirmed answer stands with its note and the same evidence, and the trail says from where', async () => {
      const two = await twoPeriods(aWorkplace(await open()));
      const { workplace, town, earlier, assessmentId, evidence, head } = two;
      await takePriorAnswer(head, { assessmentId, criterionId, priorVersion: 1 });
      const place = await readCriterionWorkplace(head, { assessmentId, criterionId, filter: 'STANDAR' });
      expect(place).toMatchObject({
        answer: { value: 'DITERAPKAN_MENYELURUH', note: 'Catatan S01.01.', version: 1 },
        evidence: [{ evidenceId: evidence[criterionId], page: '1', status: 'BELUM_DITINJAU' }],
        gap: null,
        lastPeriod: { assessmentId: earlier, prior: { withheld: 'SUDAH_TERISI' } },
      });
      expect(place.answer?.deed.by).toBe(head.actor.userId);
      expect(await workplace.db.selectFrom('evidence').select('id').execute()).toHaveLength(3);
      expect(await actsOf(workplace)).toEqual(['JAWABAN_DIAMBIL_DARI_PERIODE_LALU', 'BUKTI_DILAMPIRKAN']);
      const taken = await entryOf(two, 'JAWABAN_DIAMBIL_DARI_PERIODE_LALU');
      expect(taken).toMatchObject({
        unit_id: town.lpse,
        payload: {
          criterion: criterionId,
          from: null,
          to: { value: 'DITERAPKAN_MENYELURUH', note: 'Catatan S01.01.' },
          prior: { assessment: earlier, year: 2026, quarter: 2, version: 1 },
          evidence: [evidence[criterionId]],
          leftBehind: [],
        },
      });
      const { lines } = await readPriorStandard(head, { assessmentId, standard: 'S01' });
      expect(lines.map(({ prior }) => 'proposal' in prior)).toEqual([false, true]);
    });

    test('a second press, an answer given meanwhile and an older page change nothing', async () => {
      const two = await twoPeriods(aWorkplace(await open()));
      const { assessmentId, head } = two;
      const take = (priorVersion = 1) => takePriorAnswer(head, { assessmentId, criterionId, priorVersion });
      expect(await refusalOf(take(2))).toBe('changed-meanwhile');
      await take();
      expect(await refusalOf(take())).toBe('already-answered');
      const own = { value: 'TIDAK_DILAKUKAN', note: 'Berhenti.', version: 0 } as const;
      await saveAnswer(head, { assessmentId, criterionId: 'S02.01', ...own });
      const late = takePriorAnswer(head, { assessmentId, criterionId: 'S02.01', priorVersion: 1 });
      expect(await refusalOf(late)).toBe('already-answered');
      expect(await answersOf(two)).toEqual([
        ['S01.01', 'DITERAPKAN_MENYELURUH', 1],
        ['S02.01', 'TIDAK_DILAKUKAN', 1],
      ]);
    });

    test('a standard is confirmed from the list that was read, and what is answered already stays', async () => {
      const two = await twoPeriods(aWorkplace(await open()), { dates: { 'S01.02': '2020-01-01' } });
      const { workplace, assessmentId, head } = two;
      const page = await readPriorStandard(head, { assessmentId, standard: 'S01' });
      expect(page).toMatchObject({ mayTake: true, priorPeriod: { year: 2026, quarter: 2 } });
      expect(page.lines.map(({ prior }) => prior)).toMatchObject([
        { proposal: { gap: null, evidence: { length: 1 }, leftBehind: [] } },
        {
          proposal: { gap: 'BUKTI_TIDAK_ADA', evidence: [], leftBehind: [{ why: 'KEDALUWARSA' }] },
        },
      ]);
      const own = { value: 'DITERAPKAN_SEBAGIAN', note: 'Kurang.', version: 0 } as const;
      await saveAnswer(head, { assessmentId, criterionId, ...own });
      await takePriorStandard(head, { assessmentId, standard: 'S01', answers: whole });
      expect(await answersOf(two)).toEqual([
        ['S01.01', 'DITERAPKAN_SEBAGIAN', 1],
        ['S01.02', 'DITERAPKAN_MENYELURUH', 1],
      ]);
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'JAWABAN_DIAMBIL_DARI_PERIODE_LALU',
        payload: { criterion: 'S01.02', evidence: [], leftBehind: [{ why: 'KEDALUWARSA' }] },
      });
      const again = takePriorStandard(head, { assessmentId, standard: 'S01', answers: whole });
      expect(await refusalOf(again)).toBe('already-answered');
      const other = { assessmentId, standard: 'S01', answers: [{ criterionId: 'S02.01', priorVersion: 1 }] };
      expect(await refusalOf(takePriorStandard(head, other))).toBe('not-found');
      const listed = await listPriorStandards(head, { assessmentId });
      expect(listed.standards.map(({ standard, proposals }) => [standard.code, proposals])).toEqual([
        ['S01', 0],
        ['S02', 1],
      ]);
    });

    test('one refusal in a standard leaves all of it as it was', async () => {
      const two = await twoPeriods(aWorkplace(await open()));
      const stale = whole.map((one, at) => ({ ...one, priorVersion: at + 1 }));
      const { assessmentId, head } = two;
      const refused = takePriorStandard(head, { assessmentId, standard: 'S01', answers: stale });
      expect(await refusalOf(refused)).toBe('changed-meanwhile');
      expect(await answersOf(two)).toEqual([]);
      expect(await actsOf(two.workplace)).toEqual([]);
    });

    test('a file the assessor rejected then is left behind, and no value of the assessor is taken', async () => {
      const two = await twoPeriods(aWorkplace(await open()));
      const { workplace, town, earlier, assessmentId, evidence, head } = two;
      await walkTo(workplace, town, earlier, 'PENILAIAN_FAKTUAL');
      const lead = workplace.as(await seated(workplace, town, earlier, town.people.KETUA_TIM_PENILAI, true));
      const link = await workplace.db
        .selectFrom('evidence_links')
        .select('id')
        .where('evidence_id', '=', evidence[criterionId] ?? '')
        .executeTakeFirstOrThrow();
      const links = [{ linkId: link.id, version: 0 }];
      await reviewEvidence(lead, { assessmentId: earlier, links, status: 'DITOLAK', reason: 'Buram.' });
      await aVerdict(workplace, town, { assessmentId: earlier, criterionId }, 'DALAM_PERENCANAAN');
      const at = { assessmentId, criterionId, filter: 'STANDAR' } as const;
      expect((await readCriterionWorkplace(head, at)).lastPeriod?.prior).toMatchObject({
        proposal: {
          value: 'DITERAPKAN_MENYELURUH',
          evidence: [],
          leftBehind: [{ why: 'DITOLAK', reviewReason: 'Buram.' }],
          gap: 'BUKTI_TIDAK_ADA',
        },
      });
      await takePriorAnswer(head, { assessmentId, criterionId, priorVersion: 1 });
      const place = await readCriterionWorkplace(head, at);
      expect(place).toMatchObject({
        answer: { value: 'DITERAPKAN_MENYELURUH' },
        evidence: [],
        verdict: null,
        gap: 'BUKTI_TIDAK_ADA',
      });
    });

    test('a file that was rejected in the running period does not come back by this way', async () => {
      const { workplace, town, assessmentId, head } = await twoPeriods(aWorkplace(await open()));
      await takePriorAnswer(head, { assessmentId, criterionId, priorVersion: 1 });
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN', 'PENILAIAN_FAKTUAL');
      const lead = workplace.as(
        await seated(workplace, town, assessmentId, town.people.KETUA_TIM_PENILAI, true),
      );
      const { id: linkId } = await workplace.db
        .selectFrom('evidence_links')
        .select('id')
        .where('assessment_id', '=', assessmentId)
        .executeTakeFirstOrThrow();
      const links = [{ linkId, version: 0 }];
      await reviewEvidence(lead, { assessmentId, links, status: 'DITOLAK', reason: 'Bukan yang disahkan.' });
      await walkTo(workplace, town, assessmentId, 'DIKEMBALIKAN');
      await unlinkEvidence(head, { linkId, version: 1 });
      await saveAnswer(head, { assessmentId, criterionId, value: null, note: '', version: 1 });
      await takePriorAnswer(head, { assessmentId, criterionId, priorVersion: 1 });
      const at = { assessmentId, criterionId, filter: 'STANDAR' } as const;
      expect(await readCriterionWorkplace(head, at)).toMatchObject({ answer: { version: 3 }, evidence: [] });
    });

    test('a criterion that changed between the pinned versions is named and not offered', async () => {
      const database = await open();
      const standards = (text: string) => [
        smallStandard({ criteria: [smallCriterion({ text }), smallCriterion({ id: 'S01.02', weight: 2 })] }),
        smallStandard({ code: 'S02', criteria: [smallCriterion({ id: 'S02.01' })] }),
      ];
      const first = smallInstrument({ standards: standards('Kebijakan telah ditetapkan.') });
      const second = smallInstrument({ version: 2, standards: standards('Kebijakan telah diumumkan.') });
      const later = aWorkplace(database, smallCatalogue([first, second]));
      const two = await twoPeriods(aWorkplace(database, smallCatalogue([first])), { later });
      const { assessmentId, head } = two;
      const page = await readPriorStandard(head, { assessmentId, standard: 'S01' });
      expect(page.lines.map(({ prior }) => prior)).toMatchObject([
        { withheld: 'KRITERIA_BERUBAH', changed: ['text'] },
        { proposal: { value: 'DITERAPKAN_MENYELURUH' } },
      ]);
      const refused = takePriorAnswer(head, { assessmentId, criterionId, priorVersion: 1 });
      expect(await refusalOf(refused)).toBe('prior-answer-withheld');
      const all = takePriorStandard(head, { assessmentId, standard: 'S01', answers: whole });
      expect(await refusalOf(all)).toBe('prior-answer-withheld');
      expect(await answersOf(two)).toEqual([]);
    });

    test('a version set by decree changes one criterion: the quarter that begins on it offers the others', async () => {
      const { workplace, town, assessmentId, head } = await twoPeriods(aWorkplace(await open()));
      await takePriorStandard(head, { assessmentId, standard: 'S01', answers: whole });
      const reworded = nextVersion(workplace);
      const standards = reworded.standards.map((standard) => ({
        ...standard,
        criteria: standard.criteria.map((one) => (one.id === 'S01.02' ? { ...one, maxAgeMonths: 6 } : one)),
      }));
      await aPublished(workplace, town, { ...reworded, standards });
      const place = { unitId: town.lpse, instrument: 'LPSE', standards: ['S01'] } as const;
      const periodId = await aPeriod(workplace, town, { quarter: 4 });
      const next = await startAssessment(head, { periodId, ...place });
      const page = await readPriorStandard(head, { assessmentId: next.assessmentId, standard: 'S01' });
      expect(page.header.instrument.version).toBe(2);
      expect(page.lines.map(({ prior }) => prior)).toMatchObject([
        { proposal: { note: 'Catatan S01.01.', evidence: { length: 1 } } },
        { withheld: 'KRITERIA_BERUBAH', changed: ['maxAgeMonths'] },
      ]);
      const { standards: before } = await readAssessmentOverview(head, { assessmentId });
      expect(before.find(({ code }) => code === 'S01')?.gaps).toEqual([]);
    });

    test('staff take over only the standards assigned to them; strangers find nothing', async () => {
      const two = await twoPeriods(aWorkplace(await open()));
      const { workplace, town, assessmentId } = two;
      const one = { assessmentId, criterionId, priorVersion: 1 };
      const all = { assessmentId, standard: 'S02', answers: [{ criterionId: 'S02.01', priorVersion: 1 }] };
      const staff = workplace.as(town.people.TIM_LPSE);
      expect(await refusalOf(takePriorAnswer(staff, one))).toBe('not-allowed');
      expect((await listPriorStandards(staff, { assessmentId })).standards).toEqual([]);
      await workplace.db
        .insertInto('standard_assignees')
        .values({ assessment_id: assessmentId, standard_code: 'S01', user_id: staff.actor.userId })
        .execute();
      expect((await listPriorStandards(staff, { assessmentId })).standards).toMatchObject([
        { standard: { code: 'S01' }, proposals: 2 },
      ]);
      expect(await refusalOf(takePriorStandard(staff, all))).toBe('not-allowed');
      expect((await readPriorStandard(staff, { assessmentId, standard: 'S02' })).mayTake).toBe(false);
      await takePriorAnswer(staff, one);
      for (const role of ['KEPALA_DINAS', 'INSPEKTUR', 'ADMIN_SISTEM'] as const) {
        expect(await refusalOf(takePriorStandard(workplace.as(town.people[role]), all)), role).toBe(
          'not-allowed',
        );
      }
      const abroad = (await aTown(workplace)).people.KEPALA_LPSE;
      for (const actor of [abroad, town.people.PENYELENGGARA_JARINGAN_WEB, town.people.PENILAI]) {
        const stranger = workplace.as(actor);
        expect(await refusalOf(takePriorAnswer(stranger, one))).toBe('not-found');
        expect(await refusalOf(takePriorStandard(stranger, all))).toBe('not-found');
        expect(await refusalOf(readPriorStandard(stranger, { assessmentId, standard: 'S01' }))).toBe(
          'not-found',
        );
        expect(await refusalOf(listPriorStandards(stranger, { assessmentId }))).toBe('not-found');
      }
    });

    test('only while the unit may answer, in scope, and where there is a last period', async () => {
      const two = await twoPeriods(aWorkplace(await open()));
      const { workplace, town, assessmentId, head } = two;
      const one = { assessmentId, criterionId, priorVersion: 1 };
      expect((await readAssessmentOverview(head, { assessmentId })).priorPeriod).toMatchObject({
        quarter: 2,
      });
      expect(await refusalOf(takePriorAnswer(head, { ...one, criterionId: 'S13.01' }))).toBe(
        'criterion-out-of-scope',
      );
      expect(await refusalOf(readPriorStandard(head, { assessmentId, standard: 'S13' }))).toBe(
        'criterion-out-of-scope',
      );
      expect(await refusalOf(readPriorStandard(head, { assessmentId, standard: 'S99' }))).toBe('not-found');
      workplace.clock.at = '2026-08-31T17:00:00.000Z';
      expect(await refusalOf(takePriorAnswer(head, one))).toBe('window-closed');
      workplace.clock.at = '2026-08-10T02:00:00.000Z';
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      const all = { assessmentId, standard: 'S01', answers: whole };
      expect(await refusalOf(takePriorStandard(head, all))).toBe('wrong-state');
      expect((await readPriorStandard(head, { assessmentId, standard: 'S01' })).mayTake).toBe(false);
      expect((await readAssessmentOverview(head, { assessmentId })).priorPeriod).toBeNull();
      await walkTo(workplace, town, assessmentId, 'DIKEMBALIKAN');
      await takePriorStandard(head, all);
      const fresh = await aBegunAssessment(workplace);
      const first = { ...one, assessmentId: fresh.assessmentId };
      expect(await refusalOf(takePriorAnswer(fresh.head, first))).toBe('prior-answer-withheld');
      expect(await listPriorStandards(fresh.head, { assessmentId: fresh.assessmentId })).toMatchObject({
        priorPeriod: null,
      });
    });
  });
});

async function answersOf({ workplace, assessmentId }: TwoPeriods) {
  const rows = await workplace.db
    .selectFrom('answers')
    .select(['criterion_id', 'value', 'version'])
    .where('assessment_id', '=', assessmentId)
    .orderBy('criterion_id')
    .execute();
  return rows.map(({ criterion_id, value, version }) => [criterion_id, value, version]);
}

async function entryOf({ workplace }: TwoPeriods, act: string) {
  const row = await workplace.db
    .selectFrom('audit_entries')
    .selectAll()
    .where('act', '=', act as never)
    .executeTakeFirstOrThrow();
  return { ...row, payload: JSON.parse(row.payload) };
}
