import type { BadgeLook } from '#components/badges.ts';
import type { MissingCause } from '#core/report/reporting.ts';
import { deadlineTexts as texts } from '#text/report-deadlines.ts';

/** Where a missing report stands; `drafted` is null for who sees no drafts. */
export function missingLook({ cause, drafted }: { cause: MissingCause; drafted: boolean | null }): BadgeLook {
  switch (cause) {
    case 'DIKEMBALIKAN':
      return { label: drafted ? texts.revising : texts.causes[cause], icon: 'return', tone: 'warning' };
    case 'DITARIK':
      return { label: drafted ? texts.rewriting : texts.causes[cause], icon: 'ban', tone: 'warning' };
    case 'BELUM':
      if (drafted === null) return { label: texts.causes[cause], icon: 'circle', tone: 'neutral' };
      return drafted
        ? { label: texts.drafted, icon: 'pencil', tone: 'neutral' }
        : { label: texts.notDrafted, icon: 'circle', tone: 'neutral' };
  }
}
