import type { DemoAccount } from './load-demo.ts';

/** One per role; fictional people, and passwords that are no secret. */
export const demoAccounts: readonly DemoAccount[] = [];
