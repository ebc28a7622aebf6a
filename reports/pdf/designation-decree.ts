import { formatDate } from '#core/indonesian/date.ts';
import { quarterName } from '#core/indonesian/quarter.ts';
import type { DesignationDecreeModel } from '#reports/decree-model.ts';
import { counted } from '#reports/wording.ts';
import { decreeText } from '#text/decrees.ts';
import type { Content, TDocumentDefinitions } from './content.ts';
import { decree } from './decree.ts';
import { table } from './table.ts';

const { designation: words, columns, inForce } = decreeText;

/** The draft of the decree that designates an LPSE (MJK54 Ps.9 huruf a). */
export function designationDecree(model: DesignationDecreeModel): TDocumentDefinitions {
  const { unit, period, standards, total, finalOn, kind } = model;
  const full = kind === 'PENUH';
  const count = counted(standards.length);
  return decree(model, {
    title: `${words.title} - ${unit.name}`,
    subject: words.subject(unit.name, full),
    considerations: [
      words.assessed(unit.name, quarterName(period.year, period.quarter)),
      words.fulfilled(unit.name, formatDate(finalOn), count, counted(total)),
    ],
    dictums: [
      words.decides(unit.name, count, full),
      words.validity,
      words.keeps(unit.name),
      words.revocable(unit.name),
      inForce,
    ],
    annex: { heading: words.annex, content: standardTable(standards) },
  });
}

function standardTable(standards: DesignationDecreeModel['standards']): Content {
  return table(
    [
      { head: columns.number, width: 30, align: 'center' },
      { head: columns.code, width: 50, align: 'center' },
      { head: columns.standard, width: '*' },
    ],
    standards.map(({ code, name }, at) => [String(at + 1), code, name]),
    10,
  );
}
