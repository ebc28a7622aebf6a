import type { Role } from '#core/actor.ts';
import { Refusal } from '#core/refusal.ts';
import type { Workplace } from './context.ts';

export interface DemoAccount {
  email: string;
  password: string;
  name: string;
  role: Role;
  /** The region or unit, as the account list shows it. */
  place: string;
}

/** Fills an empty installation with fictional regions, people and assessments in every state. */
export async function loadDemo(_workplace: Workplace): Promise<readonly DemoAccount[]> {
  throw new Refusal('demo-not-offered');
}
