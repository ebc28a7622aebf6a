import { expect, test } from 'vitest';
import { emblemHeader } from '#core/region/emblem.ts';
import { aJpegHead, aPng } from '#tests/support/pictures.ts';
import { refusalCode } from '#tests/support/refusals.ts';

const refused = (bytes: Uint8Array) => refusalCode(() => emblemHeader(bytes));

test('tells type and size by the head of the file', () => {
  expect(emblemHeader(aPng(48, 56))).toEqual({ mediaType: 'image/png', width: 48, height: 56 });
  expect(emblemHeader(aJpegHead(640, 480))).toEqual({ mediaType: 'image/jpeg', width: 640, height: 480 });
  expect(emblemHeader(aJpegHead(64, 80, { components: 1 }))).toMatchObject({ width: 64, height: 80 });
  expect(emblemHeader(aJpegHead(64, 80, { marker: 0xc2 }))).toMatchObject({ width: 64, height: 80 });
});

test('refuses what is neither PNG nor JPEG, or not whole', () => {
  for (const text of ['', 'teks biasa', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '%PDF-1.7']) {
    expect(refused(Buffer.from(text))).toBe('emblem-type');
  }
  expect(refused(aPng(64, 64).subarray(0, 60))).toBe('emblem-type');
  expect(refused(aJpegHead(64, 64).subarray(0, -2))).toBe('emblem-type');
  expect(refused(Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'))).toBe('emblem-type');
});

test('refuses sides that are too short or too long', () => {
  expect(emblemHeader(aPng(32, 32))).toMatchObject({ width: 32 });
  expect(emblemHeader(aJpegHead(4000, 4000))).toMatchObject({ height: 4000 });
  for (const [width, height] of [
    [1, 1],
    [31, 200],
    [200, 31],
  ] as const) {
    expect(refused(aPng(width, height))).toBe('emblem-size');
  }
  expect(refused(aJpegHead(4001, 100))).toBe('emblem-size');
});

test("refuses printers' colours and rare frames of a JPEG", () => {
  expect(refused(aJpegHead(64, 64, { components: 4 }))).toBe('emblem-kind');
  expect(refused(aJpegHead(64, 64, { marker: 0xc9 }))).toBe('emblem-kind');
});
