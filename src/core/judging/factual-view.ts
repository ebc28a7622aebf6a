import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { Worksheet } from '#core/assessment/worksheet.ts';
import { type Actor, holdsInRegion, seatOf } from '#core/people/actor.ts';
import type { OfAssessment } from '#core/people/permissions.ts';

const published: readonly AssessmentState[] = ['TINDAKAN_PERBAIKAN', 'VERIFIKASI_PERBAIKAN', 'FINAL'];

/** From here on the results are the unit's to see, whatever the region's switch says. */
export function isPublished(state: AssessmentState): boolean {
  return published.includes(state);
}

/** Which number is the official one: the factual one once the assessment is final, until then the unit's own. */
export function officialSource(state: AssessmentState): 'MANDIRI' | 'FAKTUAL' {
  return state === 'FINAL' ? 'FAKTUAL' : 'MANDIRI';
}

/**
 * Whether the actor sees verdicts and findings now. The unit sees them before publication only where the region says
 * so (`showFactualEarly`); assessors and the region's own readers always do.
 */
export function seesFactual(
  actor: Actor,
  { regionId, assessmentId }: OfAssessment,
  state: AssessmentState,
  showFactualEarly: boolean,
): boolean {
  if (showFactualEarly || isPublished(state) || seatOf(actor, assessmentId) !== null) return true;
  return holdsInRegion(actor, ['KEPALA_DINAS', 'INSPEKTUR', 'ADMIN_SISTEM'], regionId);
}

/**
 * The worksheet without verdicts and findings but those carried over, which the unit knows already. Rulings, reviews of evidence and reasons of a return stay: they are
 * what the unit has to act on when it gets the assessment back.
 */
export function withoutVerdicts(sheet: Worksheet): Worksheet {
  return {
    ...sheet,
    standards: sheet.standards.map((standard) => ({
      ...standard,
      criteria: standard.criteria.map((item) => ({
        ...item,
        verdict: null,
        findings: item.findings.filter(({ carriedFrom }) => carriedFrom !== null),
      })),
    })),
  };
}
