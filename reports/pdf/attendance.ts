import { formatDay, formatHours, formatInstant } from '#core/indonesian/date.ts';
import type { AttendanceModel } from '#reports/attendance-model.ts';
import { counted } from '#reports/wording.ts';
import { attendanceText as words } from '#text/attendance-document.ts';
import { documentText } from '#text/documents.ts';
import {
  type Content,
  named,
  ofHeading,
  orDash,
  paragraph,
  type TDocumentDefinitions,
  titleLines,
} from './content.ts';
import { letterhead } from './letterhead.ts';
import { documentOf } from './page-frame.ts';
import { closing, signatureBlock } from './signature-block.ts';
import { fields, table } from './table.ts';

/** Who of one unit came to a bimbingan teknis. */
export function attendance(model: AttendanceModel): TDocumentDefinitions {
  const { region, settings, seal, training, unit, attendees, recorded, acknowledgedBy } = model;
  const at = formatInstant(recorded.at, region.zone);
  const signatures =
    acknowledgedBy === null
      ? []
      : [signatureBlock({ above: [words.acknowledged], official: acknowledgedBy })];
  return documentOf({
    title: `${words.title}: ${training.title}`,
    author: unit.name,
    keywords: [unit.name],
    region,
    settings,
    seal,
    content: [
      letterhead(settings),
      titleLines([words.title, words.subtitle], 13, named(documentText.parts.attendance, 1)),
      facts(model),
      { text: '', margin: [0, 0, 0, 8] },
      ofHeading(paragraph(words.came(counted(attendees.length), unit.name)) as object),
      people(model),
      ...closing(
        words.closing(training.title, unit.name, recorded.name, at),
        signatures,
        named(documentText.parts.closing, 1),
      ),
    ],
  });
}

function facts({ region, training, unit }: AttendanceModel): Content {
  const { title, date, startsAt, endsAt, place, trainer, standards } = training;
  return fields([
    [words.activity, title],
    [words.day, formatDay(date)],
    [words.hours, formatHours(startsAt, endsAt, region.zone)],
    [words.place, place],
    [words.trainer, trainer],
    [words.standards, { stack: [...standards] }],
    [words.unit, unit.name],
  ]);
}

function people({ attendees }: AttendanceModel): Content {
  return table(
    [
      { head: words.number, width: 28, align: 'center' },
      { head: words.name, width: '*' },
      { head: words.position, width: '*' },
    ],
    attendees.map(({ name, position }, index) => [String(index + 1), name, orDash(position)]),
    10,
  );
}
