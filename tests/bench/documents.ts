import { rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { assessorWorkbook } from '#reports/excel/assessor-workbook.ts';
import { assessorReport } from '#reports/pdf/assessor-report.ts';
import { createRenderer } from '#reports/render.ts';
import { renderExcel } from '#reports/render-excel.ts';
import { renderPdf } from '#reports/render-pdf.ts';
import { readAssessmentModel } from '#services/documents/assessment-model.ts';
import { form, page } from '#tests/e2e/authorisation/client.ts';
import { type Demo, inState, unitHead } from './demo.ts';
import { answered, type Load, load, timesOf } from './load.ts';
import { interleaved, type Line, median, milliseconds, p95, ratio, slower, timed } from './measure.ts';

/** Drawing a document, beside gathering what it says; and how long the thread that asked for it stands still. */
export async function documents(demo: Demo): Promise<Line[]> {
  const context = await demo.as(unitHead);
  const { id } = await inState(context, 'FINAL');
  const { id: draft } = await inState(context, 'DRAF');
  const model = await readAssessmentModel(context, context.read, id);
  const renderer = createRenderer({ deadlineMs: 60_000 });
  const times = await interleaved(5, {
    frozen: timed(() => readAssessmentModel(context, context.read, id), 5),
    model: timed(() => readAssessmentModel(context, context.read, draft), 5),
    pdf: timed(() => renderPdf(assessorReport(model), () => {})),
    workbook: timed(() => renderExcel(assessorWorkbook(model), () => {})),
    stillHere: () => longestPause(() => renderPdf(assessorReport(model), () => {})),
    stillWithWorker: () => longestPause(() => renderer.render({ kind: 'assessor-pdf', model })),
  });
  await renderer.close();
  return [
    slower('model of a final assessment', times.frozen, 'model of a draft', times.model),
    slower("assessor's PDF", times.pdf, 'its model', times.frozen),
    slower("assessor's workbook", times.workbook, 'its model', times.frozen),
    slower('thread at a stand, PDF in a worker', times.stillWithWorker, 'PDF in the thread', times.stillHere),
  ];
}

/** What somebody else notices while the server draws. */
export async function whileDrawing(demo: Demo, url: string): Promise<Line[]> {
  const cookie = await demo.cookieOf(unitHead);
  const { id } = await inState(await demo.as(unitHead), 'FINAL');
  const watch = () => load({ url, connections: 1, seconds: 1, pause: 5 }, () => page('/sehat'));
  const drawn: number[] = [];
  const rounds = await interleaved(5, {
    idle: watch,
    drawing: async (): Promise<Load> => {
      await rm(join(demo.app.config.dataFolder, 'documents'), { recursive: true, force: true });
      const drawing = timed(() => drawNow(url, cookie, id))();
      const seen = await watch();
      drawn.push(await drawing);
      return seen;
    },
  });
  const [idle, busy] = [timesOf(rounds.idle), timesOf(rounds.drawing)];
  return [
    { ...slower('/sehat while a PDF is drawn', busy, 'idle', idle), p95: milliseconds(p95(busy)) },
    {
      what: 'the longest wait for /sehat meanwhile',
      measured: milliseconds(Math.max(...busy)),
      baseline: `the PDF, asked for to done: ${milliseconds(median(drawn))}`,
      ratio: ratio(Math.max(...busy) / median(drawn)),
    },
  ];
}

async function drawNow(url: string, cookie: string, id: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = form('requestDocument', { kind: 'assessor-pdf', id }, `/penilaian/${id}/dokumen`);
  const { body } = await answered(agent, { url, cookie }, ask);
  const path = `/dokumen/${JSON.parse(body).data.jobId}/berkas`;
  for (let tries = 0; tries < 400; tries += 1) {
    const done = await answered(agent, { url, cookie }, page(path)).catch(() => null);
    if (done !== null) break;
    await sleep(25);
  }
  agent.destroy();
}

/** Milliseconds between two beats of a timer that should come every one. */
async function longestPause(work: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  await work();
  await sleep(20);
  clearInterval(timer);
  return longest;
}
