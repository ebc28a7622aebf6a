import type { Role } from '#core/people/actor.ts';

/**
 * Who asks. In the first fourteen the person belongs to the thing that is asked for: it is of the own LPSE (for PJ of
 * the own Bidang Data Elektronik), of the own region, or an assessment with a seat in it.
 */
export const columns = {
  KL: 'KEPALA_LPSE of the LPSE',
  TA: 'TIM_LPSE of the LPSE, the standard is assigned to the person',
  TL: 'TIM_LPSE of the LPSE, nothing is assigned to the person',
  PJ: 'PENYELENGGARA_JARINGAN_WEB, asked about the own Bidang Data Elektronik',
  OW: 'OPERATOR_WEB of the very unit',
  PN: 'PENILAI with a seat',
  KT: 'KETUA_TIM_PENILAI who leads',
  KD: 'KEPALA_DINAS of the region',
  AS: 'ASISTEN of the region',
  SK: 'SEKDA of the region',
  WK: 'WALIKOTA of the region',
  IN: 'INSPEKTUR of the region',
  AR: 'ADMIN_SISTEM of the region',
  AI: 'ADMIN_SISTEM of the installation',
  U2: 'the four roles of a unit, in another unit of the region',
  S2: 'assessors: with a seat elsewhere (lead or not), without a seat, released from this one',
  R2: 'the nine other roles, in another region',
  A2: 'ADMIN_SISTEM of another region',
  EX: 'a KEPALA_LPSE and a seated PENILAI whose role ended yesterday',
  SO: 'signed out; the session of a deactivated person',
} as const;

export type Column = keyof typeof columns;

export const columnNames = Object.keys(columns) as Column[];

/** The column of a role in its own place: what `=` stands for. */
export const ownColumn: Record<Role, Column> = {
  KEPALA_LPSE: 'KL',
  TIM_LPSE: 'TL',
  PENYELENGGARA_JARINGAN_WEB: 'PJ',
  OPERATOR_WEB: 'OW',
  PENILAI: 'PN',
  KETUA_TIM_PENILAI: 'KT',
  KEPALA_DINAS: 'KD',
  ASISTEN: 'AS',
  SEKDA: 'SK',
  WALIKOTA: 'WK',
  INSPEKTUR: 'IN',
  ADMIN_SISTEM: 'AR',
};
