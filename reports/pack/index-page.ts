import { formatInstant } from '#core/indonesian/date.ts';
import { fileSize } from '#core/indonesian/file-size.ts';
import { quarterName } from '#core/indonesian/quarter.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { instrumentStanding, regionName } from '#reports/wording.ts';
import { packDocumentText, packPageText as words } from '#text/pack-document.ts';
import { assessmentStateLabels } from '#text/states.ts';
import { Html, html } from './html.ts';
import { correctionsSection, packLink, standardSection } from './index-tables.ts';
import type { PackedDocument, PackModel } from './pack-model.ts';

const style = `
:root{font:16px/1.5 system-ui,"Segoe UI",Arial,sans-serif;color:#1b2530;background:#fff}
body{max-width:70rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.25}
h2{font-size:1.25rem;margin:2.5rem 0 .5rem;border-bottom:2px solid #c9d3dd}
h3{font-size:1rem;margin:1.5rem 0 .25rem}
a{color:#0b4f8a}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}
dt{color:#55616d}dd{margin:0}
.wrap{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border:1px solid #c9d3dd;overflow-wrap:anywhere}
th{background:#eef2f6;overflow-wrap:normal}
table.evidence{table-layout:fixed;min-width:48rem}
.evidence th:nth-child(1){width:30%}.evidence th:nth-child(2){width:24%}.evidence th:nth-child(3){width:19%}
td.size{white-space:nowrap;text-align:right}
.soft{color:#55616d;margin:.1rem 0 .4rem}
.absent{border:2px solid #9c1c1c;border-radius:.4rem;padding:0 1rem 1rem;margin:1.5rem 0}
.absent h2{border:0;margin-top:1rem;color:#9c1c1c}
@media print{a{color:inherit}body{max-width:none}}
`;

/**
 * index.html of a pack: one file that opens without a network, links everything that lies beside it and runs nothing.
 *
 * @param title of the pack
 */
export function indexPage(model: PackModel, title: string): string {
  const { assessment, documents, evidence } = model;
  const standards = assessment.standards.filter(({ inScope }) => inScope);
  const ofAnswers = evidence.filter(({ findingNumber }) => findingNumber === null);
  const ofFindings = evidence.filter(({ findingNumber }) => findingNumber !== null);
  const page = html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<h1>${title}</h1>
${facts(assessment)}
<p>${words.intro}</p>
${absentSection(model)}
<h2>${words.documents}</h2>
<ul>${documents.map(documentItem)}
<li>${packLink('MANIFEST.csv', words.manifest)}</li>
<li>${packLink('SHA256SUMS', words.checksums)}</li></ul>
<p class="soft">${words.check}</p>
${standards.map((standard) => standardSection(standard, ofAnswers))}
<h2>${words.corrections}</h2>
${correctionsSection(ofFindings)}
</body>
</html>
`;
  return page.text;
}

function documentItem({ path, kind, size }: PackedDocument): Html {
  return html`<li>${packLink(path, packDocumentText.documents[kind])} (${fileSize(size)})</li>`;
}

function facts({ unit, region, period, instrument, assessment, seal }: AssessmentModel): Html {
  const rows: [string, string][] = [
    [words.facts.unit, `${unit.name}, ${regionName(region)}`],
    [words.facts.period, quarterName(period.year, period.quarter)],
    [words.facts.instrument, `${instrument.title}, ${instrumentStanding(instrument)}`],
    [words.facts.state, assessmentStateLabels[assessment.state]],
    [words.facts.frozen, formatInstant(seal.frozenAt, region.zone)],
  ];
  return html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** First of all, since whoever works with the pack must know what is not in it. */
function absentSection({ evidence }: PackModel): Html {
  const absent = evidence.filter(({ state }) => state === 'HILANG' || state === 'RUSAK');
  if (absent.length === 0) return html``;
  const { file, place, state, size } = words.columns;
  const rows = absent.map((item) => {
    const word = item.state === 'HILANG' ? words.inDocument.HILANG : words.inDocument.RUSAK;
    return html`<tr><td>${item.title}</td><td>${item.path}</td><td>${word}</td><td class="size">${fileSize(item.size)}</td></tr>
`;
  });
  return html`<section class="absent">
<h2>${words.absentTitle}</h2>
<p>${words.absentText}</p>
<div class="wrap"><table><thead><tr>${[file, place, state, size].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>
</section>`;
}
