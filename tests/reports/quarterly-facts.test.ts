import { describe, expect, test } from 'vitest';
import type { AssessmentModel, ReportFinding } from '#reports/assessment-model.ts';
import { reportFileName } from '#reports/file-name.ts';
import { findingFacts } from '#reports/quarterly-findings.ts';
import { quarterlyGroup } from '#reports/quarterly-groups.ts';
import { fullAssessment } from './assessment-samples.ts';

const quarter = { first: '2026-07-01', last: '2026-09-30' };
const [sample] = fullAssessment().findings;

function finding(changes: Partial<ReportFinding>): ReportFinding {
  if (sample === undefined) throw new Error('the sample has no finding');
  const open = { state: 'BELUM', carriedOverTo: null, statusDate: null, target: '2026-09-30' } as const;
  return { ...sample, ...open, ...changes };
}

function model(findings: ReportFinding[], officialSource: 'FAKTUAL' | 'MANDIRI'): AssessmentModel {
  const full = fullAssessment();
  return { ...full, findings, assessment: { ...full.assessment, officialSource } };
}

describe('the findings of a quarter', () => {
  const carried = finding({ number: 9, carriedOverTo: '2026-10-31' });
  const before = model([carried], 'FAKTUAL');

  test('one carried over stands beside this quarter’s until its own result is final', () => {
    const open = findingFacts([{ now: model([], 'MANDIRI'), before }], '2026-10-05', quarter);
    expect(open.findings.map(({ number, overdue }) => [number, overdue])).toEqual([[9, false]]);
    const late = findingFacts([{ now: null, before }], '2026-11-01', quarter);
    expect(late.findings.map(({ overdue }) => overdue)).toEqual([true]);
    const final = findingFacts([{ now: model([], 'FAKTUAL'), before }], '2026-10-05', quarter);
    expect(final.findings).toEqual([]);
  });

  test('one that goes on in this quarter is counted there alone', () => {
    const origin = { ...before.period, number: 9 };
    const now = model([finding({ number: 1, carriedFrom: origin, target: '2026-10-31' })], 'MANDIRI');
    const facts = findingFacts([{ now, before }], '2026-10-05', quarter);
    expect(facts.findings.map(({ number }) => number)).toEqual([1]);
    const other = model([finding({ number: 1, carriedFrom: { ...origin, number: 8 } })], 'MANDIRI');
    expect(findingFacts([{ now: other, before }], '2026-10-05', quarter).findings).toHaveLength(2);
  });

  test('stand by priority, then by target; closed ones are counted and listed as actions', () => {
    const now = model(
      [
        finding({ number: 1, priority: 'RENDAH', target: '2026-08-01' }),
        finding({ number: 2, priority: 'TINGGI', target: '2026-12-01' }),
        finding({ number: 3, priority: 'TINGGI', target: '2026-11-01' }),
        finding({ number: 4, priority: 'SEDANG', state: 'DISETUJUI', statusDate: '2026-09-20' }),
      ],
      'FAKTUAL',
    );
    const facts = findingFacts([{ now, before: null }], '2026-10-05', quarter);
    expect(facts.findings.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(facts.closedActions.map(({ number }) => number)).toEqual([4]);
    expect(facts.findingSummary).toEqual([
      { priority: 'TINGGI', open: 2, overdue: 0, closed: 0 },
      { priority: 'SEDANG', open: 0, overdue: 0, closed: 1 },
      { priority: 'RENDAH', open: 1, overdue: 1, closed: 0 },
    ]);
  });
});

describe('a group over the quarters', () => {
  const { instrument, standards, group } = fullAssessment();
  const past = { instrument, standards, responsibleUnit: 'LPSE Contoh' };

  test('a quarter without an assessment is a gap in the history and no change', () => {
    const drawn = quarterlyGroup({
      ...past,
      quarters: [
        { of: { year: 2026, quarter: 2 }, model: null },
        { of: { year: 2026, quarter: 3 }, model: fullAssessment() },
      ],
    });
    expect(drawn.history).toMatchObject([
      { label: 'TW II 2026', score: null, achievement: null },
      { label: 'TW III 2026', score: group.factual?.score },
    ]);
    expect(drawn.change).toEqual({ met: null, score: null });
  });

  test('criteria are compared with the last final result only where this one is final', () => {
    const full = fullAssessment();
    const quarters = [{ of: { year: 2026, quarter: 3 } as const, model: full }];
    const { criterionChanges } = quarterlyGroup({ ...past, quarters });
    expect(criterionChanges?.since).toBe('TW II 2026');
    expect(
      criterionChanges?.changed.map(({ change, criteria }) => [change, criteria.map(({ id }) => id)]),
    ).toEqual([
      ['BARU_HILANG', ['S01.02']],
      ['BARU_TERPENUHI', ['S03.01']],
      ['KRITERIA_BERUBAH', ['S02.02']],
    ]);
    const open = { ...full, assessment: { ...full.assessment, officialSource: 'MANDIRI' as const } };
    expect(
      quarterlyGroup({ ...past, quarters: [{ of: full.period, model: open }] }).criterionChanges,
    ).toBeNull();
  });

  test('the change is that of the printed figures', () => {
    const full = fullAssessment();
    const factual = { ...full.group.factual, score: '80,95', achievementTotal: [7, 16] } as const;
    const earlier = { ...full, group: { ...full.group, factual: { ...full.group.self, ...factual } } };
    const drawn = quarterlyGroup({
      ...past,
      quarters: [
        { of: { year: 2026, quarter: 2 }, model: earlier },
        { of: { year: 2026, quarter: 3 }, model: full },
      ],
    });
    const [met] = group.factual?.achievementTotal ?? [0];
    expect(group.factual?.score).toBe('89,29');
    expect(drawn.change).toEqual({ met: met - 7, score: '8,34' });
  });
});

test('a file name is plain letters, digits and hyphens', () => {
  const full = fullAssessment();
  const named = (name: string, kind: 'assessor-pdf' | 'assessor-workbook') =>
    reportFileName({
      kind,
      model: { ...full, region: { ...full.region, name }, seal: { ...full.seal, revision: 2 } },
    });
  expect(named('Contoh', 'assessor-pdf')).toBe('Laporan-Penilaian-LPSE-Kota-Contoh-TW3-2026-Revisi-2.pdf');
  expect(named('../Café "x"\n', 'assessor-workbook')).toBe(
    'Kertas-Kerja-Penilaian-LPSE-Kota-Cafe-x-TW3-2026-Revisi-2.xlsx',
  );
});
