import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { samples } from '#tests/support/evidence-samples.ts';
import { eachShell, sameOrigin, smallFile, statusFor } from '#tests/support/shell.ts';

const shell = eachShell();
const place = `/penilaian/${smallFile}/S01.01/bukti`;

describe('evidence', () => {
  test('a raw body is stored, with its name and the fields of the form', async () => {
    const headers = { ...sameOrigin, 'X-File-Name': encodeURIComponent('SK Tim É.pdf') };
    const response = await fetch(`${shell.url}${place}?page=12`, {
      method: 'PUT',
      headers,
      body: samples.pdf,
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ name: 'SK Tim É.pdf', size: samples.pdf.length });
    expect(shell.uploads[0]).toMatchObject({
      assessmentId: smallFile,
      criterionId: 'S01.01',
      fields: { page: '12' },
    });
  });

  test('a refusal answers with its status and sentence, also while the sender is still sending', async () => {
    const body = Buffer.concat([samples.pdf, Buffer.alloc(3 * 1024 * 1024)]);
    const headers = { ...sameOrigin, Accept: 'application/json', 'X-File-Name': 'a.pdf' };
    const response = await fetch(shell.url + place, { method: 'PUT', headers, body });
    expect(response.status).toBe(413);
    expect((await response.json()) as object).toMatchObject({
      message: expect.stringContaining('belum disimpan'),
    });
  });

  test('a form with several files works without JavaScript', async () => {
    const form = new FormData();
    form.append('page', '3');
    form.append('file', new File([samples.pdf], 'a.pdf'));
    form.append('file', new File([samples.png], 'b.png'));
    form.append('file', new File([], ''));
    const response = await fetch(shell.url + place, {
      method: 'POST',
      headers: sameOrigin,
      body: form,
      redirect: 'manual',
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/penilaian/${smallFile}/S01.01`);
    expect(shell.uploads.map(({ name, fields }) => [name, fields])).toEqual([
      ['a.pdf', { page: '3' }],
      ['b.png', { page: '3' }],
    ]);
  });

  test('one refused file of a form does not take the others with it', async () => {
    const form = new FormData();
    form.append('file', new File([samples.svg], 'logo.svg'));
    form.append('file', new File([samples.png], 'b.png'));
    const response = await fetch(shell.url + place, { method: 'POST', headers: sameOrigin, body: form });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('b.png: tersimpan.');
    expect(page).toContain('logo.svg: Jenis berkas tidak diterima');
  });

  test('a form that breaks off in the middle of a file stores nothing of it', async () => {
    const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n';
    const headers = { ...sameOrigin, 'Content-Type': 'multipart/form-data; boundary=x' };
    expect(await statusFor(shell, place, { method: 'POST', headers, body: head })).toBe(422);
    expect(readdirSync(join(shell.folder, 'files'), { recursive: true })).toEqual(['incoming']);
    expect(await statusFor(shell, place, { method: 'POST', headers: sameOrigin, body: 'x' })).toBe(422);
  });

  test('a download is an attachment that nothing can run, with its name', async () => {
    const response = await fetch(`${shell.url}/bukti/${smallFile}/berkas`);
    expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="SK _Tim_ _.pdf"; filename*=UTF-8''SK%20%22Tim%22%20%C3%89.pdf`,
    );
    expect(Buffer.from(await response.arrayBuffer()).equals(samples.pdf)).toBe(true);
  });

  test('a drawn document opens in the browser, and is saved when asked', async () => {
    const shown = await fetch(`${shell.url}/dokumen/${smallFile}/berkas`);
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; /);
    expect(shown.headers.get('content-security-policy')).not.toContain('sandbox');
    const saved = await fetch(`${shell.url}/dokumen/${smallFile}/berkas?unduh`);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; /);
  });

  test('a reader that stops reading does not make the server read on', async () => {
    let produced = 0;
    shell.endless = new Readable({
      read() {
        produced += 65_536;
        this.push(Buffer.alloc(65_536));
      },
    });
    const reading = request(`${shell.url}/bukti/${'b'.repeat(32)}/berkas`);
    await new Promise((done) => reading.end().once('response', (response) => done(response.pause())));
    await new Promise((done) => setTimeout(done, 400));
    const after = produced;
    await new Promise((done) => setTimeout(done, 400));
    expect(produced).toBe(after);
    reading.destroy();
    await expect.poll(() => shell.endless.destroyed).toBe(true);
  });
});
