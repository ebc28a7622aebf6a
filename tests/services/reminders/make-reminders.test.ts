import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Actor } from '#core/people/actor.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { extendWindow } from '#services/periods/extend-window.ts';
import { readFrame } from '#services/read-frame.ts';
import { listDue } from '#services/reminders/list-due.ts';
import { listNotices } from '#services/reminders/list-notices.ts';
import { makeReminders } from '#services/reminders/make-reminders.ts';
import { readNotices } from '#services/reminders/read-notices.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, type Judged, judgeAll } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aPeriod, aTown } from '#tests/support/regions.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const publicUrl = 'https://kaji.kota.example';

/** "H-7 PENILAIAN_MANDIRI 2026-08-31", by person, oldest first. */
async function noticesOf({ db }: TestWorkplace, { userId }: Actor): Promise<string[]> {
  const rows = await db
    .selectFrom('notices')
    .where('user_id', '=', userId)
    .select(['occasion', 'kind', 'due_date'])
    .orderBy('created_at')
    .orderBy('kind')
    .orderBy('due_date')
    .execute();
  return rows.map(({ occasion, kind, due_date }) => `${occasion} ${kind} ${due_date}`);
}

async function mailsOf({ db }: TestWorkplace, { userId }: Actor) {
  return db.selectFrom('mails').where('user_id', '=', userId).selectAll().orderBy('created_at').execute();
}

async function on(workplace: TestWorkplace, instant: string): Promise<void> {
  workplace.clock.at = instant;
  await makeReminders(workplace, publicUrl);
}

/** A finding on S01.01 with its target on 31 October, in the unit's hands. */
async function withFinding(workplace: TestWorkplace): Promise<Judged & { findingId: string }> {
  const judged = await aJudged(workplace);
  await judgeAll(judged, ['S01.01']);
  await concludeJudging(judged.lead, { assessmentId: judged.assessmentId });
  const { id } = await workplace.db.selectFrom('findings').select('id').executeTakeFirstOrThrow();
  return { ...judged, findingId: id };
}

describe('making the reminders', () => {
  eachDatabase((open) => {
    test('a week before, on the day and every week after, by the clock of the region, each once', async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace, { zone: 'WIT' });
      await aPeriod(workplace, town);
      const windows = workplace.db.updateTable('period_windows').where('stage', '=', 'PENILAIAN_MANDIRI');
      // The end of 31 August in WIT.
      await windows.set({ closes_at: '2026-08-31T15:00:00.000Z' }).execute();
      const head = town.people.KEPALA_LPSE;
      await on(workplace, '2026-08-23T14:59:00.000Z');
      expect(await noticesOf(workplace, head)).toEqual([]);
      await on(workplace, '2026-08-23T15:00:00.000Z');
      await on(workplace, '2026-08-23T15:01:00.000Z');
      await on(workplace, '2026-08-27T15:00:00.000Z');
      const before = 'H-7 PENILAIAN_MANDIRI 2026-08-31';
      expect(await noticesOf(workplace, head)).toEqual([before]);
      await on(workplace, '2026-08-31T01:00:00.000Z');
      await on(workplace, '2026-09-03T01:00:00.000Z');
      await on(workplace, '2026-09-07T01:00:00.000Z');
      await on(workplace, '2026-09-14T01:00:00.000Z');
      const after = ['H', 'H+7', 'H+14'].map((occasion) => `${occasion} PENILAIAN_MANDIRI 2026-08-31`);
      expect(await noticesOf(workplace, head)).toEqual([before, ...after]);
      expect(await mailsOf(workplace, head)).toHaveLength(4);
    });

    test('two processes at once make each once', async () => {
      const workplace = aWorkplace(await open());
      const { town } = await withFinding(workplace);
      workplace.clock.at = '2026-10-25T02:00:00.000Z';
      await Promise.all([1, 2, 3].map(() => makeReminders(workplace, publicUrl)));
      expect(await noticesOf(workplace, town.people.KEPALA_LPSE)).toEqual(['H-7 TEMUAN 2026-10-31']);
      expect(await mailsOf(workplace, town.people.KEPALA_LPSE)).toHaveLength(1);
    });

    test('after weeks without a running server only the last occasion is made up for', async () => {
      const workplace = aWorkplace(await open());
      const { town } = await withFinding(workplace);
      await on(workplace, '2026-11-25T02:00:00.000Z');
      expect(await noticesOf(workplace, town.people.KEPALA_LPSE)).toEqual(['H+21 TEMUAN 2026-10-31']);
    });

    test('those whose turn it is are reminded, and nobody else', async () => {
      const workplace = aWorkplace(await open());
      const { town } = await withFinding(workplace);
      const other = await aTown(workplace);
      await on(workplace, '2026-10-31T02:00:00.000Z');
      const reminded = async ({ people }: typeof town) => {
        const held = await Promise.all(
          Object.entries(people).map(
            async ([role, actor]) => [role, await noticesOf(workplace, actor)] as const,
          ),
        );
        return held
          .filter(([, notices]) => notices.some((notice) => notice.includes('TEMUAN')))
          .map(([role]) => role);
      };
      expect((await reminded(town)).sort()).toEqual(['KEPALA_LPSE', 'TIM_LPSE']);
      expect(await reminded(other)).toEqual([]);
    });

    test('what was done is not asked for again, and a moved end is a new day', async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace);
      const periodId = await aPeriod(workplace, town);
      const head = town.people.PENYELENGGARA_JARINGAN_WEB;
      await on(workplace, '2026-08-31T02:00:00.000Z');
      // Two instruments.
      expect(await noticesOf(workplace, head)).toHaveLength(2);
      const office = workplace.as(town.people.KEPALA_DINAS);
      const extension = { periodId, stage: 'PENILAIAN_MANDIRI', lastDay: '2026-09-04', version: 1 } as const;
      await extendWindow(office, { ...extension, reason: 'Libur bersama.' });
      await on(workplace, '2026-08-31T03:00:00.000Z');
      expect((await noticesOf(workplace, head)).slice(2)).toEqual([
        'H-7 PENILAIAN_MANDIRI 2026-09-04',
        'H-7 PENILAIAN_MANDIRI 2026-09-04',
      ]);
      const deactivated = workplace.db.updateTable('users').set({ status: 'NONAKTIF' });
      await deactivated.where('id', '=', head.userId).execute();
      await on(workplace, '2026-09-04T02:00:00.000Z');
      expect(await noticesOf(workplace, head)).toHaveLength(4);
    });

    test('one mail tells a person everything at once: what, of what, when, where, and no more', async () => {
      const workplace = aWorkplace(await open());
      const judged = await withFinding(workplace);
      await on(workplace, '2026-10-25T02:00:00.000Z');
      const [mail] = await mailsOf(workplace, judged.town.people.TIM_LPSE);
      expect(mail).toMatchObject({
        recipient: `${judged.town.people.TIM_LPSE.userId}@example.go.id`,
        subject: 'Pengingat: Perbaikan temuan 1 pada kriteria S01.01',
      });
      expect(mail?.body).toContain('Standar LPSE, Triwulan III Tahun 2026');
      expect(mail?.body).toContain('Jatuh tempo 31 Oktober 2026.');
      expect(mail?.body).toContain(`${publicUrl}/temuan/${judged.findingId}\n`);
      expect(mail?.body).not.toContain('ditinjau tahun ini');
      const [both] = await mailsOf(workplace, judged.town.people.PENYELENGGARA_JARINGAN_WEB);
      expect(both?.subject).toBe('Pengingat: beberapa hal jatuh tempo');
      expect(both?.body.match(/Sudah lewat jatuh tempo sejak 31 Agustus 2026\./g)).toHaveLength(2);
    });

    test('without a mail server there are notices and no mails', async () => {
      const workplace = aWorkplace(await open());
      const { town } = await withFinding(workplace);
      workplace.clock.at = '2026-10-31T02:00:00.000Z';
      await makeReminders(workplace, null);
      expect(await noticesOf(workplace, town.people.KEPALA_LPSE)).toHaveLength(1);
      expect(await workplace.db.selectFrom('mails').selectAll().execute()).toEqual([]);
    });

    test('a person reads the own notices only, and the header counts those that are unread', async () => {
      const workplace = aWorkplace(await open());
      const { town, findingId } = await withFinding(workplace);
      await on(workplace, '2026-10-31T02:00:00.000Z');
      const [head, staff] = [town.people.KEPALA_LPSE, town.people.TIM_LPSE].map((actor) =>
        workplace.as(actor),
      );
      if (head === undefined || staff === undefined) throw new Error('the town lacks people');
      const { notices, unread } = await listNotices(head, { page: 1 });
      expect(notices).toMatchObject([{ link: `/temuan/${findingId}`, readAt: null, overdue: false }]);
      expect([unread, (await readFrame(head)).unread]).toEqual([1, 1]);
      const noticeId = notices[0]?.id ?? '';
      expect(await refusalOf(readNotices(staff, { noticeId }))).toBe('not-found');
      await readNotices(head, { noticeId });
      await readNotices(head, { noticeId });
      await readNotices(head, { noticeId: null });
      expect([(await readFrame(head)).unread, (await readFrame(staff)).unread]).toEqual([0, 1]);
    });

    test('the database keeps one notice an occasion, and changes neither a notice nor a mail that was sent', async () => {
      const workplace = aWorkplace(await open());
      await withFinding(workplace);
      await on(workplace, '2026-10-31T02:00:00.000Z');
      const sent = "state = 'TERKIRIM', sent_at = '2026-10-31T02:00:00.000Z', next_attempt_at = NULL";
      await sql.raw(`UPDATE mails SET ${sent}`).execute(workplace.db);
      await sql.raw("UPDATE notices SET read_at = '2026-10-31T02:00:00.000Z'").execute(workplace.db);
      for (const statement of [
        `INSERT INTO notices SELECT 'x', user_id, kind, object_id, due_date, occasion, thing, link, created_at, NULL
          FROM notices`,
        'UPDATE notices SET read_at = NULL',
        "UPDATE notices SET link = '/temuan'",
        'DELETE FROM notices',
        "UPDATE mails SET state = 'MENUNGGU', sent_at = NULL, next_attempt_at = '2026-10-31T02:00:00.000Z'",
        "UPDATE mails SET body = ''",
        'DELETE FROM mails',
        `INSERT INTO mails SELECT 'x', user_id, recipient, subject, body, state, attempts, next_attempt_at, claimed_until,
          last_error, sent_at, created_at FROM mails LIMIT 1`,
      ]) {
        await expect(sql.raw(statement).execute(workplace.db), statement).rejects.toThrow();
      }
    });
  });
});

describe('what is due', () => {
  eachDatabase((open) => {
    test('the late stands first, the own is marked, and nothing of another unit or region is told', async () => {
      const workplace = aWorkplace(await open());
      const { town, lead, findingId } = await withFinding(workplace);
      const other = await aTown(workplace);
      workplace.clock.at = '2026-11-02T02:00:00.000Z';
      const seen = async (actor: Actor) =>
        (await listDue(workplace.as(actor))).map(({ thing, days, mine }) => `${thing.kind} ${days} ${mine}`);
      expect(await seen(town.people.KEPALA_LPSE)).toEqual(['TEMUAN -2 true']);
      expect(await seen(lead.actor)).toEqual(['TEMUAN -2 false', 'PENUNJUKAN 59 true']);
      expect(await seen(town.people.KEPALA_DINAS)).toEqual([
        'PENILAIAN_MANDIRI -63 false',
        'PENILAIAN_MANDIRI -63 false',
        'TEMUAN -2 false',
        'PENUNJUKAN 59 true',
        'PENUNJUKAN 59 true',
      ]);
      expect(
        (await listDue(workplace.as(town.people.INSPEKTUR))).map(({ thing }) => thing.kind),
      ).not.toContain('PENUNJUKAN');
      for (const role of ['SEKDA', 'OPERATOR_WEB', 'WALIKOTA'] as const) {
        expect(await seen(town.people[role])).toEqual([]);
      }
      expect(await seen(other.people.KEPALA_DINAS)).toEqual([]);
      expect((await listDue(workplace.as(town.people.KEPALA_LPSE)))[0]?.href).toBe(`/temuan/${findingId}`);
    });
  });
});
