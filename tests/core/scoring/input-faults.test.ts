import { expect, test } from 'vitest';
import { scoreCommandText as say } from '#text/score-command.ts';
import { criterion, document, pendingNotApplicable, standard } from './documents.ts';
import { faultsOf, scored } from './run-score.ts';

/** A good document with the value at the path replaced, or taken away. */
function spoiled(path: readonly (string | number)[], value?: unknown): unknown {
  const copy = JSON.parse(
    JSON.stringify(document([standard([{}, {}, {}])], { kind: 'AMBANG', threshold: 80 })),
  );
  const last = path.at(-1);
  if (last === undefined) throw new Error('a path is needed');
  const holder = path.slice(0, -1).reduce((at, key) => at[key], copy);
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true });
  return copy;
}

const third = ['standards', 0, 'criteria', 2] as const;

test.each([
  [['reference'], undefined, `reference: ${say.missing}`],
  [['reference'], '2026-02-29', `reference: ${say.notADate}`],
  [['reference'], '2026-9-1', `reference: ${say.notADate}`],
  [['reference'], '2026-09-30T00:00:00Z', `reference: ${say.notADate}`],
  [['reference'], 20260930, `reference: ${say.wrongType('string')}`],
  [['policy'], null, `policy: ${say.wrongType('object')}`],
  [['policy', 'kind'], 'CAMPURAN', `policy.kind: ${say.notOneOf(['SEMUA', 'AMBANG'])}`],
  [['policy', 'kind'], 'SEMUA', `policy.threshold: ${say.unknownField}`],
  [['policy', 'threshold'], undefined, `policy.threshold: ${say.missing}`],
  [['policy', 'threshold'], 100.01, `policy.threshold: ${say.numberTooBig('100')}`],
  [['policy', 'threshold'], -1, `policy.threshold: ${say.numberTooSmall('0')}`],
  [['policy', 'threshold'], '80', `policy.threshold: ${say.wrongType('number')}`],
  [['standards'], {}, `standards: ${say.wrongType('array')}`],
  [['standards', 0, 'code'], '', `standards[0].code: ${say.empty}`],
  [['standards', 0, 'code'], 'S'.repeat(201), `standards[0].code: ${say.textTooLong('200')}`],
  [['standards', 0, 'inScope'], 1, `standards[0].inScope: ${say.wrongType('boolean')}`],
  [['standards', 0, 'weight'], 0, `standards[0].weight: ${say.numberTooSmall('1')}`],
  [[...third, 'weight'], 1.5, `standards[0].criteria[2].weight: ${say.wrongType('int')}`],
  [[...third, 'weight'], 1_000_001, `standards[0].criteria[2].weight: ${say.numberTooBig('1000000')}`],
  [[...third, 'weight'], null, `standards[0].criteria[2].weight: ${say.wrongType('number')}`],
  [[...third, 'kind'], 'X', `standards[0].criteria[2].kind: ${say.notOneOf(['D', 'I', 'E'])}`],
  [[...third, 'maxAgeMonths'], -1, `standards[0].criteria[2].maxAgeMonths: ${say.numberTooSmall('0')}`],
  [[...third, 'maxAgeMonths'], 1e9, `standards[0].criteria[2].maxAgeMonths: ${say.numberTooBig('12000')}`],
  [[...third, 'answer'], undefined, `standards[0].criteria[2].answer: ${say.missing}`],
  [[...third, 'notApplicable'], undefined, `standards[0].criteria[2].notApplicable: ${say.missing}`],
  [
    [...third, 'notApplicable'],
    'DITERIMA',
    `standards[0].criteria[2].notApplicable: ${say.rulingUnexpected}`,
  ],
  [[...third, 'answer'], 'TIDAK_BERLAKU', `standards[0].criteria[2].notApplicable: ${say.rulingMissing}`],
  [
    [...third, 'evidence', 0, 'date'],
    '2026-13-01',
    `standards[0].criteria[2].evidence[0].date: ${say.notADate}`,
  ],
  [
    [...third, 'evidence', 0, 'status'],
    'SAH',
    `standards[0].criteria[2].evidence[0].status: ${say.notOneOf(['BELUM_DITINJAU', 'DITERIMA', 'DITOLAK'])}`,
  ],
  [[...third, 'bobot'], 1, `standards[0].criteria[2].bobot: ${say.unknownField}`],
  [[...third, '__proto__'], { weight: 5 }, `standards[0].criteria[2].__proto__: ${say.unknownField}`],
  [['a\u001b[2Jb'], 1, `["a\\u001b[2Jb"]: ${say.unknownField}`],
  [['standards', 0, 'criteria', 1, 'id'], 'S01.01', `standards[0].criteria[1].id: ${say.duplicateCriterion}`],
  [['standards', 1], standard([]), `standards[1].code: ${say.duplicateStandard}`],
])('%j = %j', (path, value, line) => {
  expect(faultsOf(spoiled(path, value))).toEqual([line]);
});

test('the answer that is not of the scale', () => {
  const [line] = faultsOf(spoiled([...third, 'answer'], 'YA'));
  expect(line).toMatch(/^standards\[0\]\.criteria\[2\]\.answer: harus salah satu dari TIDAK_DILAKUKAN, /);
});

test('every fault of the document has its line', () => {
  expect(faultsOf({ policy: { kind: 'SEMUA' }, standards: [], unit: 1 })).toEqual([
    `reference: ${say.missing}`,
    `unit: ${say.unknownField}`,
  ]);
});

test.each(['', 'bukan json', '{"reference":', '\u0000'])('what is no JSON is said so: %j', (text) => {
  expect(faultsOf(text)).toEqual([`(dokumen): ${say.notJson}`]);
});

test.each(['null', '[]', '5', '"teks"'])('a document that is no object: %s', (text) => {
  expect(faultsOf(text)).toEqual([`(dokumen): ${say.wrongType('object')}`]);
});

test('a document or a list beyond all measure is refused, not worked through', () => {
  expect(faultsOf(' '.repeat(20_000_001))).toEqual([`(dokumen): ${say.documentTooLong(20_000_000)}`]);
  const standards = Array.from({ length: 1001 }, (_, index) => standard([], { code: `S${index}` }));
  expect(faultsOf(document(standards))).toEqual([`standards: ${say.listTooLong('1000')}`]);
});

test('the same criterion id in two standards is no fault, nor are names that objects inherit', () => {
  const input = document([
    { ...standard([]), code: '__proto__', criteria: [criterion({ id: 'constructor' })] },
    {
      ...standard([]),
      code: 'toString',
      criteria: [criterion({ id: 'constructor', ...pendingNotApplicable })],
    },
  ]);
  expect(scored(input).standards.map((it) => it.code)).toEqual(['__proto__', 'toString']);
});
