import { expect, it } from 'vitest';
import { renderPdf } from '#reports/render-pdf.ts';

it.each([
  'https://example.go.id/lambang.png',
  'http://127.0.0.1:1/lambang.png',
  '/etc/hostname',
  new URL('./render-pdf.test.ts', import.meta.url).pathname,
])('opens nothing that a definition names: %s', async (image) => {
  const definition = {
    content: [{ image: 'emblem' }],
    images: { emblem: image },
    defaultStyle: { font: 'Liberation Sans' },
  };
  await expect(renderPdf(definition, () => {})).rejects.toThrow(/denied/);
});
