import { describe, expect, test } from 'vitest';
import { startAssessment } from '#services/assessments/start-assessment.ts';
import { readAssessmentModel } from '#services/documents/assessment-model.ts';
import { decideFinding } from '#services/findings/decide-finding.ts';
import { handInCorrections } from '#services/findings/hand-in-corrections.ts';
import { listFindings } from '#services/findings/list-findings.ts';
import { readFinding } from '#services/findings/read-finding.ts';
import { removeFinding } from '#services/findings/remove-finding.ts';
import { saveCorrection } from '#services/findings/save-correction.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { finaliseAssessment } from '#services/judging/finalise-assessment.ts';
import { reopenAssessment } from '#services/judging/reopen-assessment.ts';
import { takeUpAssessment } from '#services/judging/take-up-assessment.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, done, findingOf, handedIn, type Judged, judgeAll } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aPeriod, type Town } from '#tests/support/regions.ts';
import { smallInstrument, smallStandard } from '#tests/support/small-catalogue.ts';
import { threeInstruments } from '#tests/support/three-instruments.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

type WithFinding = Judged & { findingId: string };

/** Carries the finding of S01.01 over to the end of the year and makes the assessment final. */
async function carriedOver(judged: WithFinding): Promise<void> {
  const { assessmentId, findingId, member, lead } = judged;
  const carry = {
    assessmentId,
    findingId,
    decision: 'BAWA',
    note: 'Menunggu anggaran.',
    version: 2,
  } as const;
  await decideFinding(member, { ...carry, targetDate: '2026-12-31' });
  await finaliseAssessment(lead, { assessmentId });
}

async function begun(workplace: TestWorkplace, { town, head }: WithFinding, standards = ['S01', 'S02']) {
  const periodId = await aPeriod(workplace, town, { quarter: 4 });
  return startAssessment(head, { periodId, unitId: town.lpse, instrument: 'LPSE', standards });
}

/** The next quarter, judged without a fail. */
async function nextJudged(workplace: TestWorkplace, town: Town): Promise<Judged> {
  const next = await aJudged(workplace, { town, quarter: 4 });
  await judgeAll(next);
  return next;
}

async function findingsIn({ db }: TestWorkplace, assessmentId: string) {
  return db
    .selectFrom('findings')
    .select(['id', 'number', 'text', 'target_date', 'state', 'pic', 'action', 'carried_from', 'created_by'])
    .where('assessment_id', '=', assessmentId)
    .orderBy('number')
    .execute();
}

describe('what is not closed is carried over', () => {
  eachDatabase((open) => {
    test('into the assessment that starts next, whatever its scope, with who corrects and the new target', async () => {
      const workplace = aWorkplace(await open());
      const judged = await handedIn(workplace);
      await carriedOver(judged);
      const { assessmentId } = await begun(workplace, judged, ['S02']);
      expect(await findingsIn(workplace, assessmentId)).toMatchObject([
        {
          number: 1,
          target_date: '2026-12-31',
          state: 'BELUM',
          pic: done.pic,
          action: null,
          carried_from: judged.findingId,
          created_by: judged.lead.actor.userId,
        },
      ]);
      const { others } = await listFindings(judged.head);
      expect(others.map(({ period, goesOnIn }) => [period.quarter, goesOnIn?.assessmentId ?? null])).toEqual([
        [4, null],
        [3, assessmentId],
      ]);
      const { findingId } = await findingOf({ workplace, assessmentId });
      const { line, steps, may } = await readFinding(judged.head, { findingId });
      expect(line.carriedFrom).toMatchObject({
        findingId: judged.findingId,
        year: 2026,
        quarter: 3,
        number: 1,
      });
      expect(may.correct).toBe(false);
      expect(steps.map(({ act }) => act)).toEqual([
        'TEMUAN_DICATAT',
        'TINDAKAN_PERBAIKAN_DISIMPAN',
        'TINDAKAN_PERBAIKAN_DIKIRIM',
        'TEMUAN_DIBAWA',
        'TEMUAN_DILANJUTKAN',
      ]);
      const model = await readAssessmentModel(judged.head, workplace.db, assessmentId);
      expect(model.findings).toMatchObject([{ number: 1, carriedFrom: { quarter: 3, number: 1 } }]);
    });

    test('into an assessment that has already begun', async () => {
      const workplace = aWorkplace(await open());
      const judged = await handedIn(workplace);
      const { assessmentId } = await begun(workplace, judged);
      expect(await findingsIn(workplace, assessmentId)).toEqual([]);
      await carriedOver(judged);
      expect(await findingsIn(workplace, assessmentId)).toMatchObject([{ carried_from: judged.findingId }]);
    });

    test('keeps the next assessment from being final until it is closed there or carried on again', async () => {
      const workplace = aWorkplace(await open());
      const first = await handedIn(workplace);
      await carriedOver(first);
      const next = await aJudged(workplace, { town: first.town, quarter: 4, states: [] });
      // The support writes the row itself, so that nothing was taken up when it began.
      const later = { ...next, workplace };
      await reopenAssessment(first.lead, { assessmentId: first.assessmentId, reason: 'Kekeliruan.' });
      await takeUpAssessment(first.member, { assessmentId: first.assessmentId });
      expect(await concludeJudging(first.lead, { assessmentId: first.assessmentId })).toEqual({
        state: 'FINAL',
      });
      const { findingId } = await findingOf(later);
      expect(await findingsIn(workplace, later.assessmentId)).toMatchObject([
        { carried_from: first.findingId },
      ]);
      const { db } = workplace;
      for (const state of ['DIAJUKAN', 'PENILAIAN_FAKTUAL'] as const) {
        const submitted = { submitted_at: workplace.clock.at, submitted_by: later.head.actor.userId };
        await db
          .updateTable('assessments')
          .set((eb) => ({ state, ...submitted, version: eb('version', '+', 1) }))
          .where('id', '=', later.assessmentId)
          .execute();
      }
      await judgeAll(later);
      const { assessmentId, head, lead, member } = later;
      const place = { assessmentId, criterionId: 'S01.01', findingId, version: 1 };
      expect(await refusalOf(removeFinding(lead, place))).toBe('wrong-state');
      expect(await concludeJudging(lead, { assessmentId })).toEqual({ state: 'TINDAKAN_PERBAIKAN' });
      expect(await refusalOf(handInCorrections(head, { assessmentId }))).toBe('findings-open');
      await saveCorrection(head, { assessmentId, findingId, ...done, version: 1 });
      await handInCorrections(head, { assessmentId });
      expect(await refusalOf(finaliseAssessment(lead, { assessmentId }))).toBe('findings-open');
      const decision = { assessmentId, findingId, note: '', targetDate: null, version: 2 } as const;
      await decideFinding(member, { ...decision, decision: 'SETUJUI' });
      await finaliseAssessment(lead, { assessmentId });
    });

    test('a finding that goes on is decided there alone, also when its assessment is reopened', async () => {
      const workplace = aWorkplace(await open());
      const first = await handedIn(workplace);
      await carriedOver(first);
      await begun(workplace, first);
      const { assessmentId, lead, member, head, findingId } = first;
      await reopenAssessment(lead, { assessmentId, reason: 'Kekeliruan.' });
      await takeUpAssessment(member, { assessmentId });
      const another = { text: 'Temuan lain.', requestedAction: 'Perbaiki.', priority: 'RENDAH' } as const;
      const { saveFinding } = await import('#services/findings/save-finding.ts');
      const fresh = {
        assessmentId,
        criterionId: 'S01.02',
        findingId: null,
        version: 0,
        targetDate: '2026-11-30',
      };
      await saveFinding(lead, { ...fresh, ...another });
      expect(await concludeJudging(lead, { assessmentId })).toEqual({ state: 'TINDAKAN_PERBAIKAN' });
      const correction = saveCorrection(head, { assessmentId, findingId, ...done, version: 3 });
      expect(await refusalOf(correction)).toBe('finding-goes-on');
      expect((await readFinding(head, { findingId })).may).toMatchObject({ correct: false });
    });

    test('a criterion the next version has dropped keeps its finding', async () => {
      const catalogue = threeInstruments();
      const [lpse] = catalogue.instruments;
      const workplace = aWorkplace(await open(), catalogue);
      const judged = await handedIn(workplace);
      await carriedOver(judged);
      const second = smallInstrument({
        version: 2,
        standards: [smallStandard({ criteria: lpse?.standards[0]?.criteria.slice(1) ?? [] })],
      });
      Object.assign(catalogue, { instruments: [...catalogue.instruments, second] });
      const { assessmentId } = await begun(workplace, judged, ['S01']);
      const { findingId } = await findingOf({ workplace, assessmentId });
      const page = await readFinding(judged.head, { findingId });
      expect(page.line.standard).toEqual({ code: 'S01', name: 'Kebijakan Layanan' });
      expect(page.line.criterion).toEqual({ id: 'S01.01', text: null });
      const { others } = await listFindings(judged.head);
      expect(others.map(({ id }) => id)).toEqual([findingId, judged.findingId]);
      const model = await readAssessmentModel(judged.head, workplace.db, assessmentId);
      expect(model.findings.map(({ criterion }) => criterion.id)).toEqual(['S01.01']);
    });

    test('not into another unit’s, another group’s or an earlier assessment', async () => {
      const workplace = aWorkplace(await open());
      const judged = await handedIn(workplace);
      const { town } = judged;
      const earlier = await aPeriod(workplace, town, { quarter: 2 });
      const before = {
        periodId: earlier,
        unitId: town.lpse,
        instrument: 'LPSE',
        standards: ['S01'],
      } as const;
      await startAssessment(judged.head, before);
      const later = await aPeriod(workplace, town, { quarter: 4 });
      const operator = workplace.as(town.people.PENYELENGGARA_JARINGAN_WEB);
      const network = {
        periodId: later,
        unitId: town.bidang,
        instrument: 'JARINGAN',
        standards: ['N1'],
      } as const;
      await startAssessment(operator, network);
      await carriedOver(judged);
      await nextJudged(workplace, (await handedIn(workplace)).town);
      const carried = await workplace.db
        .selectFrom('findings')
        .select('id')
        .where('carried_from', 'is not', null)
        .execute();
      expect(carried).toEqual([]);
    });
  });
});
