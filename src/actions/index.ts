import { answers } from './answers.ts';
import { assessors } from './assessors.ts';
import { catalogue } from './catalogue.ts';
import { designations } from './designations.ts';
import { documents } from './documents.ts';
import { evidence } from './evidence.ts';
import { findings } from './findings.ts';
import { issuances } from './issuances.ts';
import { judging } from './judging.ts';
import { officialActions } from './officials.ts';
import { offline } from './offline.ts';
import { overrides } from './overrides.ts';
import { packs } from './packs.ts';
import { peopleActions } from './people.ts';
import { periods } from './periods.ts';
import { priorAnswers } from './prior-answers.ts';
import { regionActions } from './regions.ts';
import { reminders } from './reminders.ts';
import { reportDeadlines } from './report-deadlines.ts';
import { reports } from './reports.ts';
import { scope } from './scope.ts';
import { setUpActions } from './set-up.ts';
import { settingsActions } from './settings.ts';
import { signInActions } from './sign-in.ts';
import { submission } from './submission.ts';
import { trainings } from './trainings.ts';

/** Every form of the application, by the name in its address (`?_action=saveAnswer`). */
export const server = {
  ...signInActions,
  ...setUpActions,
  ...peopleActions,
  ...regionActions,
  ...settingsActions,
  ...officialActions,
  ...overrides,
  ...catalogue,
  ...periods,
  ...scope,
  ...answers,
  ...priorAnswers,
  ...offline,
  ...evidence,
  ...submission,
  ...assessors,
  ...judging,
  ...findings,
  ...designations,
  ...reports,
  ...reportDeadlines,
  ...issuances,
  ...reminders,
  ...documents,
  ...packs,
  ...trainings,
};
