import { z } from 'zod';
import { sideFilterOf, workplaceHref } from '#components/workplace/side-filter.ts';

/** Ids or codes of boxes that were ticked; none sends nothing. */
export const ids = z.array(z.string().min(1).max(64)).max(200).default([]);

/** As it was typed; blank and missing are the same, and the rules say whether that will do. */
export const text = (longest: number) => z.string().max(longest).default('');

/** Of the Berita Acara; what is left out prints dots. */
export const minutesFields = { minutesNumber: text(200), minutesPlace: text(200) };

/** Of a list, `<id>:<version on the page>`. */
export const seen = z
  .string()
  .regex(/^[^:]{1,64}:\d{1,9}$/)
  .transform((given) => {
    const [id = '', version] = given.split(':');
    return { id, version: Number(version) };
  });

/** Back to the criterion, with the filter of the list it was opened from. */
export function workplacePath(
  { assessmentId, criterionId }: { assessmentId: string; criterionId: string },
  posted: URL,
): string {
  return workplaceHref(assessmentId, criterionId, sideFilterOf(posted.searchParams.get('saring')));
}
