import { z } from 'zod';
import { type ImportChoice, type ImportDecisions, importChoices } from '#core/offline/decide-import.ts';
import { dropImport } from '#services/offline/drop-import.ts';
import { receiveWorkbook } from '#services/offline/receive-workbook.ts';
import { takeInWorkbook } from '#services/offline/take-in-workbook.ts';
import { withMessage } from '#text/messages.ts';
import { seen } from './assessment-fields.ts';
import { id } from './fields.ts';
import { postedFile } from './posted-file.ts';
import { formAction } from './respond.ts';

const most = 3000;
const place = { assessmentId: id, importId: id };

/** Workbooks that were filled in offline come back, and are decided on row by row. */
export const offline = {
  receiveWorkbook: formAction({
    input: z.strictObject({ assessmentId: id }),
    service: async (context, { assessmentId }, _api, posted) =>
      receiveWorkbook(context, { assessmentId, ...(await postedFile(posted)) }),
    to: ({ assessmentId }, { importId }) =>
      withMessage(importPath(assessmentId, importId), 'kertas-kerja-diunggah'),
  }),
  takeInWorkbook: formAction({
    input: z
      .object({
        ...place,
        /** `<criterion>:<version on the page>`, of each row the file has changed. */
        seen: z.array(seen).max(most).default([]),
        taken: z.array(id).max(most).default([]),
        findings: z.array(z.coerce.number().int().min(0)).max(most).default([]),
      })
      // `putusan-<criterion>`: one group of choices a row.
      .catchall(z.enum(importChoices)),
    service: (context, { assessmentId, importId, ...said }) =>
      takeInWorkbook(context, { assessmentId, importId, decisions: decisionsOf(said) }),
    to: ({ assessmentId, importId }) =>
      withMessage(importPath(assessmentId, importId), 'kertas-kerja-dimasukkan'),
  }),
  dropImport: formAction({
    input: z.strictObject(place),
    service: dropImport,
    to: ({ assessmentId }) =>
      withMessage(`/penilaian/${assessmentId}/kertas-kerja`, 'kertas-kerja-dibatalkan'),
  }),
};

interface Said {
  seen: readonly { id: string; version: number }[];
  taken: readonly string[];
  findings: readonly number[];
}

const choicePrefix = 'putusan-';

function decisionsOf({ seen, taken, findings, ...choices }: Said): ImportDecisions {
  const decided = Object.entries(choices as Record<string, ImportChoice>);
  return {
    seen: new Map(seen.map((one) => [one.id, one.version])),
    taken: new Set(taken),
    choices: new Map(decided.map(([name, choice]) => [name.slice(choicePrefix.length), choice])),
    findings: new Set(findings),
  };
}

function importPath(assessmentId: string, importId: string): string {
  return `/penilaian/${assessmentId}/kertas-kerja/${importId}`;
}
