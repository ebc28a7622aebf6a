import type { Tone } from '#components/badges.ts';
import type { IconName } from '#components/icons.ts';

/** How the state of an account looks everywhere. */
export const accountBadges: Record<'DIUNDANG' | 'AKTIF' | 'NONAKTIF', { icon: IconName; tone: Tone }> = {
  DIUNDANG: { icon: 'send', tone: 'info' },
  AKTIF: { icon: 'check', tone: 'success' },
  NONAKTIF: { icon: 'ban', tone: 'neutral' },
};
