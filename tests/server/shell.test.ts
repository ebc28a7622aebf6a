import { describe, expect, test } from 'vitest';
import { eachShell, sameOrigin, statusFor } from '#tests/support/shell.ts';

const shell = eachShell();

describe('the gates', () => {
  test('an unknown Host is refused before a page sees it; the health answers any', async () => {
    expect(await statusFor(shell, '/', { headers: { Host: 'kota.example' } })).toBe(421);
    expect(await statusFor(shell, '/sehat', { headers: { Host: '10.0.0.7' } })).toBe(200);
    expect(
      await statusFor(shell, '/', {
        headers: { Host: new URL(shell.url).host.replace('127.0.0.1', 'localhost') },
      }),
    ).toBe(200);
    shell.publicUrl = 'https://kaji.kota.example';
    expect(await statusFor(shell, '/', { headers: { Host: 'kaji.kota.example' } })).toBe(200);
    expect(await statusFor(shell, '/', { headers: { Host: 'localhost' } })).toBe(421);
  });

  test('a change comes from the same origin: not from a sister site, not from nowhere', async () => {
    const post = (headers: Record<string, string>) => statusFor(shell, '/', { method: 'POST', headers });
    expect(await post(sameOrigin)).toBe(200);
    expect(await post({ Origin: shell.url })).toBe(200);
    expect(await post({ 'Sec-Fetch-Site': 'same-site', Origin: shell.url })).toBe(403);
    expect(await post({ 'Sec-Fetch-Site': 'none' })).toBe(403);
    expect(await post({ Origin: 'null' })).toBe(403);
    expect(await post({ Origin: 'https://sim.kota.example' })).toBe(403);
    expect(await post({})).toBe(403);
  });

  test('other methods and broken addresses are refused', async () => {
    expect(await statusFor(shell, '/', { method: 'DELETE', headers: sameOrigin })).toBe(405);
    expect(await statusFor(shell, 'http://kota.example/', {})).toBe(400);
    expect(await statusFor(shell, '/bukti?cari=%00', {})).toBe(400);
    expect(await statusFor(shell, '/_image?href=x', {})).toBe(404);
  });

  test('a form that announces too large a body is answered, not cut off', async () => {
    const body = Buffer.alloc(5 * 1024 * 1024);
    const response = await fetch(shell.url, {
      method: 'POST',
      headers: { Origin: shell.url, Accept: 'application/json' },
      body,
    });
    expect(response.status).toBe(413);
    expect((await response.json()) as object).toMatchObject({
      message: expect.stringContaining('Tidak ada yang disimpan'),
    });
  });

  test('forwarded headers are taken away, and count only from the proxy', async () => {
    const response = await fetch(`${shell.url}/alamat`, {
      headers: { 'X-Forwarded-For': '203.0.113.9', 'X-Forwarded-Host': 'x' },
    });
    expect(await response.json()).toEqual({ clientAddress: '127.0.0.1', forwarded: [] });
  });
});

describe('every response', () => {
  test.each(['/', '/sehat', '/tidak-ada', '/rusak'])('%s carries the headers', async (path) => {
    const { headers } = await fetch(shell.url + path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('content-type')).toContain('charset=utf-8');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a fault is logged whole once, and the user gets its number without its text', async () => {
    const response = await fetch(`${shell.url}/rusak?kode=rahasia`);
    const id = response.headers.get('x-request-id') ?? '';
    expect(response.status).toBe(500);
    const page = await response.text();
    expect(page).toContain(id);
    expect(page).not.toContain('meledak');
    expect(shell.lines.filter((line) => line.includes('meledak'))).toHaveLength(1);
    expect(shell.lines.join()).not.toContain('rahasia');
  });
});

describe('built files', () => {
  test('are compressed, and cached for good when their name carries a hash', async () => {
    const response = await fetch(`${shell.url}/_astro/gaya.abc.css`, {
      headers: { 'Accept-Encoding': 'br' },
    });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(await response.text()).toBe('p{}'.repeat(400));
    const again = { 'If-None-Match': response.headers.get('etag') ?? '' };
    expect((await fetch(`${shell.url}/_astro/gaya.abc.css`, { headers: again })).status).toBe(304);
  });

  test('nothing outside their shell.folder is served', async () => {
    expect(await statusFor(shell, '/../rahasia.txt', {})).toBe(404);
    expect(await statusFor(shell, '/%2e%2e/rahasia.txt', {})).toBe(404);
  });
});
