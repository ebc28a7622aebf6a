import { quarterName } from '#core/indonesian/quarter.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { changedCriteria } from '#reports/criterion-changes.ts';
import { assessorReportText as words } from '#text/assessor-report.ts';
import { criterionChangeLabels } from '#text/states.ts';
import { type Content, heading, note } from './content.ts';

/** Which criteria stand differently than at the unit's last final result; nothing before all are judged. */
export function changesSection(model: AssessmentModel): Content[] {
  const { comparedWith, group } = model;
  if (comparedWith === null || group.factual === null) return [];
  const changes = changedCriteria(model);
  const title = heading(words.changes(quarterName(comparedWith.year, comparedWith.quarter)), 2);
  if (changes.length === 0) return [title, note(words.noChanges)];
  const lines = changes.map(({ change, criteria }) => ({
    text: [
      { text: `${criterionChangeLabels[change]}: `, bold: true },
      criteria.map(({ id }) => id).join(', '),
    ],
  }));
  return [title, { ul: lines, fontSize: 10 }];
}
