import { fileSize } from '#core/indonesian/file-size.ts';
import type { ReportCriterion, ReportStandard } from '#reports/assessment-model.ts';
import { packDocumentText, packPageText as words } from '#text/pack-document.ts';
import { answerLabels, confidentialityLabels, evidenceStatusLabels, unansweredLabel } from '#text/states.ts';
import { type Html, html } from './html.ts';
import type { PackedEvidence } from './pack-model.ts';

/** A standard with every criterion, its answer, and what proves it. */
export function standardSection(standard: ReportStandard, evidence: readonly PackedEvidence[]): Html {
  return html`<h2>${standard.code} ${standard.name}</h2>
${standard.criteria.map((criterion) => criterionPart(criterion, evidence))}`;
}

/** What proves the corrections, by finding. */
export function correctionsSection(evidence: readonly PackedEvidence[]): Html {
  if (evidence.length === 0) return html`<p class="soft">${words.noCorrections}</p>`;
  const byFinding = Map.groupBy(evidence, ({ findingNumber }) => findingNumber ?? 0);
  return html`${[...byFinding].map(([number, items]) => {
    const heading = packDocumentText.finding(number, items[0]?.criterionId ?? '');
    return html`<h3>${heading}</h3>
${evidenceTable(items)}`;
  })}`;
}

/** A path below the top folder as a link that a browser follows on any disk. */
export function packLink(path: string, text: string): Html {
  return html`<a href="${path.split('/').map(encodeURIComponent).join('/')}">${text}</a>`;
}

function criterionPart(criterion: ReportCriterion, evidence: readonly PackedEvidence[]): Html {
  const { id, text, self, factual } = criterion;
  const items = evidence.filter(({ criterionId }) => criterionId === id);
  const values = [
    words.answer(self.value === null ? unansweredLabel : answerLabels[self.value]),
    ...(factual === null ? [] : [words.verdict(answerLabels[factual.value])]),
  ];
  return html`<h3>${id} ${text}</h3>
<p class="soft">${values.join('. ')}.</p>
${items.length === 0 ? html`<p class="soft">${words.noEvidence}</p>` : evidenceTable(items)}
`;
}

function evidenceTable(items: readonly PackedEvidence[]): Html {
  const { file, where, document, classification, status, size } = words.columns;
  const heads = [file, where, document, classification, status, size];
  return html`<div class="wrap"><table class="evidence">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${items.map(evidenceRow)}</tbody>
</table></div>`;
}

function evidenceRow(item: PackedEvidence): Html {
  const where = [item.page === '' ? '' : packDocumentText.pages(item.page), item.remark];
  const about = [
    item.documentNumber === null ? '' : words.documentNumber(item.documentNumber),
    item.date === null ? '' : words.dated(item.date),
  ];
  return html`<tr><td>${linkOrReason(item)}</td><td>${joined(where)}</td><td>${joined(about)}</td><td>${confidentialityLabels[item.confidentiality]}</td><td>${evidenceStatusLabels[item.status]}</td><td class="size">${fileSize(item.size)}</td></tr>
`;
}

function linkOrReason({ path, number, title, state }: PackedEvidence): Html {
  const name = `${number}. ${title}`;
  if (state === 'ADA') return packLink(path, name);
  const reason = state === 'TIDAK_DISERTAKAN' ? words.rejected : words.inDocument[state];
  return html`${name}<br><strong>${reason}</strong>`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}
