import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { RegionKey } from './places.ts';

/**
 * One assessment as it goes. Of each standard in scope one digit per criterion, in their order: what the unit answers
 * (0-3, `n` for Tidak Berlaku, `.` for not yet), and after a slash what the assessors find where that differs.
 */
export interface AssessmentPlan {
  region: RegionKey;
  instrument: InstrumentCode;
  values: Readonly<Record<string, string>>;
}

const plan = (
  region: RegionKey,
  instrument: InstrumentCode,
  values: Readonly<Record<string, string>>,
): AssessmentPlan => ({ region, instrument, values });

/**
 * The four quarters before the running one, oldest first. The Kota's LPSE began with 8 standards, then took 12 and at
 * last all 16; it meets 2, 3, 4 and 6 of them, gains S02 and S05 in the third quarter and loses S08 there and S15 later.
 */
export const pastPlans: readonly (readonly AssessmentPlan[])[] = [
  [
    plan('kota', 'LPSE', {
      S01: '33333333',
      S02: '33332232/33332222',
      S03: '32223222/32222222',
      S05: '3332223223/3332222222',
      S08: '33333333',
      S09: '322322233/322222222',
      S12: '22233111/22222011',
      S15: '33232322/33232222',
    }),
    plan('kota', 'JARINGAN', { J1: '32222322/32222222', J2: '22222221/22222211' }),
    plan('kota', 'WEBSITE', { W1: '32223222/32222222' }),
  ],
  [
    plan('kota', 'LPSE', {
      S01: '33333333',
      S02: '33333332',
      S03: '33323322/33323222',
      S05: '3333333332',
      S08: '33333333',
      S09: '333332333/333322233',
      S12: '32333211/32333211',
      S15: '33333333',
    }),
    plan('kota', 'JARINGAN', { J1: '33223322/33222322', J2: '33222222' }),
    plan('kota', 'WEBSITE', { W1: '33333223/33323222', W2: '33222212' }),
  ],
  [
    plan('kota', 'LPSE', {
      S01: '33333333',
      S02: '33333333',
      S03: '33333332/33333322',
      S04: '33222211/32222211',
      S05: '3333333333',
      S07: '32323323/32323222',
      S08: '33333333/33233333',
      S09: '333333333/333333233',
      S10: '333223332/333222332',
      S12: '33333222',
      S15: '33333333',
      S17: '33322211',
    }),
    plan('kota', 'JARINGAN', { J1: '33333323/33333322', J2: '33322322/33322222' }),
    plan('kota', 'WEBSITE', { W1: '33333333', W2: '33333332/33333322' }),
    plan('kabupaten', 'LPSE', { S01: '33322322/33322222', S02: '33322222', S05: '3222222222' }),
  ],
  [
    plan('kota', 'LPSE', {
      S01: '33333333',
      S02: '33333333',
      S03: '33333333',
      S04: '33333332/33333322',
      S05: '3333333333',
      S06: '32222131/32222121',
      S07: '33333333/33333332',
      S08: '33333333',
      S09: '333333333',
      S10: '333333333/333333332',
      S11: '333222320/333222210',
      S12: '33333322',
      S14: '33233n32/33233n22',
      S15: '33333333/33333233',
      S16: '33332322/33332222',
      S17: '33333332',
    }),
    plan('kota', 'JARINGAN', { J1: '33333333', J2: '33333232/33333222' }),
    plan('kota', 'WEBSITE', { W1: '33333333', W2: '33333333', W3: '3333322/3332322' }),
    plan('kabupaten', 'LPSE', {
      S01: '33333333',
      S02: '33333322',
      S05: '3333222232/3333222222',
      S08: '33222221',
    }),
    plan('kabupaten', 'JARINGAN', { J1: '33222322/33222222' }),
    plan('kabupaten', 'WEBSITE', { W1: '33332332/33332322' }),
  ],
];

/** Of the running quarter; each stops in another state. */
export const runningPlans = {
  draft: plan('kota', 'LPSE', {
    S01: '33333333',
    S02: '333333.3',
    S03: '33333333',
    S04: '33333322',
    S05: '3333.33333',
    S06: '3222.1..',
    S07: '........',
    S08: '33333333',
    S09: '333......',
    S10: '.........',
    S11: '.........',
    S12: '333.....',
    S14: '.....n..',
    S15: '........',
    S16: '........',
    S17: '........',
  }),
  verifying: plan('kota', 'JARINGAN', { J1: '33333333', J2: '33333333/33332322' }),
  correcting: plan('kota', 'WEBSITE', {
    W1: '33333333',
    W2: '33333333/33333332',
    W3: '3333332/3333322',
    W4: '2233122/2222112',
  }),
  judging: plan('kabupaten', 'LPSE', {
    S01: '33333333',
    S02: '33333332',
    S03: '33322323/33322322',
    S05: '3333322233/3333222222',
    S08: '33322222',
    S14: '33233n32',
  }),
  returned: plan('kabupaten', 'JARINGAN', { J1: '33323333', J2: '33332322' }),
  submitted: plan('kabupaten', 'WEBSITE', { W1: '33333333', W2: '33233232' }),
} as const satisfies Record<string, AssessmentPlan>;
