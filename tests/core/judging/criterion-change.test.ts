import { describe, expect, test } from 'vitest';
import { criterionChange, type FoundCriterion } from '#core/judging/criterion-change.ts';

const text = 'Kebijakan layanan telah ditetapkan.';
const found = (verdict: FoundCriterion['verdict'], words = text) => ({ id: 'S01.01', text: words, verdict });

describe('a criterion against the last final result', () => {
  test('is newly lost, newly met, or as it was', () => {
    expect(criterionChange(found('SESUAI'), found('TIDAK_SESUAI'))).toBe('BARU_HILANG');
    expect(criterionChange(found('TIDAK_SESUAI'), found('SESUAI'))).toBe('BARU_TERPENUHI');
    expect(criterionChange(found('SESUAI'), found('SESUAI'))).toBeNull();
    expect(criterionChange(found('TIDAK_SESUAI'), found('TIDAK_SESUAI'))).toBeNull();
  });

  test('is neither when it was reworded, and nothing when one side was not judged', () => {
    expect(criterionChange(found('SESUAI', 'Lain.'), found('TIDAK_SESUAI'))).toBe('KRITERIA_BERUBAH');
    expect(criterionChange(found('SESUAI', 'Lain.'), found('SESUAI'))).toBeNull();
    expect(criterionChange(undefined, found('SESUAI'))).toBeNull();
    expect(criterionChange(found(null), found('SESUAI'))).toBeNull();
    expect(criterionChange(found('SESUAI'), found(null))).toBeNull();
  });
});
