const typeNames: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'bilangan',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'larik',
  object: 'objek',
};

/** What `kaji score` says of a fault in its input; each sentence stands after the path of the fault. */
export const scoreCommandText = {
  document: '(dokumen)',
  notJson: 'bukan JSON yang sah.',
  documentTooLong: (limit: number) => `melebihi ${limit} karakter.`,
  missing: 'wajib ada.',
  unknownField: 'bidang tidak dikenal.',
  wrongType: (expected: string) => `harus berupa ${typeNames[expected] ?? expected}.`,
  notADate: 'harus berupa tanggal yang benar-benar ada dengan bentuk TTTT-BB-HH.',
  notOneOf: (values: readonly string[]) => `harus salah satu dari ${values.join(', ')}.`,
  numberTooSmall: (limit: string) => `tidak boleh kurang dari ${limit}.`,
  numberTooBig: (limit: string) => `tidak boleh lebih dari ${limit}.`,
  empty: 'tidak boleh kosong.',
  textTooLong: (limit: string) => `tidak boleh lebih dari ${limit} karakter.`,
  listTooLong: (limit: string) => `tidak boleh lebih dari ${limit} butir.`,
  invalid: 'tidak sah.',
  duplicateStandard: 'kode standar ini sudah dipakai oleh standar lain.',
  duplicateCriterion: 'id kriteria ini sudah dipakai oleh kriteria lain dalam standar yang sama.',
  rulingMissing: 'wajib diisi karena jawabannya TIDAK_BERLAKU.',
  rulingUnexpected: 'harus null karena jawabannya bukan TIDAK_BERLAKU.',
} as const;
