import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { startAssessment } from '#services/assessments/start-assessment.ts';
import { linkEvidence } from '#services/evidence/link-evidence.ts';
import { decideFinding } from '#services/findings/decide-finding.ts';
import { sendBackCorrections } from '#services/findings/send-back-corrections.ts';
import { finaliseAssessment } from '#services/judging/finalise-assessment.ts';
import { anEvidence } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { handedIn, toCorrect } from '#tests/support/judging.ts';
import { aPeriod } from '#tests/support/regions.ts';
import { aWorkplace, newId, type TestWorkplace } from '#tests/support/workplace.ts';

function run({ db }: TestWorkplace, statement: string) {
  return sql.raw(statement).execute(db);
}

const at = "'2026-08-10T02:00:00.000Z'";

/** What the database refuses whoever asks, with SQL of one's own. */
describe('the guards of findings', () => {
  eachDatabase((open) => {
    test('while the unit corrects, nobody decides, rewords, deletes or skips a step', async () => {
      const { workplace, town } = await toCorrect(aWorkplace(await open()));
      const lead = `'${town.people.KETUA_TIM_PENILAI.userId}'`;
      const head = `'${town.people.KEPALA_LPSE.userId}'`;
      const decided = `decided_by = ${lead}, decided_at = ${at}`;
      // Where several rules refuse, the databases name another one each.
      const tooEarly = /move of the finding|while it is verified/;
      const cases: [string, string | RegExp][] = [
        [
          `state = 'DISETUJUI', pic = 'x', action = 'x', action_by = ${head}, action_at = ${at}, ${decided}`,
          tooEarly,
        ],
        [`state = 'DITOLAK', decision_note = 'x', ${decided}`, tooEarly],
        [`carried_over_to = '2026-12-31', ${decided}`, 'while it is verified'],
        ["target_date = '2027-01-01'", 'written while judging'],
        ["criterion_id = 'S02.01'", 'keeps its place'],
      ];
      for (const [change, message] of cases) {
        await expect(run(workplace, `UPDATE findings SET ${change}`), change).rejects.toThrow(message);
      }
      await expect(run(workplace, 'DELETE FROM findings')).rejects.toThrow('only while judging');
      const bare = "UPDATE assessments SET state = 'VERIFIKASI_PERBAIKAN'";
      await expect(run(workplace, bare)).rejects.toThrow('a PIC, an action and a status');
      const done = `state = 'SUDAH', pic = 'x', action = 'x', action_by = ${head}, action_at = ${at}`;
      await run(workplace, `UPDATE findings SET ${done}`);
      await expect(run(workplace, "UPDATE findings SET state = 'BELUM'")).rejects.toThrow(
        'move of the finding',
      );
    });

    test('a decision takes a seated assessor who did not correct, and a reason to refuse', async () => {
      const { workplace, town } = await handedIn(aWorkplace(await open()));
      const { KEPALA_LPSE, KEPALA_DINAS, KETUA_TIM_PENILAI } = town.people;
      const by = (userId: string, note = 'NULL') =>
        `UPDATE findings SET decision_note = ${note}, decided_by = '${userId}', decided_at = ${at}`;
      const approve = (userId: string) => `${by(userId)}, state = 'DISETUJUI'`;
      await expect(run(workplace, approve(KEPALA_DINAS.userId))).rejects.toThrow('only an assessor');
      await run(
        workplace,
        `UPDATE assessors SET released_at = ${at} WHERE user_id = '${KETUA_TIM_PENILAI.userId}'`,
      );
      await expect(run(workplace, approve(KETUA_TIM_PENILAI.userId))).rejects.toThrow('only an assessor');
      await run(
        workplace,
        `UPDATE assessors SET user_id = '${KEPALA_LPSE.userId}' WHERE released_at IS NULL`,
      );
      await expect(run(workplace, approve(KEPALA_LPSE.userId))).rejects.toThrow('who corrected');
      await run(workplace, 'UPDATE assessors SET released_at = NULL');
      const { userId } = KETUA_TIM_PENILAI;
      await expect(run(workplace, `${by(userId)}, state = 'DITOLAK'`)).rejects.toThrow();
      await expect(run(workplace, `${by(userId)}, state = 'PROSES'`)).rejects.toThrow('the turn of the unit');
      const pic = "UPDATE findings SET pic = 'Lain'";
      await expect(run(workplace, pic)).rejects.toThrow('the turn of the unit');
      const final = `UPDATE assessments SET state = 'FINAL', finalised_by = '${userId}', finalised_at = ${at}`;
      await expect(run(workplace, final)).rejects.toThrow('approved or carried over');
      await run(workplace, `${by(userId, "'Belum cukup.'")}, state = 'DITOLAK'`);
      await expect(run(workplace, approve(userId))).rejects.toThrow('move of the finding');
    });

    test('evidence of a correction is the own unit’s, attached while it corrects, and held once handed in', async () => {
      const { workplace, town, head, member, assessmentId, findingId } = await handedIn(
        aWorkplace(await open()),
      );
      const evidenceId = await anEvidence(workplace, town);
      const foreign = await anEvidence(workplace, town, { unitId: town.bidang });
      const link = (evidence: string, criterion = 'S01.01') =>
        `INSERT INTO evidence_links (id, assessment_id, criterion_id, finding_id, evidence_id, page, remark, linked_by, linked_at)
         VALUES ('${newId()}', '${assessmentId}', '${criterion}', '${findingId}', '${evidence}', '', '',
         '${town.people.KEPALA_LPSE.userId}', ${at})`;
      await expect(run(workplace, link(evidenceId))).rejects.toThrow('does not allow this change');
      await sendBackCorrections(member, { assessmentId, reason: 'Lampirkan buktinya.' });
      await expect(run(workplace, link(foreign))).rejects.toThrow("another unit can't be attached");
      await expect(run(workplace, link(evidenceId, 'S01.02'))).rejects.toThrow(
        'an open finding of its place',
      );
      await linkEvidence(head, { findingId, evidenceId, page: '', remark: '' });
      await expect(run(workplace, link(evidenceId))).rejects.toThrow();
      const describe = `UPDATE evidence SET title = 'Lain' WHERE id = '${evidenceId}'`;
      await run(workplace, describe);
      await run(workplace, "UPDATE assessments SET state = 'VERIFIKASI_PERBAIKAN'");
      const again = describe.replace('Lain', 'Lain lagi');
      await expect(run(workplace, again)).rejects.toThrow('stays as it was');
      const off = `UPDATE evidence_links SET removed_by = linked_by, removed_at = linked_at WHERE finding_id IS NOT NULL`;
      await expect(run(workplace, off)).rejects.toThrow('does not allow this change');
    });

    test('a finding is carried over as it was, once, and its old row stands', async () => {
      const workplace = aWorkplace(await open());
      const { town, head, lead, member, assessmentId, findingId } = await handedIn(workplace);
      const carry = { assessmentId, findingId, note: '', targetDate: '2026-12-31', version: 2 } as const;
      await decideFinding(member, { ...carry, decision: 'BAWA' });
      await finaliseAssessment(lead, { assessmentId });
      const periodId = await aPeriod(workplace, town, { quarter: 4 });
      const place = { periodId, unitId: town.lpse, instrument: 'LPSE', standards: ['S01'] } as const;
      const next = await startAssessment(head, place);
      const copy = (changes: Record<string, string> = {}) => {
        const columns =
          'criterion_id, text, requested_action, priority, state, created_by, created_at, version';
        const target = changes['target_date'] ?? 'carried_over_to';
        return `INSERT INTO findings (id, assessment_id, number, target_date, carried_from, ${columns})
          SELECT '${newId()}', '${changes['assessment_id'] ?? next.assessmentId}', 9, ${target}, id,
          ${columns.replace('text', changes['text'] ?? 'text').replace('state', "'BELUM'")}
          FROM findings WHERE id = '${findingId}'`;
      };
      await expect(run(workplace, copy())).rejects.toThrow(/unique/i);
      await expect(run(workplace, copy({ text: "'Lain'" }))).rejects.toThrow('as it was');
      await expect(run(workplace, copy({ target_date: "'2027-12-31'" }))).rejects.toThrow('as it was');
      await expect(run(workplace, copy({ assessment_id: assessmentId }))).rejects.toThrow('as it was');
      const carried = `WHERE carried_from = '${findingId}'`;
      await expect(run(workplace, `UPDATE findings SET text = 'Lain' ${carried}`)).rejects.toThrow(
        'never again',
      );
      await expect(run(workplace, `DELETE FROM findings ${carried}`)).rejects.toThrow('carried over never');
      const reopen = `UPDATE assessments SET state = 'DIBUKA_KEMBALI', finalised_by = NULL, finalised_at = NULL
        WHERE id = '${assessmentId}'`;
      await run(workplace, reopen);
      const old = `UPDATE findings SET decision_note = 'x' WHERE id = '${findingId}'`;
      await expect(run(workplace, old)).rejects.toThrow(/goes on in the later|while it is verified/);
    });
  });
});
