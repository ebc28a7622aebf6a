import type { IconName } from '#components/icons.ts';
import type { NavigationItem } from '#components/page-parts.ts';
import { type Actor, hasRole, type Role } from '#core/people/actor.ts';
import { placeTexts } from '#text/places.ts';

const unitRoles: readonly Role[] = ['KEPALA_LPSE', 'TIM_LPSE', 'PENYELENGGARA_JARINGAN_WEB'];
const assessors: readonly Role[] = ['PENILAI', 'KETUA_TIM_PENILAI'];
const readers: readonly Role[] = ['ASISTEN', 'SEKDA', 'WALIKOTA'];

interface Place {
  href: string;
  label: string;
  icon: IconName;
  /** Who has work there; 'all' for everybody. */
  roles: readonly Role[] | 'all';
}

const places: readonly Place[] = [
  { href: '/', label: placeTexts.home, icon: 'home', roles: 'all' },
  { href: '/periode', label: placeTexts.periods, icon: 'calendar', roles: ['KEPALA_DINAS', 'ADMIN_SISTEM'] },
  {
    href: '/penilaian',
    label: placeTexts.assessments,
    icon: 'checklist',
    roles: [...unitRoles, ...assessors, 'KEPALA_DINAS', 'INSPEKTUR'],
  },
  { href: '/bukti', label: placeTexts.evidence, icon: 'folder', roles: [...unitRoles, 'OPERATOR_WEB'] },
  { href: '/temuan', label: placeTexts.findings, icon: 'flag', roles: [...unitRoles, ...assessors] },
  {
    href: '/laporan',
    label: placeTexts.reports,
    icon: 'report',
    roles: ['KEPALA_LPSE', 'TIM_LPSE', 'KEPALA_DINAS', 'INSPEKTUR', ...readers],
  },
  {
    href: '/penetapan',
    label: placeTexts.designations,
    icon: 'stamp',
    roles: ['KEPALA_LPSE', 'KEPALA_DINAS', 'INSPEKTUR', ...readers],
  },
  { href: '/standar', label: placeTexts.catalogue, icon: 'book', roles: 'all' },
  { href: '/pengaturan', label: placeTexts.settings, icon: 'gear', roles: ['KEPALA_DINAS', 'ADMIN_SISTEM'] },
  { href: '/jejak', label: placeTexts.trail, icon: 'trail', roles: ['INSPEKTUR', 'ADMIN_SISTEM'] },
];

/** At most seven places, those where the person has work; a hidden place is not a denied one. */
export function navigationOf(actor: Actor): NavigationItem[] {
  return places
    .filter(({ roles }) => roles === 'all' || roles.some((role) => hasRole(actor, role)))
    .slice(0, 7)
    .map(({ href, label, icon }) => ({ href, label, icon }));
}
