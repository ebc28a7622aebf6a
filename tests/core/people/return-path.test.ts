import { expect, test } from 'vitest';
import { returnPath } from '#core/people/return-path.ts';

test.each([
  '/penilaian',
  '/penilaian/1a?tahap=2#isi',
  '/?pesan=tersimpan',
  '/standar/S01/S01.01?_action=saveAnswer',
])('keeps the path %s of the application', (path) => {
  expect(returnPath(path)).toBe(path);
});

test.each([
  'https://jahat.example',
  '//jahat.example',
  '/\\jahat.example',
  '/\t/jahat.example',
  '/\n\\jahat.example',
  '/.//jahat.example',
  'javascript:alert(1)',
  'jahat',
  '',
  null,
  '/masuk?kembali=/masuk',
  '/keluar',
  `/${'a'.repeat(3000)}`,
])('leads home for %j', (path) => {
  expect(returnPath(path)).toBe('/');
});
