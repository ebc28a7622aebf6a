import { describe, expect, test } from 'vitest';
import type { ReportState } from '#core/report/report-chain.ts';
import { reportDuties } from '#core/report/report-duty.ts';
import { type RevisionFacts, reportingOf } from '#core/report/reporting.ts';

const deadline = '2026-10-15';
const now = '2026-10-20T02:00:00.000Z';
const inTime = '2026-10-15T16:59:59.000Z';
const afterwards = '2026-10-17T17:00:00.000Z';

const revision = (
  number: number,
  state: ReportState,
  { signedAt = state === 'DRAF' ? null : inTime, withdrawn = false } = {},
): RevisionFacts => ({ id: `r${number}`, revision: number, state, signedAt, withdrawn });

const of = (...revisions: RevisionFacts[]) => reportingOf(revisions, { deadline, zone: 'WIB', now });

describe('a unit has reported', () => {
  test.each(['DITANDATANGANI', 'DITERIMA', 'DITERUSKAN'] as const)(
    'once its report is %s, in time up to the last second of the day',
    (state) => {
      expect(of(revision(0, state))).toEqual({ reported: true, reportId: 'r0', daysLate: 0 });
      const late = revision(0, state, { signedAt: '2026-10-15T17:00:00.000Z' });
      expect(of(late)).toMatchObject({ reported: true, daysLate: 1 });
    },
  );

  test('late only by the revision that stands first', () => {
    const correction = revision(1, 'DITANDATANGANI', { signedAt: afterwards });
    expect(of(correction, revision(0, 'DITERUSKAN'))).toMatchObject({ reportId: 'r0', daysLate: 0 });
    expect(of(revision(0, 'DIKEMBALIKAN'), correction)).toMatchObject({ reportId: 'r1', daysLate: 3 });
    const withdrawn = revision(0, 'DITERUSKAN', { withdrawn: true });
    expect(of(withdrawn, correction)).toMatchObject({ reportId: 'r1', daysLate: 3 });
  });

  test('and a correction that is being written takes nothing away', () => {
    expect(of(revision(0, 'DITERUSKAN'), revision(1, 'DRAF'))).toMatchObject({ reported: true });
  });
});

describe('a unit has not reported', () => {
  const missing = { reported: false, daysLate: 5 };

  test('with nothing or a draft', () => {
    expect(of()).toEqual({ ...missing, cause: 'BELUM', draftId: null, signedId: null });
    expect(of(revision(0, 'DRAF'))).toEqual({ ...missing, cause: 'BELUM', draftId: 'r0', signedId: null });
  });

  test('while the report that came back or was withdrawn is written anew', () => {
    expect(of(revision(0, 'DIKEMBALIKAN'))).toMatchObject({ cause: 'DIKEMBALIKAN', signedId: 'r0' });
    expect(of(revision(1, 'DRAF'), revision(0, 'DIKEMBALIKAN'))).toEqual({
      ...missing,
      cause: 'DIKEMBALIKAN',
      draftId: 'r1',
      signedId: 'r0',
    });
    const withdrawn = revision(0, 'DITANDATANGANI', { withdrawn: true });
    expect(of(withdrawn)).toMatchObject({ ...missing, cause: 'DITARIK', signedId: 'r0' });
  });
});

describe('the reports that are owed', () => {
  const region = { id: 'r', name: 'Kota Contoh', zone: 'WIT' } as const;
  const unit = { id: 'u', name: 'LPSE Contoh', region, createdAt: '2026-01-01T00:00:00.000Z' };
  const rules = [{ from: { year: 2026, quarter: 2 }, days: 15 }] as const;
  const dates = [{ year: 2025, quarter: 4, date: '2026-01-10' }] as const;
  const owed = (changes: { createdAt?: string; now?: string }) =>
    reportDuties(
      {
        units: [{ ...unit, ...changes }],
        deadlines: new Map([['r', { rules, dates }]]),
        reports: [],
      },
      changes.now ?? now,
    ).map(({ year, quarter, deadline, ended }) => `${year}/${quarter} ${deadline} ${ended}`);

  test('are those of every quarter with a deadline up to the running one, the newest first', () => {
    expect(owed({})).toEqual([
      '2026/4 2027-01-15 false',
      '2026/3 2026-10-15 true',
      '2026/2 2026-07-15 true',
      '2025/4 2026-01-10 true',
    ]);
  });

  test('begin with the quarter that runs in the region, and with the unit itself', () => {
    expect(owed({ now: '2026-09-30T15:00:00.000Z' })[0]).toBe('2026/4 2027-01-15 false');
    expect(owed({ now: '2026-09-30T14:59:59.000Z' })[0]).toBe('2026/3 2026-10-15 false');
    expect(owed({ createdAt: '2026-07-15T14:59:59.000Z' })).toContain('2026/2 2026-07-15 true');
    expect(owed({ createdAt: '2026-07-15T15:00:00.000Z' })).toHaveLength(2);
  });
});
