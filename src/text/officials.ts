/** Positions that stand in a document while nobody is entered as the official. */
export const officialText = {
  headOf: (unit: string) => `Kepala ${unit}`,
  throughSecretary: (region: string) => `melalui Sekretaris Daerah ${region}`,
} as const;
