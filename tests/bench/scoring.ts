import { valueOfAnswer } from '#core/assessment/answer.ts';
import type { Worksheet } from '#core/assessment/worksheet.ts';
import { selfScores } from '#core/assessment/worksheet-scores.ts';
import { type Fraction, fraction, weightedMean } from '#core/scoring/fraction.ts';
import { loadWorksheet } from '#services/assessments/load-worksheet.ts';
import { type Demo, inState, unitHead } from './demo.ts';
import { interleaved, type Line, slower, timed } from './measure.ts';

/** What exactness costs: the score of an LPSE's worksheet in fractions and in binary numbers; and all that is computed. */
export async function scoring(demo: Demo): Promise<Line[]> {
  const context = await demo.as(unitHead);
  const { id } = await inState(context, 'DRAF');
  const { sheet } = await loadWorksheet(context, context.read, id);
  const times = await interleaved(15, {
    all: timed(() => selfScores(sheet), 200),
    exact: timed(() => exactScore(sheet), 200),
    floats: timed(() => floatScore(sheet), 200),
  });
  const criteria = sheet.standards.flatMap((standard) => standard.criteria).length;
  const what = `scores, reasons and group of ${sheet.standards.length} standards, ${criteria} criteria`;
  return [
    slower('the mean of the standards, exact', times.exact, 'in floats', times.floats),
    slower(what, times.all, 'the mean in floats', times.floats),
  ];
}

function exactScore({ standards }: Worksheet): Fraction | null {
  const terms: { weight: bigint; value: Fraction }[] = [];
  for (const { standard, criteria, inScope } of standards) {
    let num = 0n;
    let den = 0n;
    for (const { criterion, answer, ruling } of criteria) {
      if (answer?.value === 'TIDAK_BERLAKU' && ruling?.ruling === 'DITERIMA') continue;
      num += BigInt(criterion.weight) * BigInt(valueOfAnswer(answer?.value ?? null));
      den += BigInt(criterion.weight) * 3n;
    }
    if (inScope && den > 0n)
      terms.push({ weight: BigInt(standard.weight), value: fraction(100n * num, den) });
  }
  return weightedMean(terms);
}

function floatScore({ standards }: Worksheet): number {
  let sum = 0;
  let weights = 0;
  for (const { standard, criteria, inScope } of standards) {
    let num = 0;
    let den = 0;
    for (const { criterion, answer, ruling } of criteria) {
      if (answer?.value === 'TIDAK_BERLAKU' && ruling?.ruling === 'DITERIMA') continue;
      num += criterion.weight * valueOfAnswer(answer?.value ?? null);
      den += criterion.weight * 3;
    }
    if (!inScope || den === 0) continue;
    sum += standard.weight * ((100 * num) / den);
    weights += standard.weight;
  }
  return sum / weights;
}
