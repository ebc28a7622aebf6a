/** Positions and words that stand in a document while nobody has entered others. */
export const officialText = {
  headOf: (unit: string) => `Kepala ${unit}`,
  headOfOffice: 'Kepala Dinas',
  throughSecretary: (region: string, prefix: string) =>
    `melalui ${prefix === '' ? '' : `${prefix} `}Sekretaris Daerah ${region}`,
  defaultNature: 'Biasa',
  onBehalf: 'a.n.',
  forTheAttentionOf: 'u.b.',
  signsFor: (signer: string, office: string) => `${signer}, atas nama ${office}`,
} as const;
