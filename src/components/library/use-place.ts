import { workplaceHref } from '#components/workplace/side-filter.ts';
import { evidenceTexts } from '#text/evidence-panel.ts';

export interface EvidenceUse {
  assessmentId: string;
  criterionId: string;
  /** The finding whose correction it proves; null: it proves the answer. */
  findingId: string | null;
}

/** Where a piece of evidence is used, and what that place is called. */
export function usePlace({ assessmentId, criterionId, findingId }: EvidenceUse): {
  href: string;
  label: string;
} {
  if (findingId === null) return { href: workplaceHref(assessmentId, criterionId), label: criterionId };
  return { href: `/temuan/${findingId}`, label: evidenceTexts.ofFinding(criterionId) };
}
