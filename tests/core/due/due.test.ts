import { describe, expect, test } from 'vitest';
import type { AssessmentState } from '#core/assessment/assessment.ts';
import { concerns } from '#core/due/concern.ts';
import { dueAddress } from '#core/due/due-address.ts';
import { dueFindings, type FindingFacts } from '#core/due/due-findings.ts';
import { dueStages, type StageFacts } from '#core/due/due-stages.ts';
import type { AppointmentDue } from '#core/due/due-thing.ts';
import type { Actor, Role } from '#core/people/actor.ts';
import type { Quarter } from '#core/period/period.ts';

const region = { id: 'r', name: 'Kota Contoh', zone: 'WITA' } as const;
const lpse = { id: 'u', name: 'LPSE Contoh', regionId: 'r', kind: 'LPSE' } as const;
const bidang = { id: 'b', name: 'Bidang Contoh', regionId: 'r', kind: 'BIDANG_DATA_ELEKTRONIK' } as const;
const now = '2026-08-10T02:00:00.000Z';

/** Of 2026; in WITA the self-assessment of the third quarter ends with 31 August, the factual one with 30 September. */
const period = (quarter: Quarter, months: readonly [string, string, string]) => ({
  id: `p${quarter}`,
  year: 2026,
  quarter,
  region,
  windows: {
    BIMBINGAN_TEKNIS: { opensAt: months[0], closesAt: months[0] },
    PENILAIAN_MANDIRI: { opensAt: months[0], closesAt: months[1] },
    PENILAIAN_FAKTUAL: { opensAt: months[1], closesAt: months[2] },
  },
});
const third = period(3, ['2026-06-30T16:00:00.000Z', '2026-08-31T16:00:00.000Z', '2026-09-30T16:00:00.000Z']);
const second = period(2, [
  '2026-03-31T16:00:00.000Z',
  '2026-05-31T16:00:00.000Z',
  '2026-06-30T16:00:00.000Z',
]);
const fourth = period(4, [
  '2026-09-30T16:00:00.000Z',
  '2026-11-30T16:00:00.000Z',
  '2026-12-31T16:00:00.000Z',
]);

const assessment = (state: AssessmentState, of = third) => ({
  id: 'a',
  unit: lpse,
  period: { id: of.id, year: of.year, quarter: of.quarter },
  instrument: { code: 'LPSE' as const },
  state,
});

const brief = (facts: StageFacts) =>
  dueStages(facts, now).map(({ kind, unit, instrument, date, assessmentId }) =>
    [kind, unit.name, instrument, date, assessmentId].join(' '),
  );

describe('what the windows ask for', () => {
  test('every unit has to hand in each of its instruments by the last day in its zone', () => {
    expect(brief({ periods: [third], units: [lpse, bidang], assessments: [assessment('DRAF')] })).toEqual([
      'PENILAIAN_MANDIRI LPSE Contoh LPSE 2026-08-31 a',
      'PENILAIAN_MANDIRI Bidang Contoh JARINGAN 2026-08-31 ',
      'PENILAIAN_MANDIRI Bidang Contoh WEBSITE 2026-08-31 ',
    ]);
  });

  test('nobody asks for what was never handed in once the next quarter has opened, and not before', () => {
    expect(brief({ periods: [second, third], units: [lpse], assessments: [] })).toEqual([
      'PENILAIAN_MANDIRI LPSE Contoh LPSE 2026-08-31 ',
    ]);
    expect(brief({ periods: [third, fourth], units: [lpse], assessments: [] })).toHaveLength(2);
    const elsewhere = { ...third, region: { ...region, id: 'other' } };
    expect(brief({ periods: [second, elsewhere], units: [lpse], assessments: [] })).toHaveLength(1);
  });

  test('the assessors have to conclude what is with them, of an earlier quarter too', () => {
    for (const state of ['DIAJUKAN', 'PENILAIAN_FAKTUAL', 'DIBUKA_KEMBALI'] as const) {
      const assessments = [assessment(state, second)];
      expect(brief({ periods: [second, third], units: [], assessments })).toEqual([
        'PENILAIAN_FAKTUAL LPSE Contoh LPSE 2026-06-30 a',
      ]);
    }
  });

  test('what came back can be mended while the factual assessment is open', () => {
    expect(brief({ periods: [third], units: [lpse], assessments: [assessment('DIKEMBALIKAN')] })).toEqual([
      'PENILAIAN_MANDIRI LPSE Contoh LPSE 2026-09-30 a',
    ]);
  });

  test('corrections and a final result ask for nothing by a window', () => {
    for (const state of ['TINDAKAN_PERBAIKAN', 'VERIFIKASI_PERBAIKAN', 'FINAL'] as const) {
      expect(brief({ periods: [third], units: [lpse], assessments: [assessment(state)] })).toEqual([]);
    }
  });
});

const finding: FindingFacts = {
  region,
  unit: lpse,
  instrument: 'LPSE',
  period: { id: 'p3', year: 2026, quarter: 3 },
  assessmentId: 'a',
  findingId: 'f',
  number: 1,
  criterionId: 'S01.01',
  assessment: 'TINDAKAN_PERBAIKAN',
  state: 'BELUM',
  targetDate: '2026-10-31',
  carriedOverTo: null,
  carried: false,
};

describe('the targets of findings', () => {
  const turns = (changes: Partial<FindingFacts>) =>
    dueFindings([{ ...finding, ...changes }]).map(({ date, turn }) => `${date} ${turn}`);

  test('the unit corrects, the assessors verify', () => {
    expect(turns({})).toEqual(['2026-10-31 UNIT']);
    expect(turns({ assessment: 'VERIFIKASI_PERBAIKAN', state: 'SUDAH' })).toEqual(['2026-10-31 PENILAI']);
  });

  test('a carried one goes by its new target and is the unit’s', () => {
    const carried = { carriedOverTo: '2026-12-15' };
    expect(turns({ ...carried, assessment: 'VERIFIKASI_PERBAIKAN' })).toEqual(['2026-12-15 UNIT']);
    expect(turns({ ...carried, assessment: 'FINAL' })).toEqual(['2026-12-15 UNIT']);
  });

  test('an approved one is done with, and one that is not out is nobody’s to be told of', () => {
    expect(turns({ state: 'DISETUJUI' })).toEqual([]);
    for (const assessment of ['PENILAIAN_FAKTUAL', 'DIBUKA_KEMBALI', 'DIKEMBALIKAN'] as const) {
      expect(turns({ assessment })).toEqual([]);
      expect(turns({ assessment, carried: true })).toEqual(['2026-10-31 UNIT']);
    }
  });
});

describe('whom it concerns', () => {
  const inUnit = (role: Role, unitId = 'u'): Actor => ({
    userId: role,
    name: role,
    grants: [{ role, regionId: 'r', unitId }],
    seats: [],
  });
  const office = (regionId: string): Actor => ({
    userId: 'kd',
    name: 'kd',
    grants: [{ role: 'KEPALA_DINAS', regionId, unitId: null }],
    seats: [],
  });
  const assessor = (userId: string, assessmentId = 'a'): Actor => ({
    userId,
    name: userId,
    grants: [{ role: 'PENILAI', regionId: null, unitId: null }],
    seats: [{ assessmentId, lead: false }],
  });
  const appointment: AppointmentDue = { ...finding, kind: 'PENUNJUKAN', userId: 'p', date: '2026-12-31' };

  test('the people of the very unit for its own work, the seated assessors for theirs', () => {
    const [unitTurn] = dueFindings([finding]);
    const [assessorTurn] = dueFindings([{ ...finding, assessment: 'VERIFIKASI_PERBAIKAN' }]);
    const everybody = [
      inUnit('KEPALA_LPSE'),
      inUnit('TIM_LPSE'),
      inUnit('KEPALA_LPSE', 'other'),
      inUnit('OPERATOR_WEB'),
      assessor('p'),
      assessor('q', 'other'),
      office('r'),
    ];
    const told = (thing: typeof unitTurn) =>
      everybody.map((actor) => thing !== undefined && concerns(thing, actor));
    expect(told(unitTurn)).toEqual([true, true, false, false, false, false, false]);
    expect(told(assessorTurn)).toEqual([false, false, false, false, true, false, false]);
  });

  test('an appointment concerns the assessor and the Kepala Dinas, who each have a page for it', () => {
    const people = [assessor('p'), assessor('q'), assessor('p', 'other'), office('r'), office('x')];
    expect(people.map((actor) => concerns(appointment, actor))).toEqual([true, false, false, true, false]);
    expect(dueAddress(appointment, assessor('p'))).toBe('/penilaian');
    expect(dueAddress(appointment, office('r'))).toBe('/penilaian/a/penilai');
  });
});
