import type { Workplace } from '#services/context.ts';
import { findUserByEmail } from '#storage/users.ts';
import { type DemoAccount, demoAccounts } from './demo-accounts.ts';

/** The accounts of the demo data, when they were loaded; asked only where nobody else can reach the application. */
export async function listDemoAccounts({ read }: Workplace): Promise<readonly DemoAccount[]> {
  const [first] = demoAccounts;
  const loaded = first !== undefined && (await findUserByEmail(read, first.email)) !== null;
  return loaded ? demoAccounts : [];
}
