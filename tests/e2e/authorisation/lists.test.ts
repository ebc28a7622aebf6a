import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { form, page, send, several } from './client.ts';
import { type Column, columnNames } from './columns.ts';
import { aWork, type Work } from './things.ts';
import { aDesignation } from './things-designated.ts';
import { aColleague, aReport } from './things-of-people.ts';
import { aTraining } from './things-of-trainings.ts';
import { aWorld, type World } from './world.ts';

const lists = [
  '/',
  '/penilaian',
  '/bukti',
  '/temuan?tampil=semua',
  // Every letter that all titles and findings of the world have.
  '/cari?kata=a',
  '/laporan',
  '/penetapan',
  '/periode',
  '/bimtek',
  '/jejak',
  '/akun',
  '/kalender',
  '/pemberitahuan',
  '/pengaturan',
  '/pengaturan/pengguna',
];

let world: World;
let unpublished: Work;
/** One of each place. */
const designations = { town: '', neighbour: '', abroad: '' };
/** The text of the lists, by column and person. */
const seen: { column: Column; name: string; cookie: string; text: string }[] = [];

beforeAll(async () => {
  world = await aWorld();
  for (const state of ['DRAF', 'PENILAIAN_FAKTUAL', 'TINDAKAN_PERBAIKAN', 'FINAL'] as const) {
    for (const unit of ['lpse', 'bidang'] as const) await aWork(world, world.town, unit, { state });
  }
  for (const state of ['DRAF', 'DITANDATANGANI', 'DITERUSKAN'] as const) await aReport(world, state);
  for (const state of ['DIRENCANAKAN', 'DILAKSANAKAN'] as const) await aTraining(world, state);
  await aColleague(world);
  for (const place of ['town', 'neighbour', 'abroad'] as const)
    designations[place] = (await aDesignation(world, world[place])).designationId;
  await judgeSecretly(world);
  for (const column of columnNames) {
    await several([...world.humans[column]], async ({ name, cookie }) => {
      const texts: string[] = [];
      for (const path of lists) texts.push((await send(world.server.url, page(path), cookie)).body);
      seen.push({ column, name, cookie, text: texts.join('\n') });
    });
  }
});
afterAll(() => world.close());

describe('lists', () => {
  test('name nothing of the neighbour’s and of the other region to those who belong to neither', () => {
    const strangers: Column[] = ['KL', 'TA', 'TL', 'PJ', 'OW', 'PN', 'KT', 'AS', 'SK', 'WK', 'EX'];
    const { neighbour, abroad, works } = world;
    const marks = [neighbour.lpse, 'tetangga', ...marksOf(abroad), ...works.flatMap(idsOf)];
    expect(leaks(strangers, marks)).toEqual([]);
  });

  test('name nothing of the other region to those who oversee this one', () => {
    const [, foreign] = world.works;
    const marks = [...marksOf(world.abroad), ...(foreign ? idsOf(foreign) : [])];
    expect(leaks(['KD', 'IN', 'AR', 'U2'], marks)).toEqual([]);
  });

  test('name nothing of this region to the other', () => {
    expect(leaks(['R2', 'A2'], [...marksOf(world.town), world.neighbour.lpse])).toEqual([]);
  });

  test('show the own work to those it belongs to', () => {
    const shown = (column: Column, mark: string) =>
      seen.some((one) => one.column === column && one.text.includes(mark));
    expect(shown('KL', `Bukti ${world.town.lpse}`)).toBe(true);
    expect(shown('KT', `Temuan ${world.town.lpse}`)).toBe(true);
    expect(shown('U2', `Bukti ${world.neighbour.lpse}`)).toBe(true);
    expect(shown('R2', `Temuan ${world.abroad.lpse}`)).toBe(true);
  });

  test('tell the unit nothing the assessors have not published, and neither do the pages of the assessment', async () => {
    const paths = [...lists, ...pagesOf(unpublished)];
    const told: string[] = [];
    for (const column of ['KL', 'TA', 'TL', 'KT', 'IN'] as const) {
      await several(paths, async (path) => {
        const { body } = await send(world.server.url, page(path), world.humans[column][0]?.cookie);
        if (body.includes('Belum diumumkan')) told.push(column);
      });
    }
    expect(new Set(told)).toEqual(new Set(['KT', 'IN']));
  });

  test('name the designations of the region to those who oversee it, of a unit to its own, and no others', () => {
    const told = (columns: readonly Column[], id: string) => leaks(columns, [id]).length;
    const { town, neighbour, abroad } = designations;
    const region: Column[] = ['KD', 'AS', 'SK', 'WK', 'IN'];
    expect([told(region, town), told(region, neighbour)]).toEqual([region.length, region.length]);
    expect(told(['KL', 'TA', 'TL', 'PN', 'KT'], town)).toBe(5);
    expect(told(['KL', 'TA', 'TL', 'PJ', 'OW', 'PN', 'KT', 'AR', 'AI', 'EX'], neighbour)).toBe(0);
    expect(told(['PJ', 'OW', 'AR', 'AI', 'R2', 'A2', 'EX'], town)).toBe(0);
    expect(told([...region, 'KL', 'PN', 'U2'], abroad)).toBe(0);
  });

  test('lead nowhere their reader may not go', async () => {
    const faults: string[] = [];
    await several(seen, async ({ column, name, cookie, text }) => {
      for (const path of linksOf(text)) {
        const { status } = await send(world.server.url, page(path), cookie);
        if (status !== 200) faults.push(`${column} ${name}: ${path} ${status}`);
      }
    });
    expect(faults).toEqual([]);
  });
});

/** The lead gives a verdict with a finding, and writes a note. */
async function judgeSecretly(world: World): Promise<void> {
  const { server, town, humans } = world;
  const wish = { state: 'PENILAIAN_FAKTUAL', unjudged: true } as const;
  unpublished = await aWork(world, town, 'lpse', wish);
  const { assessmentId, criterionId, findingId } = unpublished;
  const place = { assessmentId, criterionId };
  const note = 'Belum diumumkan.';
  const old = { findingId, version: 1, priority: 'TINGGI', targetDate: '2099-01-01' };
  const asks = [
    form('giveVerdict', { ...place, value: 'DITERAPKAN_SEBAGIAN', note, version: 0 }),
    form('saveFinding', { ...place, ...old, text: note, requestedAction: note }),
    form('noteIndividually', { ...place, note }),
  ];
  for (const ask of asks) expect((await send(server.url, ask, humans.KT[0]?.cookie)).status).toBe(200);
}

function pagesOf({ assessmentId, criterionId, findingId }: Work): string[] {
  const ends = [
    '',
    `/${criterionId}`,
    '/hasil',
    '/selesaikan',
    '/kembalikan',
    '/penilai',
    '/lingkup',
    '/ajukan',
    '/dokumen',
  ];
  return [`/temuan/${findingId}`, ...ends.map((end) => `/penilaian/${assessmentId}${end}`)];
}

function leaks(columns: readonly Column[], marks: readonly string[]): string[] {
  return seen
    .filter(({ column }) => columns.includes(column))
    .flatMap(({ column, name, text }) =>
      marks.filter((mark) => text.includes(mark)).map((mark) => `${column} ${name} is told of ${mark}`),
    );
}

function marksOf({ regionId, lpse, bidang, people }: World['town']): string[] {
  const { SEKDA, KEPALA_LPSE } = people;
  return [regionId, lpse, bidang, `${SEKDA.name}<`, `${KEPALA_LPSE.name}<`, SEKDA.userId];
}

function idsOf({ assessmentId, findingId, evidenceId, looseEvidenceId }: World['works'][number]): string[] {
  return [assessmentId, findingId, evidenceId, looseEvidenceId];
}

function linksOf(text: string): Set<string> {
  const links = [...text.matchAll(/href="(\/[^"#]*)/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'));
  return new Set(links.filter((path) => !/^\/(_astro|fonts|favicon|standar|peraturan)/.test(path)));
}
