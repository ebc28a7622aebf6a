import { formatDate } from '#core/indonesian/date.ts';
import type { RevocationDecreeModel } from '#reports/decree-model.ts';
import { counted } from '#reports/wording.ts';
import { decreeText } from '#text/decrees.ts';
import { findingStateLabels } from '#text/states.ts';
import type { Content, TDocumentDefinitions } from './content.ts';
import { decree } from './decree.ts';
import { table } from './table.ts';

const { revocation: words, columns, inForce } = decreeText;

/** The draft of the decree that revokes a designation (MJK54 Ps.9 huruf b); the reason is for people to write. */
export function revocationDecree(model: RevocationDecreeModel): TDocumentDefinitions {
  const { unit, designation, warnings, findings } = model;
  const { number } = designation.decree;
  const date = formatDate(designation.decree.date);
  return decree(model, {
    title: `${words.title} - ${unit.name}`,
    subject: words.subject(unit.name),
    considerations: [
      words.designated(unit.name, number, date, counted(designation.standards)),
      ...warnings.map(({ letterNumber, letterDate, deadline }) =>
        words.warned(unit.name, letterNumber, formatDate(letterDate), formatDate(deadline)),
      ),
      findings.length === 0
        ? words.reason(unit.name)
        : words.reasonFindings(unit.name, counted(findings.length)),
    ],
    dictums: [words.decides(unit.name, number, date), words.effective, words.again(unit.name), inForce],
    annex: findings.length === 0 ? null : { heading: words.annex, content: findingTable(findings) },
  });
}

function findingTable(findings: RevocationDecreeModel['findings']): Content {
  return table(
    [
      { head: columns.number, width: 30, align: 'center' },
      { head: columns.criterion, width: 52, align: 'center' },
      { head: columns.finding, width: '*' },
      { head: columns.state, width: 70, align: 'center' },
    ],
    findings.map(({ criterion, text, state }, at) => [
      String(at + 1),
      criterion,
      text,
      findingStateLabels[state],
    ]),
    9.5,
  );
}
