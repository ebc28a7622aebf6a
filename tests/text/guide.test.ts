import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roles } from '#core/people/actor.ts';
import { guideChapters } from '#text/guide/index.ts';

test('every role finds a chapter of its own, and every chapter has an address of its own', () => {
  const served = new Set(guideChapters.flatMap((chapter) => (chapter.roles === 'all' ? [] : chapter.roles)));
  // Their whole work is reading, and keeping the library: the chapter for everybody says it.
  const readers = ['OPERATOR_WEB', 'INSPEKTUR'];
  expect(roles.filter((role) => !served.has(role) && !readers.includes(role))).toEqual([]);
  expect(new Set(guideChapters.map(({ slug }) => slug)).size).toBe(guideChapters.length);
});

test('every place the guide leads to exists', () => {
  const places = guideChapters.flatMap(({ sections }) => sections.flatMap(({ place }) => place?.href ?? []));
  const missing = places.filter(
    (href) => ![`src/pages${href}.astro`, `src/pages${href.replace(/\/$/, '')}/index.astro`].some(existsSync),
  );
  expect(missing).toEqual([]);
});
