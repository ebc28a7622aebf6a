import { assessmentChapters } from './assessment.ts';
import { calendarChapters } from './calendar.ts';
import type { GuideChapter } from './chapter.ts';
import { glossaryChapter } from './glossary.ts';
import { regionChapters } from './region.ts';
import { reportChapters } from './reports.ts';
import { signingChapters } from './signing.ts';
import { startChapters } from './start.ts';
import { trainingChapters } from './trainings.ts';

export type { GuideChapter } from './chapter.ts';

export const guideChapters: readonly GuideChapter[] = [
  ...startChapters,
  ...trainingChapters,
  ...assessmentChapters,
  ...reportChapters,
  ...signingChapters,
  ...calendarChapters,
  ...regionChapters,
  glossaryChapter,
];

export const guideTexts = {
  title: 'Panduan',
  intro: 'Panduan ini menjelaskan setiap pekerjaan menurut urutannya.',
  own: 'Untuk pekerjaan Anda',
  others: 'Pekerjaan lain',
  next: 'Bab berikutnya',
} as const;
