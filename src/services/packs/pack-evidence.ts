import { allFindings, type Worksheet, type WorksheetEvidence } from '#core/assessment/worksheet.ts';
import { seesFactual, withoutVerdicts } from '#core/judging/factual-view.ts';
import { findingPlace } from '#core/judging/finding-place.ts';
import type { EvidencePlace } from '#core/pack/pack-paths.ts';
import { evidenceReach } from '#core/people/reach.ts';
import type { ReportEvidence } from '#reports/assessment-model.ts';
import { reportEvidence } from '#reports/assessment-standards.ts';
import { loadWorksheet, ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { listAttachedWithin } from '#storage/attached-evidence.ts';

/** A piece of evidence at one of its places. */
export interface PackItem extends ReportEvidence, EvidencePlace {
  size: number;
}

/**
 * The evidence of an assessment as the actor may see it: of the standards in scope in their order, then of the
 * corrections by finding. Refuses `not-found`.
 */
export async function packEvidence(context: Context, assessmentId: string): Promise<PackItem[]> {
  const { actor, read } = context;
  const { assessment, sheet } = await loadWorksheet(context, read, assessmentId);
  const { stage, choices } = assessment;
  const shown = seesFactual(actor, ofAssessment(assessment), stage.state, choices.showFactualEarly);
  const within = await listAttachedWithin(read, evidenceReach(actor), assessmentId);
  return placed(shown ? sheet : withoutVerdicts(sheet), ({ evidenceId }) => within.has(evidenceId));
}

/** Whether its file belongs in the pack; one the assessor rejected is only listed. */
export function isPacked({ status }: Pick<PackItem, 'status'>): boolean {
  return status !== 'DITOLAK';
}

function placed(sheet: Worksheet, mine: (evidence: WorksheetEvidence) => boolean): PackItem[] {
  const ofAnswers = sheet.standards
    .filter(({ inScope }) => inScope)
    .flatMap(({ standard: { code, name }, criteria }) =>
      criteria.flatMap(({ criterion, evidence }) =>
        itemsAt({ standard: { code, name }, criterionId: criterion.id, findingNumber: null }, evidence),
      ),
    );
  const ofCorrections = allFindings(sheet)
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ criterionId, number, evidence }) => {
      const { standard } = findingPlace(sheet.instrument, criterionId);
      return itemsAt({ standard, criterionId, findingNumber: number }, evidence);
    });
  return [...ofAnswers, ...ofCorrections].filter(({ evidence }) => mine(evidence)).map(({ item }) => item);
}

/** Numbered as the screens list them, so that a number names the same file everywhere. */
function itemsAt(
  place: Pick<EvidencePlace, 'standard' | 'criterionId' | 'findingNumber'>,
  evidence: readonly WorksheetEvidence[],
): { item: PackItem; evidence: WorksheetEvidence }[] {
  return evidence.map((one, index) => ({
    item: { ...reportEvidence(one), ...place, number: index + 1, size: one.size },
    evidence: one,
  }));
}
