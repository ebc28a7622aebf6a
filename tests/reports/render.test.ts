import { afterAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '#reports/document.ts';
import { createRenderer } from '#reports/render.ts';
import { extremeAssessment, fullAssessment, minimalAssessment } from './assessment-samples.ts';
import { designationDecreeSample, revocationDecreeSample } from './decree-samples.ts';
import { extremeQuarterly, fullQuarterly, minimalQuarterly } from './quarterly-samples.ts';
import { overflowing, pageSize } from './read-back.ts';

const renderer = createRenderer({ deadlineMs: 60_000 });
afterAll(() => renderer.close());

const documents: [string, () => ReportDocument][] = [
  ...[fullAssessment, minimalAssessment, extremeAssessment].flatMap(
    (model): [string, () => ReportDocument][] => [
      [`assessor-pdf ${model.name}`, () => ({ kind: 'assessor-pdf', model: model() })],
      [`assessor-workbook ${model.name}`, () => ({ kind: 'assessor-workbook', model: model() })],
      [`minutes ${model.name}`, () => ({ kind: 'minutes', model: model() })],
    ],
  ),
  ...[fullQuarterly, minimalQuarterly, extremeQuarterly].map((model): [string, () => ReportDocument] => [
    `quarterly ${model.name}`,
    () => ({ kind: 'quarterly', model: model() }),
  ]),
  ['designation-decree', () => ({ kind: 'designation-decree', model: designationDecreeSample() })],
  ['revocation-decree', () => ({ kind: 'revocation-decree', model: revocationDecreeSample() })],
];

describe('the renderer', { timeout: 60_000 }, () => {
  it.each(documents)('draws %s the same byte for byte, at another time', async (_, document) => {
    const first = await renderer.render(document());
    // A zip's clock ticks every two seconds.
    if (document().kind === 'assessor-workbook') await new Promise((resolve) => setTimeout(resolve, 2100));
    const second = await renderer.render(document());
    expect(first.length).toBeGreaterThan(5000);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it.each(documents.filter(([, document]) => document().kind !== 'assessor-workbook'))(
    'keeps %s inside the right margin',
    async (_, document) => {
      const bytes = await renderer.render(document());
      const [width] = await pageSize(bytes);
      expect(await overflowing(bytes, width - 56)).toEqual([]);
    },
  );

  it('draws another document when the model changes', async () => {
    const model = fullAssessment();
    const changed = { ...model, seal: { ...model.seal, frozenAt: '2026-10-05T03:42:01.000Z' } };
    const first = await renderer.render({ kind: 'assessor-workbook', model });
    const second = await renderer.render({ kind: 'assessor-workbook', model: changed });
    expect(Buffer.compare(first, second)).not.toBe(0);
  });

  it('reports progress up to the whole', async () => {
    const seen: number[] = [];
    await renderer.render({ kind: 'assessor-pdf', model: fullAssessment() }, (ratio) => seen.push(ratio));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('draws waiting documents one after the other', async () => {
    const kinds = ['minutes', 'assessor-workbook', 'minutes'] as const;
    const drawn = await Promise.all(
      kinds.map((kind) => renderer.render({ kind, model: minimalAssessment() })),
    );
    expect(drawn.map((bytes) => Buffer.from(bytes.slice(0, 2)).toString())).toEqual(['%P', 'PK', '%P']);
  });

  it('gives up at the deadline and draws the next on a new worker', async () => {
    const hasty = createRenderer({ deadlineMs: 6000 });
    const endless = {
      ...extremeQuarterly(),
      groups: Array.from({ length: 3000 }, () => fullQuarterly().groups).flat(),
    };
    await expect(hasty.render({ kind: 'quarterly', model: endless })).rejects.toMatchObject({
      reason: 'deadline',
    });
    const next = await hasty.render({ kind: 'minutes', model: minimalAssessment() });
    expect(next.length).toBeGreaterThan(5000);
    await hasty.close();
    // The deadline leaves a new worker time to start on a busy machine.
  }, 60_000);

  it('fails with a reason and stays usable when a model cannot be drawn', async () => {
    const model = fullAssessment();
    const broken = { ...model, minutes: { ...model.minutes, date: 'kemarin' } };
    await expect(renderer.render({ kind: 'minutes', model: broken })).rejects.toMatchObject({
      reason: 'failed',
    });
    expect((await renderer.render({ kind: 'minutes', model })).length).toBeGreaterThan(5000);
  });

  it('opens neither an address nor a file that a model names', async () => {
    const model = fullAssessment();
    const letterhead = {
      ...model.settings.letterhead,
      emblem: { mediaType: 'image/png' as const, base64: 'bukan gambar' },
    };
    const broken = { ...model, settings: { ...model.settings, letterhead } };
    await expect(renderer.render({ kind: 'minutes', model: broken })).rejects.toMatchObject({
      reason: 'failed',
    });
  });

  it('refuses work once it is closed', async () => {
    const closed = createRenderer({ deadlineMs: 1000 });
    await closed.close();
    await expect(closed.render({ kind: 'minutes', model: minimalAssessment() })).rejects.toMatchObject({
      reason: 'closed',
    });
  });
});
