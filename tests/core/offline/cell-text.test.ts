import { expect, test } from 'vitest';
import { answerValues } from '#core/assessment/answer.ts';
import { priorities } from '#core/judging/finding.ts';
import { cellText, wordOf } from '#core/offline/cell-text.ts';
import { filledHeadings, unansweredWord } from '#core/offline/workbook-format.ts';
import { answerLabels, priorityLabels, unansweredLabel } from '#text/states.ts';
import { workbookText } from '#text/workbook.ts';

test('every label people know is read as its code, whatever its case and spaces', () => {
  for (const code of answerValues) {
    const label = answerLabels[code];
    for (const written of [
      label,
      label.toUpperCase(),
      ` ${label.replace(' ', '  ')} `,
      code,
      code.toLowerCase(),
    ]) {
      expect(wordOf(written, answerValues), written).toBe(code);
    }
  }
  for (const code of priorities) expect(wordOf(priorityLabels[code], priorities)).toBe(code);
  expect(wordOf('Diterapkan', answerValues)).toBeNull();
  expect(unansweredWord).toBe(unansweredLabel);
});

test('the cells that are filled in have the headings of the assessor’s workbook', () => {
  for (const { value, note } of Object.values(filledHeadings)) {
    expect(workbookText.worksheetColumns).toContain(value);
    expect(workbookText.worksheetColumns).toContain(note);
  }
});

test('a text is what is left of it after a spreadsheet', () => {
  expect(cellText(' satu\r\ndua\rtiga\u0000\ud800\t ')).toBe('satu\ndua\ntiga\ufffd');
});
