import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const pure = ['tests/{core,components,criteria,reports,structure,text}/**/*.test.ts'];
const browser = ['tests/e2e/**/*.test.ts'];

/** In groups, so that `npm test -- core` starts neither a PostgreSQL nor a browser. */
export default defineConfig({
  test: {
    projects: [
      { root, test: { name: 'pure', include: pure, testTimeout: 20_000 } },
      {
        root,
        test: {
          name: 'databases',
          include: ['tests/**/*.test.ts'],
          exclude: [...pure, ...browser],
          globalSetup: ['tests/support/postgres.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      browserOn('SQLite'),
      browserOn('PostgreSQL'),
    ],
  },
});

/** The same tests on each database the servers may keep their records in. */
function browserOn(store: 'SQLite' | 'PostgreSQL'): TestProjectInlineConfiguration {
  return {
    root,
    test: {
      name: `browser on ${store}`,
      include: browser,
      provide: { store },
      // On two cores too: a browser test mostly waits for its server and its browser.
      maxWorkers: 2,
      globalSetup: ['tests/support/build.ts', 'tests/support/postgres.ts'],
      testTimeout: 120_000,
      hookTimeout: 240_000,
    },
  };
}
