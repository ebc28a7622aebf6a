/** The document that says something differently from the region's settings. */
export type OverrideSubject = { reportId: string } | { assessmentId: string };

/** What one document says instead of the region's settings; null: the standard. */
export interface DocumentOverride {
  place: string | null;
  legalBasis: readonly string[] | null;
  /** Of the report, or of the Berita Acara. */
  carbonCopies: readonly string[] | null;
  /** Of the assessor's report, for an assessment. */
  assessorCopies: readonly string[] | null;
  /** Of the nota dinas, for a report. */
  initials: readonly string[] | null;
}

export const noOverride: DocumentOverride = {
  place: null,
  legalBasis: null,
  carbonCopies: null,
  assessorCopies: null,
  initials: null,
};

/** The parts a document says in its own words. */
export function differing(own: DocumentOverride): (keyof DocumentOverride)[] {
  return (Object.keys(noOverride) as (keyof DocumentOverride)[]).filter((part) => own[part] !== null);
}

/** What was typed, as far as it differs from the standard; a part typed like the standard follows it from then on. */
export function ownWords(
  typed: Partial<Record<keyof DocumentOverride, string | readonly string[]>>,
  standard: Record<keyof DocumentOverride, string | readonly string[]>,
): DocumentOverride {
  const own = Object.entries(typed).filter(([part, value]) => {
    const said = standard[part as keyof DocumentOverride];
    return JSON.stringify(value) !== JSON.stringify(said) && value !== '';
  });
  return { ...noOverride, ...Object.fromEntries(own) };
}
