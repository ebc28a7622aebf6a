import type { Role } from '#core/people/actor.ts';

/** One task of the guide (`/panduan/<slug>`), told in the order in which it is done. */
export interface GuideChapter {
  slug: string;
  title: string;
  /** One sentence under the title in the list. */
  summary: string;
  /** Whose daily work it is; it stands first for them, and everybody may read it. */
  roles: readonly Role[] | 'all';
  sections: readonly GuideSection[];
  /** Words and what they mean. */
  terms?: readonly (readonly [term: string, meaning: string])[];
}

interface GuideSection {
  heading: string;
  /** In order; done one after the other where `ordered`, else one of them at a time. */
  points: readonly string[];
  ordered?: true;
  /** Where it is done. */
  place?: { href: string; label: string };
}
