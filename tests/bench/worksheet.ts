import { loadAssessment } from '#services/assessments/load-assessment.ts';
import { viewWorksheet } from '#services/assessments/viewed-worksheet.ts';
import { pinnedInstrument } from '#services/catalogue/region-catalogue.ts';
import { loadAnswers } from '#storage/worksheet-answers.ts';
import { loadWorksheet } from '#storage/worksheets.ts';
import { type Demo, inState, unitHead } from './demo.ts';
import { interleaved, type Line, slower, timed } from './measure.ts';

/** What a page pays for the whole worksheet, where the answers alone would be one query. */
export async function worksheet(demo: Demo, database: string): Promise<Line[]> {
  const context = await demo.as(unitHead);
  const { read } = context;
  const { id } = await inState(context, 'DRAF');
  const assessment = await loadAssessment(context, read, id);
  const instrument = await pinnedInstrument(context, read, assessment);
  const times = await interleaved(15, {
    whole: timed(() => loadWorksheet(read, assessment, instrument), 20),
    viewed: timed(() => viewWorksheet(context, read, id), 20),
    answers: timed(() => loadAnswers(read, id), 20),
  });
  const base = 'its answers, 1 query';
  return [
    slower(`worksheet, 7 queries, ${database}`, times.whole, base, times.answers),
    slower(`worksheet through the reach, ${database}`, times.viewed, base, times.answers),
  ];
}
