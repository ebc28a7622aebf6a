import { expect, test } from 'vitest';
import { readCriterionWorkplace } from '#services/assessments/read-criterion-workplace.ts';
import { readResults } from '#services/assessments/read-results.ts';
import { readAssessmentModel } from '#services/documents/assessment-model.ts';
import { decideFinding } from '#services/findings/decide-finding.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { finaliseAssessment } from '#services/judging/finalise-assessment.ts';
import { walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, handedIn, type Judged, judgeAll } from '#tests/support/judging.ts';
import { smallCriterion, smallInstrument, smallStandard } from '#tests/support/small-catalogue.ts';
import { threeInstruments } from '#tests/support/three-instruments.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const words = { radar: '', trend: '' };

/** The third quarter final, S01.01 not fulfilled in it. */
async function firstQuarter(workplace: TestWorkplace): Promise<Judged> {
  const judged = await handedIn(workplace);
  const { assessmentId, findingId, member, lead } = judged;
  const decision = { assessmentId, findingId, note: '', targetDate: null, version: 2 } as const;
  await decideFinding(member, { ...decision, decision: 'SETUJUI' });
  await finaliseAssessment(lead, { assessmentId });
  return judged;
}

async function changesSeen(context: Judged['head'], assessmentId: string) {
  const place = { assessmentId, criterionId: 'S01.01', filter: 'STANDAR' } as const;
  const { side, change } = await readCriterionWorkplace(context, place);
  return [change, side.items.map(({ id, change: listed }) => [id, listed])];
}

eachDatabase((open) => {
  test('what was lost and met since the last final result is marked for those who may see the verdicts', async () => {
    const workplace = aWorkplace(await open());
    const { town } = await firstQuarter(workplace);
    const second = await aJudged(workplace, { town, quarter: 4 });
    const { assessmentId, head, lead } = second;
    await judgeAll(second, ['S01.02']);
    const lines = [
      ['S01.01', 'BARU_TERPENUHI'],
      ['S01.02', 'BARU_HILANG'],
    ];
    expect(await changesSeen(lead, assessmentId)).toEqual(['BARU_TERPENUHI', lines]);
    const hidden = lines.map(([id]) => [id, null]);
    expect(await changesSeen(head, assessmentId)).toEqual([null, hidden]);
    expect((await readResults(head, { assessmentId, words })).criteria).toEqual([]);
    await concludeJudging(lead, { assessmentId });
    expect(await changesSeen(head, assessmentId)).toEqual(['BARU_TERPENUHI', lines]);
    const { criteria, model } = await readResults(head, { assessmentId, words });
    expect(model.comparedWith).toEqual({ year: 2026, quarter: 3 });
    expect(criteria.map(({ change, criteria: of }) => [change, of.map(({ id }) => id)])).toEqual([
      ['BARU_HILANG', ['S01.02']],
      ['BARU_TERPENUHI', ['S01.01']],
    ]);
  });

  test('a first result compares with nothing, nor does one whose predecessor is open again', async () => {
    const workplace = aWorkplace(await open());
    const first = await firstQuarter(workplace);
    const { comparedWith } = await readAssessmentModel(first.head, workplace.db, first.assessmentId);
    expect(comparedWith).toBeNull();
    await walkTo(workplace, first.town, first.assessmentId, 'DIBUKA_KEMBALI');
    const second = await aJudged(workplace, { town: first.town, quarter: 4 });
    await judgeAll(second);
    const model = await readAssessmentModel(second.lead, workplace.db, second.assessmentId);
    expect(model.comparedWith).toBeNull();
  });

  test('a reworded criterion is neither lost nor met', async () => {
    const catalogue = threeInstruments();
    const workplace = aWorkplace(await open(), catalogue);
    const { town } = await firstQuarter(workplace);
    const reworded = smallInstrument({
      version: 2,
      standards: [
        smallStandard({
          criteria: [
            smallCriterion({ text: 'Kebijakan layanan ditinjau setiap tahun.' }),
            smallCriterion({ id: 'S01.02', text: 'Kebijakan layanan dijalankan.', kind: 'I' }),
          ],
        }),
        ...(catalogue.instruments[0]?.standards.slice(1) ?? []),
      ],
    });
    Object.assign(catalogue, { instruments: [...catalogue.instruments, reworded] });
    const second = await aJudged(workplace, { town, quarter: 4 });
    await judgeAll(second);
    expect(await changesSeen(second.lead, second.assessmentId)).toEqual([
      'KRITERIA_BERUBAH',
      [
        ['S01.01', 'KRITERIA_BERUBAH'],
        ['S01.02', null],
      ],
    ]);
  });
});
