import { page } from '#tests/e2e/authorisation/client.ts';
import { type Demo, inState, leadAssessor, unitHead } from './demo.ts';
import { type Load, load, requestsPerSecond, timesOf } from './load.ts';
import { interleaved, type Line, milliseconds, p95, part } from './measure.ts';

/** Requests a second of the pages people are on all day, beside an empty answer and beside the plainest page. */
export async function pages(demo: Demo, url: string): Promise<Line[]> {
  const [head, lead] = [await demo.cookieOf(unitHead), await demo.cookieOf(leadAssessor)];
  const draft = await inState(await demo.as(unitHead), 'DRAF');
  const judged = await inState(await demo.as(leadAssessor), 'PENILAIAN_FAKTUAL');
  const asking =
    (path: string, cookie = '') =>
    () =>
      load({ url, cookie }, () => page(path));
  const rounds = await interleaved(5, {
    health: asking('/sehat'),
    plain: asking('/masuk'),
    overview: asking(`/penilaian/${draft.id}`, head),
    answering: asking(`/penilaian/${draft.id}/${draft.criteria[0]}`, head),
    judging: asking(`/penilaian/${judged.id}/${judged.criteria[0]}`, lead),
  });
  const line = (what: string, measured: readonly Load[]): Line[] =>
    [
      { name: '/sehat', base: rounds.health },
      { name: '/masuk', base: rounds.plain },
    ].map(({ name, base }) => ({
      what,
      measured: `${requestsPerSecond(measured).toFixed(0)}/s`,
      baseline: `${name}: ${requestsPerSecond(base).toFixed(0)}/s`,
      ratio: part(requestsPerSecond(base) / requestsPerSecond(measured)),
      p95: milliseconds(p95(timesOf(measured))),
    }));
  return [
    ...line('/masuk', rounds.plain).slice(0, 1),
    ...line('overview of an assessment, 16 standards', rounds.overview),
    ...line('a criterion, to answer', rounds.answering),
    ...line('a criterion, to judge', rounds.judging),
  ];
}
