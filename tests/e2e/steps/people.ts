import type { Page } from 'playwright-core';
import type { Role } from '#core/people/actor.ts';
import { roleLabels } from '#text/states.ts';
import { press } from './moving.ts';
import type { Stage } from './stage.ts';

export const password = 'jembatan-kuning-42';

export interface Invited {
  name: string;
  email: string;
  role: Role;
  /** As the list of places names it. */
  place: string;
}

/** Signs in on the page and stays on the home page. */
export async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await page.goto('/masuk');
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(secret);
  await press(page, 'Masuk');
}

/** The administrator invites; gives the one-time link. */
export async function invite(page: Page, { name, email, role, place }: Invited): Promise<string> {
  await page.goto('/pengaturan/pengguna');
  await page.locator('#name').fill(name);
  await page.locator('#email').fill(email);
  await page.locator('#role').selectOption({ label: roleLabels[role] });
  await page.locator('#place').selectOption({ label: place });
  await press(page, 'Buat undangan');
  return page.locator('#link').inputValue();
}

/** The invited person opens the link in a browser of the own, chooses a password and signs in. */
export async function accept(stage: Stage, link: string, email: string): Promise<Page> {
  const page = await stage.newPage();
  await page.goto(link);
  await page.locator('#password').fill(password);
  await press(page, 'Simpan kata sandi');
  await signIn(page, email);
  return page;
}
