/** Positions and words that stand in a document while nobody has entered others. */
export const officialText = {
  headOf: (unit: string) => `Kepala ${unit}`,
  headOfOffice: 'Kepala Dinas',
  throughSecretary: (region: string) => `melalui Sekretaris Daerah ${region}`,
  defaultNature: 'Biasa',
} as const;
