import { Agent } from 'node:http';
import { listReports } from '#services/reports/list-reports.ts';
import { page } from '#tests/e2e/authorisation/client.ts';
import { administrator, type Demo, inState, leadAssessor, officeHead, unitHead } from './demo.ts';
import { answered } from './load.ts';
import { interleaved, type Line, median, milliseconds, p95, slower } from './measure.ts';

/** How long one person waits for each page, with nobody else there. */
export async function everyPage(demo: Demo, url: string): Promise<Line[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const visits = await visitsOf(demo);
  const timed = (path: string, cookie: string) => async () => {
    const began = performance.now();
    await answered(agent, { url, cookie }, page(path));
    return performance.now() - began;
  };
  const times = await interleaved(
    25,
    Object.fromEntries(visits.map(({ name, path, cookie }) => [name, timed(path, cookie)])),
  );
  agent.destroy();
  const plain = times['/masuk'] ?? [];
  return Object.entries(times)
    .toSorted(([, a], [, b]) => median(b) - median(a))
    .map(([name, ms]) => ({ ...slower(`page ${name}`, ms, '/masuk', plain), p95: milliseconds(p95(ms)) }));
}

interface Visit {
  name: string;
  path: string;
  cookie: string;
}

async function visitsOf(demo: Demo): Promise<Visit[]> {
  const visit = async (email: string, pathOf: Record<string, string>) => {
    const cookie = await demo.cookieOf(email);
    return Object.entries(pathOf).map(([name, path]) => ({ name, path, cookie }));
  };
  const draft = await inState(await demo.as(unitHead), 'DRAF');
  const final = await inState(await demo.as(unitHead), 'FINAL');
  const judged = await inState(await demo.as(leadAssessor), 'PENILAIAN_FAKTUAL');
  const [report] = (await listReports(await demo.as(officeHead))).reports;
  return [
    { name: '/masuk', path: '/masuk', cookie: '' },
    ...(await visit(unitHead, {
      '/': '/',
      '/penilaian': '/penilaian',
      '/penilaian/[id]': `/penilaian/${draft.id}`,
      '/penilaian/[id]/[kriteria]': `/penilaian/${draft.id}/${draft.criteria[0]}`,
      '/penilaian/[id]/ajukan': `/penilaian/${draft.id}/ajukan`,
      '/penilaian/[id]/lingkup': `/penilaian/${draft.id}/lingkup`,
      '/penilaian/[id]/hasil': `/penilaian/${final.id}/hasil`,
      '/penilaian/[id]/dokumen': `/penilaian/${final.id}/dokumen`,
      '/bukti': '/bukti',
      '/temuan': '/temuan',
      '/standar': '/standar',
      '/standar/S05': '/standar/S05',
      '/jejak': '/jejak',
      '/akun': '/akun',
    })),
    ...(await visit(leadAssessor, {
      '/ (assessor)': '/',
      '/penilaian/[id]/[kriteria] (assessor)': `/penilaian/${judged.id}/${judged.criteria[0]}`,
      '/penilaian/[id]/selesaikan': `/penilaian/${judged.id}/selesaikan`,
    })),
    ...(await visit(officeHead, {
      '/laporan': '/laporan',
      '/laporan/[id]': `/laporan/${report?.id}`,
    })),
    ...(await visit(administrator, {
      '/pengaturan/pengguna': '/pengaturan/pengguna',
      '/jejak (administrator)': '/jejak',
    })),
  ];
}
