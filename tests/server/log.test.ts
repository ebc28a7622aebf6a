import { expect, test } from 'vitest';
import { createLog, loggedPath } from '#server/log.ts';

test('secrets and persons are struck out, also one and two levels down', () => {
  const written: string[] = [];
  const log = createLog('info', {
    write: (line) => {
      written.push(line);
    },
  });
  log.info(
    { password: 'jembatan-1', user: { email: 'siti@example.go.id', session: { token: 'abc-rahasia' } } },
    'x',
  );
  expect(written.join()).not.toMatch(/jembatan|siti|abc-rahasia/);
  expect(written.join()).toContain('[disunting]');
});

test('a path is logged without its query and without a segment that could be a token', () => {
  const id = 'a'.repeat(32);
  expect(loggedPath(`/penilaian/${id}/S01.01?token=abc`)).toBe(`/penilaian/${id}/S01.01`);
  expect(loggedPath(`/undangan/${'b'.repeat(43)}`)).toBe('/undangan/…');
});
