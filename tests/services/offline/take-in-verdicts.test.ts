import { describe, expect, test } from 'vitest';
import { giveVerdict } from '#services/judging/give-verdict.ts';
import { readImport } from '#services/offline/read-import.ts';
import { takeInWorkbook } from '#services/offline/take-in-workbook.ts';
import { listTrail } from '#services/trail/list-trail.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aFinding, aJudged, aVerdict, type JudgedWish } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { anExport, aWaiting, decided, type Filling } from '#tests/support/workbook-imports.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const full = { value: 'DITERAPKAN_MENYELURUH', note: '' } as const;
const partly = { value: 'DITERAPKAN_SEBAGIAN', note: 'Diperiksa di lapangan.' } as const;
const onSite = { ...aFinding, text: 'Ruang peladen tidak terkunci.', criterionId: 'S01.01' };

describe('verdicts that were given on site', () => {
  eachDatabase((open) => {
    test('are taken in with their findings at once, in one entry the unit does not read', async () => {
      const judged = await aStage(aWorkplace(await open()));
      const { lead, head, workplace, assessmentId } = judged;
      const importId = await judged.waiting({
        rows: { 'S01.01': partly, 'S01.02': full },
        findings: [onSite, { ...onSite, text: 'Catatan kunjungan tidak ada.' }, onSite],
      });
      const page = await readImport(lead, { assessmentId, importId });
      expect(page.findings.map(({ known, bar, finding }) => [known, bar, finding.priority])).toEqual([
        [false, null, 'TINGGI'],
        [false, null, 'TINGGI'],
        [true, null, 'TINGGI'],
      ]);
      const decisions = decided(
        { 'S01.01': 0, 'S01.02': 0 },
        { taken: ['S01.01', 'S01.02'], findings: [0, 1, 2] },
      );
      await takeInWorkbook(lead, { assessmentId, importId, decisions });
      const { db } = workplace;
      const verdicts = await db
        .selectFrom('verdicts')
        .select(['criterion_id', 'value', 'by_user'])
        .orderBy('criterion_id')
        .execute();
      expect(verdicts).toEqual([
        { criterion_id: 'S01.01', value: partly.value, by_user: lead.actor.userId },
        { criterion_id: 'S01.02', value: full.value, by_user: lead.actor.userId },
      ]);
      const findings = await db.selectFrom('findings').select(['number', 'text', 'priority']).execute();
      expect(findings).toEqual([
        { number: 1, text: onSite.text, priority: 'TINGGI' },
        { number: 2, text: 'Catatan kunjungan tidak ada.', priority: 'TINGGI' },
      ]);
      expect(await actsOf(workplace)).toEqual(['KERTAS_KERJA_PENILAI_DIMASUKKAN']);
      expect(await lastEntry(workplace)).toMatchObject({
        payload: {
          changes: [{ criterionId: 'S01.01', value: partly.value, before: null }, { criterionId: 'S01.02' }],
          findings: [{ number: 1, text: onSite.text }, { number: 2 }],
        },
      });
      const question = { act: null, from: null, until: null, person: null, page: 1 };
      expect((await listTrail(head, question)).entries).toEqual([]);
    });

    test("a member takes in the own verdicts, the leader another's, after deciding what both wrote", async () => {
      const judged = await aStage(aWorkplace(await open()));
      const { lead, member, assessmentId } = judged;
      await giveVerdict(member, aVerdict(judged, 'S02.01'));
      const rows = { 'S02.01': partly };
      const findings = [{ ...onSite, criterionId: 'S02.01' }];
      const byMember = await judged.waiting({ rows, findings }, member);
      const byLead = await judged.waiting({ rows, findings }, lead);
      const ofMember = await readImport(member, { assessmentId, importId: byMember });
      expect(ofMember.rows.at(-1)).toMatchObject({ change: 'KONFLIK', bar: null });
      await giveVerdict(lead, aVerdict(judged, 'S02.01', { version: 1 }));
      const barred = await readImport(member, { assessmentId, importId: byMember });
      expect(barred.rows.at(-1)).toMatchObject({ change: 'KONFLIK', bar: 'verdict-of-other' });
      const decisions = decided({ 'S02.01': 2 }, { choices: { 'S02.01': 'BERKAS' }, findings: [0] });
      const forced = takeInWorkbook(member, { assessmentId, importId: byMember, decisions });
      expect(await refusalOf(forced)).toBe('import-row-refused');
      await takeInWorkbook(lead, { assessmentId, importId: byLead, decisions });
      expect(await lastEntry(judged.workplace)).toMatchObject({
        payload: { changes: [{ value: partly.value, before: { value: full.value } }] },
      });
    });

    test('a value below the full one is not taken in without its finding, and all or nothing is', async () => {
      const judged = await aStage(aWorkplace(await open()));
      const { lead, workplace, assessmentId } = judged;
      const importId = await judged.waiting({
        rows: { 'S01.01': partly, 'S02.01': full },
        findings: [onSite, { ...onSite, criterionId: 'S02.01', targetDate: '2026-08-10' }],
      });
      const page = await readImport(lead, { assessmentId, importId });
      expect(page.findings.map(({ bar }) => bar)).toEqual([null, 'target-not-future']);
      const seen = { 'S01.01': 0, 'S02.01': 0 };
      const without = decided(seen, { taken: ['S01.01', 'S02.01'] });
      await expect(
        takeInWorkbook(lead, { assessmentId, importId, decisions: without }),
      ).rejects.toMatchObject({
        code: 'import-row-refused',
        detail: { data: { rows: [{ criterionId: 'S01.01', code: 'finding-missing' }] } },
      });
      expect(await workplace.db.selectFrom('verdicts').select('value').execute()).toEqual([]);
      const withIt = decided(seen, { taken: ['S01.01', 'S02.01'], findings: [0] });
      await takeInWorkbook(lead, { assessmentId, importId, decisions: withIt });
      expect(await workplace.db.selectFrom('findings').select('number').execute()).toHaveLength(1);
    });

    test('a claim nobody ruled on, too little evidence and a missing design are told before', async () => {
      const judged = await aStage(aWorkplace(await open()), { answers: { 'S02.01': 'TIDAK_BERLAKU' } });
      const { lead, assessmentId } = judged;
      const importId = await judged.waiting({
        rows: { 'S01.01': { value: 'TIDAK_DILAKUKAN', note: '' }, 'S01.02': full, 'S02.01': full },
        findings: [onSite],
      });
      const { rows } = await readImport(lead, { assessmentId, importId });
      expect(rows.map(({ bar, caution }) => [bar, caution])).toEqual([
        [null, null],
        [null, 'verdict-needs-confirmation'],
        ['not-applicable-unanswered', null],
      ]);
      const seen = { 'S01.01': 0, 'S01.02': 0, 'S02.01': 0 };
      const all = decided(seen, { taken: ['S01.01', 'S01.02'], findings: [0] });
      const refused = takeInWorkbook(lead, { assessmentId, importId, decisions: all });
      await expect(refused).rejects.toMatchObject({
        detail: { data: { rows: [{ criterionId: 'S01.02', code: 'verdict-needs-confirmation' }] } },
      });
      const design = decided(seen, { taken: ['S01.01'], findings: [0] });
      await takeInWorkbook(lead, { assessmentId, importId, decisions: design });
    });
  });
});

/** Judged by nobody yet, when the lead and the member took the worksheet along. */
async function aStage(workplace: TestWorkplace, wish: JudgedWish = {}) {
  const judged = await aJudged(workplace, wish);
  const { lead, member, assessmentId } = judged;
  const exports = new Map<string, string>();
  for (const who of [lead, member]) {
    exports.set(who.actor.userId, await anExport(who, assessmentId, 'PENILAI'));
  }
  return {
    ...judged,
    waiting: (filling: Filling, who = lead) => {
      const exportId = exports.get(who.actor.userId) ?? '';
      return aWaiting(who, { assessmentId, exportId, side: 'PENILAI' }, filling);
    },
  };
}
