import type { AnswerValue } from '#core/assessment/answer.ts';

/** Three rising bars on 24 × 16, as many filled as the answer is worth; outlines for none, a dash for not applicable. */
export function answerBars(value: AnswerValue | null): string {
  return drawings[value ?? 'BELUM_DIISI'];
}

const drawings: Record<AnswerValue | 'BELUM_DIISI', string> = {
  BELUM_DIISI: bars(0, 'none'),
  TIDAK_DILAKUKAN: bars(0),
  DALAM_PERENCANAAN: bars(1),
  DITERAPKAN_SEBAGIAN: bars(2),
  DITERAPKAN_MENYELURUH: bars(3),
  TIDAK_BERLAKU: '<rect class="on" x="5" y="7" width="14" height="2"/>',
};

function bars(filled: number, rest = 'off'): string {
  return [6, 10.5, 15]
    .map((height, index) => {
      const name = index < filled ? 'on' : rest;
      return `<rect class="${name}" x="${1 + index * 8}" y="${15.5 - height}" width="6" height="${height}" rx="1"/>`;
    })
    .join('');
}
