import { expect, test } from 'vitest';
import { catalogueCommand } from '#cli/catalogue.ts';
import type { CommandDesk } from '#cli/command.ts';
import { readConfig } from '#config';
import type { CatalogueDocument } from '#core/catalogue/catalogue-document.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aPublished, nextVersion } from '#tests/support/instrument-versions.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

eachDatabase((open) => {
  test("prints the shipped criteria, and a region's own beside them when it is named", async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    await aPublished(workplace, town, nextVersion(workplace));
    const app = { config: readConfig({}), workplace, context: workplace.as, close: async () => {} };
    const desk: CommandDesk = { readInput: async () => '', openApp: async () => app };
    const print = async (...args: string[]) => {
      const document: CatalogueDocument = JSON.parse((await catalogueCommand(args, desk)).stdout);
      return document.instruments.map(({ code, version, decree }) => [code, version, decree?.number ?? null]);
    };
    expect(await print('--json')).toContainEqual(['LPSE', 1, null]);
    const { code } = await workplace.db.selectFrom('regions').select('code').executeTakeFirstOrThrow();
    expect(await print('--json', '--region', code)).toEqual([
      ['LPSE', 1, null],
      ['LPSE', 2, '188/7/2026'],
      ['JARINGAN', 1, null],
      ['WEBSITE', 1, null],
    ]);
    expect(await refusalOf(print('--json', '--region', 'tidak-ada'))).toBe('not-found');
  });
});
