import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { smallCatalogue, smallCriterion, smallInstrument, smallStandard } from './small-catalogue.ts';

/**
 * LPSE with S01 (S01.01 design, S01.02 implementation), S02 (S02.01) and S13 outside the regulation; JARINGAN with
 * N1 (N1.01); WEBSITE with W1 (W1.01). All mandatory; evidence may be 36 months old.
 */
export function threeInstruments(): Catalogue {
  return smallCatalogue([
    smallInstrument({
      standards: [
        smallStandard({
          criteria: [
            smallCriterion(),
            smallCriterion({ id: 'S01.02', text: 'Kebijakan layanan dijalankan.', kind: 'I' }),
          ],
        }),
        smallStandard({
          code: 'S02',
          name: 'Organisasi Layanan',
          letter: 'b',
          lkppNumber: 2,
          criteria: [smallCriterion({ id: 'S02.01', text: 'Organisasi layanan dibentuk.' })],
        }),
        smallStandard({
          code: 'S13',
          name: 'Anggaran',
          letter: null,
          lkppNumber: 13,
          outsideRegulation: true,
          criteria: [smallCriterion({ id: 'S13.01', text: 'Anggaran layanan tersedia.' })],
        }),
      ],
    }),
    smallInstrument({
      code: 'JARINGAN',
      standards: [smallStandard({ code: 'N1', criteria: [smallCriterion({ id: 'N1.01' })] })],
    }),
    smallInstrument({
      code: 'WEBSITE',
      standards: [smallStandard({ code: 'W1', criteria: [smallCriterion({ id: 'W1.01' })] })],
    }),
  ]);
}
