import { loadAssessment } from '#services/assessments/load-assessment.ts';
import { saveAnswer } from '#services/assessments/save-answer.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { form } from '#tests/e2e/authorisation/client.ts';
import { type Demo, inState, unitHead } from './demo.ts';
import { type Load, load, requestsPerSecond, timesOf } from './load.ts';
import { interleaved, type Line, median, milliseconds, p95, part, slower } from './measure.ts';

interface Typist {
  /** Saves a text nobody saved before. */
  save(): Promise<void>;
}

/** One save of the application in this process, and the upsert with its entry in the trail that it ends in. */
export async function autosaveService(demo: Demo, database: string): Promise<Line[]> {
  const [service, bare] = [await serviceTypist(demo, 0), await bareTypist(demo, 1)];
  const times = await interleaved(5, { service: saves(service, 40), bare: saves(bare, 40) });
  const [ofService, ofBare] = [times.service.flat(), times.bare.flat()];
  return [slower(`save an answer, service, ${database}`, ofService, 'upsert and trail', ofBare)];
}

/** The same through HTTP, from one browser and from twenty. */
export async function autosaveRequests(demo: Demo, url: string): Promise<Line[]> {
  const cookie = await demo.cookieOf(unitHead);
  const bare = await bareTypist(demo, 40);
  const asks = await savingAsks(demo);
  const rounds = await interleaved(5, {
    one: () => load({ url, cookie, connections: 1 }, asks),
    twenty: () => load({ url, cookie }, asks),
    bare: async (): Promise<Load> => {
      const began = performance.now();
      const times = await saves(bare, 200)();
      return { perSecond: (times.length * 1000) / (performance.now() - began), times };
    },
  });
  const perSecond = requestsPerSecond(rounds.bare);
  const line = (what: string, measured: readonly Load[]): Line => ({
    what,
    measured: `${requestsPerSecond(measured).toFixed(0)}/s, ${milliseconds(median(timesOf(measured)))}`,
    baseline: `upsert and trail: ${perSecond.toFixed(0)}/s, ${milliseconds(median(timesOf(rounds.bare)))}`,
    ratio: part(perSecond / requestsPerSecond(measured)),
    p95: milliseconds(p95(timesOf(measured))),
  });
  return [
    line('save an answer, HTTP, 1 connection', rounds.one),
    line('save an answer, HTTP, 20 connections', rounds.twenty),
  ];
}

function saves(typist: Typist, count: number): () => Promise<number[]> {
  return async () => {
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const began = performance.now();
      await typist.save();
      times.push(performance.now() - began);
    }
    return times;
  };
}

async function serviceTypist(demo: Demo, index: number): Promise<Typist> {
  const context = await demo.as(unitHead);
  const place = await placeAt(demo, index);
  let { version } = await answerAt(demo, place);
  return {
    async save() {
      const input = { ...place, value: 'DITERAPKAN_SEBAGIAN' as const, note: `Catatan ${version}`, version };
      version = (await saveAnswer(context, input)).version;
    },
  };
}

async function bareTypist({ db, as, app }: Demo, index: number): Promise<Typist> {
  const context = await as(unitHead);
  const place = await placeAt({ db, as }, index);
  const assessment = await loadAssessment(context, context.read, place.assessmentId);
  const { userId } = context.actor;
  let version = 0;
  return {
    async save() {
      version += 1;
      const at = context.now();
      const said = { value: 'DITERAPKAN_SEBAGIAN' as const, note: `Catatan ${version}`, version };
      const written = { ...said, updated_by: userId, updated_at: at };
      const { assessmentId: assessment_id, criterionId: criterion_id } = place;
      await app.workplace.write(async (trx) => {
        await trx
          .insertInto('answers')
          .values({ id: context.newId(), assessment_id, criterion_id, ...written })
          .onConflict((conflict) => conflict.columns(['assessment_id', 'criterion_id']).doUpdateSet(written))
          .execute();
        const payload = { criterion: criterion_id, to: said };
        await record(trx, { actor: context.actor, at }, traceOf(assessment, 'JAWABAN_DISIMPAN', payload));
      });
    },
  };
}

/** Each connection types into a criterion of its own. */
async function savingAsks(demo: Demo) {
  const places = await Promise.all(Array.from({ length: 20 }, (_, number) => placeAt(demo, number + 10)));
  const states = await Promise.all(
    places.map(async (place) => ({ ...place, ...(await answerAt(demo, place)) })),
  );
  return (connection: number) => {
    const state = states[connection];
    if (state === undefined) throw new Error(`no criterion for connection ${connection}`);
    const { assessmentId, criterionId, version } = state;
    state.version += 1;
    const said = { value: 'DITERAPKAN_SEBAGIAN', note: `Catatan ${performance.now()}`, version };
    return form(
      'saveAnswer',
      { assessmentId, criterionId, ...said },
      `/penilaian/${assessmentId}/${criterionId}`,
    );
  };
}

async function placeAt({ as }: Pick<Demo, 'db' | 'as'>, index: number) {
  const { id, criteria } = await inState(await as(unitHead), 'DRAF');
  return { assessmentId: id, criterionId: criteria[index] ?? '' };
}

async function answerAt({ db }: Demo, place: { assessmentId: string; criterionId: string }) {
  const row = await db
    .selectFrom('answers')
    .select('version')
    .where('assessment_id', '=', place.assessmentId)
    .where('criterion_id', '=', place.criterionId)
    .executeTakeFirst();
  return { version: row?.version ?? 0 };
}
