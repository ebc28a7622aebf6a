import type { Page } from 'playwright-core';
import type { Role } from '#core/people/actor.ts';
import { press } from './moving.ts';
import { accept, invite, password, signIn } from './people.ts';
import { firstRunAddress, type Stage } from './stage.ts';

const region = 'Kota Contoh Jaya';
const everywhere = 'seluruh aplikasi';

/** Who takes part in the main job: every one invited by the administrator, in a browser of the own. */
const cast = {
  dinas: ['Sri Teladan', 'KEPALA_DINAS', region],
  head: ['Bayu Percontohan', 'KEPALA_LPSE', `${region}: LPSE`],
  staff: ['Citra Percobaan', 'TIM_LPSE', `${region}: LPSE`],
  lead: ['Dewi Penimbang', 'KETUA_TIM_PENILAI', everywhere],
  member: ['Eko Pemeriksa', 'PENILAI', everywhere],
  sekda: ['Fajar Tata', 'SEKDA', region],
  mayor: ['Gita Kepala', 'WALIKOTA', region],
} satisfies Record<string, readonly [name: string, role: Role, place: string]>;

export type Someone = keyof typeof cast;

export type Town = Record<Someone | 'administrator', Page>;

export function nameOf(someone: Someone): string {
  return cast[someone][0];
}

/** From the empty database to a region whose people have signed in. */
export async function settle(stage: Stage): Promise<Town> {
  const administrator = await stage.newPage();
  await administrator.goto(await firstRunAddress(stage));
  await fillFirstRun(administrator);
  await press(administrator, 'Siapkan daerah');
  await signIn(administrator, 'admin@contoh.example.go.id');
  const arriving: Promise<[Someone, Page]>[] = [];
  for (const someone of Object.keys(cast) as Someone[]) {
    const [name, role, place] = cast[someone];
    const email = `${someone}@contoh.example.go.id`;
    const link = await invite(administrator, { name, email, role, place });
    arriving.push(accept(stage, link, email).then((page) => [someone, page]));
  }
  return { administrator, ...Object.fromEntries(await Promise.all(arriving)) } as Town;
}

async function fillFirstRun(page: Page): Promise<void> {
  const fields = {
    regionName: region,
    headTitle: 'Wali Kota',
    dataOfficeName: 'Bidang Data Elektronik',
    name: 'Ahmad Pengelola',
    email: 'admin@contoh.example.go.id',
    password,
  };
  for (const [id, value] of Object.entries(fields)) await page.locator(`#${id}`).fill(value);
}
