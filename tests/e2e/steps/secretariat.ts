import type { Page } from 'playwright-core';
import { createApp } from '#app';
import { readConfig } from '#config';
import type { Role } from '#core/people/actor.ts';
import { acceptLink } from '#services/people/accept-link.ts';
import { invitePerson } from '#services/people/invite-person.ts';
import { password, signIn } from './people.ts';
import { contextOf, emails, type PreparedStage, placesOf } from './prepared.ts';

const readers = { asisten: 'ASISTEN', sekda: 'SEKDA', mayor: 'WALIKOTA' } as const satisfies Record<
  string,
  Role
>;

type Reader = keyof typeof readers;

/** Everybody in the chain of a report, each signed in. */
export type Chain = Record<Reader | 'head' | 'staff', Page>;

/** Brings the Sekda's side into the region of a prepared stage, and signs everybody in. */
export async function openChain(stage: PreparedStage): Promise<Chain> {
  const app = await createApp(readConfig(stage.store.settings));
  try {
    const { region: regionId } = await placesOf(app);
    const administrator = await contextOf(app, emails.administrator);
    for (const [name, role] of Object.entries(readers)) {
      const person = { email: emailOf(name), name: `Orang ${name}`, employeeNumber: null, rank: null };
      const gift = { role, regionId, unitId: null, validFrom: null, validUntil: null };
      const { token } = await invitePerson(administrator, { ...person, ...gift });
      await acceptLink(app.workplace, { token, password });
    }
  } finally {
    await app.close();
  }
  const signedIn = async (email: string) => {
    const page = await stage.newPage();
    await signIn(page, email);
    return page;
  };
  return {
    head: await signedIn(emails.head),
    staff: await signedIn(emails.staff),
    asisten: await signedIn(emailOf('asisten')),
    sekda: await signedIn(emailOf('sekda')),
    mayor: await signedIn(emailOf('mayor')),
  };
}

function emailOf(name: string): string {
  return `${name}@siap.example.go.id`;
}
