import { describe, expect, test } from 'vitest';
import { listAssessments } from '#services/assessments/list-assessments.ts';
import { readAssessmentOverview } from '#services/assessments/read-assessment-overview.ts';
import { readCriterionWorkplace } from '#services/assessments/read-criterion-workplace.ts';
import { readResults } from '#services/assessments/read-results.ts';
import { requestDocument } from '#services/documents/request-document.ts';
import { findEvidenceFile } from '#services/evidence/find-evidence-file.ts';
import { listEvidence } from '#services/evidence/list-evidence.ts';
import { readEvidence } from '#services/evidence/read-evidence.ts';
import { listFindings } from '#services/findings/list-findings.ts';
import { readHome } from '#services/read-home.ts';
import { aLink, anAnswer, anAssessment, seated, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, type Judged } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aPeriod } from '#tests/support/regions.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const library = { search: '', page: 1, unitId: null };
const words = { radar: 'Radar', trend: 'Tren' };

/** What an assessor gets of each door to an assessment: null where it opens. */
async function doors({ lead, assessmentId }: Judged, evidenceId: string): Promise<(string | null)[]> {
  const place = { assessmentId, criterionId: 'S01.01', filter: 'STANDAR' } as const;
  const reads = [
    () => readAssessmentOverview(lead, { assessmentId }),
    () => readCriterionWorkplace(lead, place),
    () => readResults(lead, { assessmentId, words }),
    () => requestDocument(lead, { kind: 'assessor-pdf', id: assessmentId }),
    () => readEvidence(lead, { evidenceId }),
    () => findEvidenceFile(lead, { evidenceId }),
  ];
  const told: (string | null)[] = [];
  for (const read of reads)
    told.push(
      await read().then(
        () => null,
        () => refusalOf(read()),
      ),
    );
  return told;
}

async function evidenceOf({ workplace }: Judged): Promise<string> {
  return (await workplace.db.selectFrom('evidence').select('id').executeTakeFirstOrThrow()).id;
}

describe('the draft of a unit', () => {
  eachDatabase((open) => {
    test('is on the list of its assessors, and closed to them until it is handed in', async () => {
      const judged = await aJudged(aWorkplace(await open()), { states: [] });
      const { workplace, town, assessmentId, lead, head } = judged;
      const evidenceId = await evidenceOf(judged);
      expect(new Set(await doors(judged, evidenceId))).toEqual(new Set(['not-found']));
      expect(await listAssessments(lead)).toMatchObject([
        { id: assessmentId, state: 'DRAF', unit: { id: town.lpse }, readable: false },
      ]);
      expect((await readHome(lead)).assessorWaiting.map(({ id }) => id)).toEqual([assessmentId]);
      expect((await listEvidence(lead, library)).total).toBe(0);
      expect((await listFindings(lead)).others).toEqual([]);
      for (const actor of [head, workplace.as(town.people.INSPEKTUR)]) {
        expect(await listAssessments(actor)).toMatchObject([{ readable: true }]);
        await readAssessmentOverview(actor, { assessmentId });
      }
      for (const state of ['DIAJUKAN', 'DIKEMBALIKAN'] as const) {
        await walkTo(workplace, town, assessmentId, state);
        expect(new Set(await doors(judged, evidenceId)), state).toEqual(new Set([null]));
        expect(await listAssessments(lead)).toMatchObject([{ state, readable: true }]);
      }
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN', 'DRAF');
      expect(new Set(await doors(judged, evidenceId))).toEqual(new Set(['not-found']));
    });

    test('hides from them neither a file that a finished one has too, nor tells that it uses it', async () => {
      const judged = await aJudged(aWorkplace(await open()), {
        states: ['DIAJUKAN', 'PENILAIAN_FAKTUAL', 'FINAL'],
      });
      const { workplace, town, assessmentId } = judged;
      const evidenceId = await evidenceOf(judged);
      const periodId = await aPeriod(workplace, town, { year: 2026, quarter: 4 });
      const draft = {
        assessmentId: await anAssessment(workplace, town, { periodId }),
        criterionId: 'S01.01',
      };
      await anAnswer(workplace, town, draft);
      await aLink(workplace, town, { ...draft, evidenceId });
      const actor = await seated(workplace, town, draft.assessmentId, judged.lead.actor, true);
      const { uses } = await readEvidence(workplace.as(actor), { evidenceId });
      expect(new Set(uses.map((use) => use.assessmentId))).toEqual(new Set([assessmentId]));
      const unit = await readEvidence(judged.head, { evidenceId });
      expect(unit.uses.map((use) => use.assessmentId)).toContain(draft.assessmentId);
    });
  });
});
