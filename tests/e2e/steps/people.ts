import type { Page } from 'playwright-core';
import type { Role } from '#core/actor.ts';
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

/** An administrator's page, by which the invited one gets a page of the own, signed in with a password of the own. */
export async function invite(stage: Stage, administrator: Page, invited: Invited): Promise<Page> {
  const link = await invitation(administrator, invited);
  const page = await stage.newPage();
  await page.goto(link);
  await page.locator('#password').fill(password);
  await press(page, 'Simpan kata sandi');
  await signIn(page, invited.email);
  return page;
}

async function invitation(administrator: Page, { name, email, role, place }: Invited): Promise<string> {
  await administrator.goto('/pengaturan/pengguna');
  await administrator.locator('#name').fill(name);
  await administrator.locator('#email').fill(email);
  await administrator.locator('#role').selectOption({ label: roleLabels[role] });
  await administrator.locator('#place').selectOption({ label: place });
  await press(administrator, 'Buat undangan');
  return administrator.locator('#link').inputValue();
}
