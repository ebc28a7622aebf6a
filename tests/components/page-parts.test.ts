import { expect, test } from 'vitest';
import { articleId, articleTitle } from '#components/article-address.ts';
import { describedBy } from '#components/field.ts';
import { currentPlace } from '#components/page-parts.ts';
import { fileSize } from '#core/indonesian/file-size.ts';

const home = { href: '/', label: 'Beranda' };
const assessments = { href: '/penilaian', label: 'Penilaian' };
const settings = { href: '/pengaturan', label: 'Pengaturan' };
const people = { href: '/pengaturan/orang', label: 'Orang' };
const places = [home, assessments, settings, people];

test('a page below a place keeps the place marked, and home only marks itself', () => {
  expect(currentPlace(places, '/penilaian/abc/S01.01')).toBe(assessments);
  expect(currentPlace(places, '/')).toBe(home);
  expect(currentPlace(places, '/akun')).toBeNull();
});

test('the deepest place wins, and a shared beginning of the word is no place', () => {
  expect(currentPlace(places, '/pengaturan/orang/7')).toBe(people);
  expect(currentPlace(places, '/pengaturanlain')).toBeNull();
});

test('an input is tied to its hint before its error, and to nothing when there is neither', () => {
  expect(describedBy({ id: 'nama', hint: 'Lengkap', error: 'Isi nama' })).toBe('nama-hint nama-error');
  expect(describedBy({ id: 'nama', error: 'Isi nama' })).toBe('nama-error');
  expect(describedBy({ id: 'nama' })).toBeUndefined();
});

test('an article is addressed as the links of the catalogue write it', () => {
  expect(articleId('6')).toBe('pasal-6');
  expect(articleId('Penjelasan Umum')).toBe('penjelasan-umum');
  expect(articleTitle('12A')).toBe('Pasal 12A');
});

test('file sizes carry a decimal comma and no empty decimals', () => {
  expect(fileSize(900)).toBe('900 B');
  expect(fileSize(84_992)).toBe('83 KB');
  expect(fileSize(1_258_291)).toBe('1,2 MB');
  expect(fileSize(26_214_400)).toBe('25 MB');
});
