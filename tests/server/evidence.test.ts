import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { latestInstrument } from '#core/catalogue/catalogue.ts';
import { sessionCookieNames } from '#core/people/session-cookie.ts';
import { evidenceRoutes } from '#server/routes/evidence.ts';
import { createShell } from '#server/shell.ts';
import { streamingServices } from '#server/streaming.ts';
import { anAssessment } from '#tests/support/assessments.ts';
import { eachDatabase, type TestDatabase } from '#tests/support/databases.ts';
import { samples } from '#tests/support/evidence-samples.ts';
import { aPeriod, aTown, type Town } from '#tests/support/regions.ts';
import { anAccount, signedIn } from '#tests/support/sign-in.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

eachDatabase((open) => {
  test('a file travels from the form to the store and back, and its row names it', async () => {
    const { put, get, workplace } = await aCriterion(await open());
    const answer = await put('sk.pdf', samples.pdf);
    expect(answer.status).toBe(201);
    const { evidenceId } = (await answer.json()) as { evidenceId: string };
    const download = await get(`/bukti/${evidenceId}/berkas`);
    expect(Buffer.from(await download.arrayBuffer()).equals(samples.pdf)).toBe(true);
    expect(download.headers.get('content-type')).toBe('application/pdf');
    const rows = await workplace.db.selectFrom('evidence').select(['file_name', 'size']).execute();
    expect(rows).toEqual([{ file_name: 'sk.pdf', size: samples.pdf.length }]);
  });

  test('nobody signed out or of another unit puts a file in or takes one out', async () => {
    const { put, get, as, town, workplace } = await aCriterion(await open());
    const { evidenceId } = (await (await put('sk.pdf', samples.pdf)).json()) as { evidenceId: string };
    const stranger = await sessionOf(workplace, await aTown(workplace));
    as(stranger);
    expect((await put('lain.pdf', samples.pdf)).status).toBe(404);
    const unknown = await (await get(`/bukti/${'0'.repeat(32)}/berkas`)).text();
    const foreign = await get(`/bukti/${evidenceId}/berkas`);
    expect(foreign.status).toBe(404);
    expect(withoutRequestId(await foreign.text())).toBe(withoutRequestId(unknown));
    as(null);
    expect((await put('lain.pdf', samples.pdf)).status).toBe(401);
    const asked = await get(`/bukti/${evidenceId}/berkas`);
    expect([asked.status, asked.headers.get('location')]).toEqual([
      303,
      `/masuk?kembali=${encodeURIComponent(`/bukti/${evidenceId}/berkas`)}`,
    ]);
    as(await sessionOf(workplace, town));
    expect((await get(`/bukti/${evidenceId}/berkas`)).status).toBe(200);
  });

  test('a file goes into the library of the unit, without a page of a criterion and not into that of another', async () => {
    const { keep, as, town, workplace } = await aCriterion(await open());
    const answer = await keep(town.lpse, 'documentDate=2026-07-01&title=Keputusan');
    expect(answer.status).toBe(201);
    expect((await keep(town.lpse, 'documentDate=2026-07-01&page=3')).status).toBe(422);
    expect((await keep(town.opd)).status).toBe(404);
    as(null);
    expect((await keep(town.lpse)).status).toBe(401);
    const rows = await workplace.db.selectFrom('evidence').select(['title', 'unit_id']).execute();
    expect(rows).toEqual([{ title: 'Keputusan', unit_id: town.lpse }]);
    expect(await workplace.db.selectFrom('evidence_links').select('id').execute()).toEqual([]);
  });

  test('what is refused leaves no row', async () => {
    const { put, workplace } = await aCriterion(await open());
    expect((await put('logo.svg', samples.svg)).status).toBe(422);
    expect((await put('kosong.pdf', samples.empty)).status).toBe(422);
    expect((await put('besar.pdf', Buffer.concat([samples.pdf, Buffer.alloc(2 ** 21)]))).status).toBe(413);
    expect((await put('sk.pdf', samples.pdf, 'documentDate=kemarin')).status).toBe(422);
    expect((await put('sk.pdf', samples.pdf, 'documentDate=2026-07-01&lain=1')).status).toBe(422);
    expect(await workplace.db.selectFrom('evidence').select('id').execute()).toEqual([]);
  });
});

/** A running shell, and the head of an LPSE who stands before a criterion of a draft. */
async function aCriterion(database: TestDatabase) {
  const workplace = aWorkplace(database);
  const town = await aTown(workplace);
  const assessmentId = await anAssessment(workplace, town, { periodId: await aPeriod(workplace, town) });
  const [standard] = latestInstrument(workplace.catalogue, 'LPSE')?.standards ?? [];
  const url = await listening(workplace);
  let token: string | null = await sessionOf(workplace, town);
  const headers = () => (token ? { Cookie: `${sessionCookieNames.http}=${token}` } : {});
  const place = `${url}/penilaian/${assessmentId}/${standard?.criteria[0]?.id}/bukti`;
  const send = (to: string, name: string, body: Buffer<ArrayBuffer>, fields = 'documentDate=2026-07-01') => {
    const sent = { ...headers(), Origin: url, Accept: 'application/json', 'X-File-Name': name };
    return fetch(`${to}?${fields}`, { method: 'PUT', headers: sent, body });
  };
  return {
    workplace,
    town,
    as: (other: string | null) => {
      token = other;
    },
    get: (path: string) => fetch(url + path, { headers: headers(), redirect: 'manual' }),
    put: (name: string, body: Buffer<ArrayBuffer>, fields?: string) => send(place, name, body, fields),
    keep: (unitId: string, fields?: string) =>
      send(`${url}/bukti/unit/${unitId}`, 'sk.pdf', samples.pdf, fields),
  };
}

async function listening(workplace: TestWorkplace): Promise<string> {
  const services = streamingServices({ workplace, context: workplace.as });
  const streams = evidenceRoutes({ services, scheme: 'http' });
  let url = '';
  const server = createShell(() => ({
    publicUrl: url,
    trustedProxy: null,
    maxFileBytes: 2 ** 20,
    log: pino({ level: 'silent' }),
    healthy: async () => true,
    serveStatic: async () => false,
    streams,
    renderPage: async (_req, res) => void res.writeHead(404).end(),
  }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return url;
}

async function sessionOf(workplace: TestWorkplace, town: Town): Promise<string> {
  const { email } = await anAccount(workplace, town.people.KEPALA_LPSE.grants);
  return (await signedIn(workplace, email)).token;
}

function withoutRequestId(page: string): string {
  return page.replace(/[0-9a-f-]{36}/, '');
}
