import { type Actor, holdsInRegion, holdsInUnit, type Role, seatOf } from '#core/people/actor.ts';
import type { DueThing } from './due-thing.ts';

const unitsPeople: readonly Role[] = ['KEPALA_LPSE', 'TIM_LPSE', 'PENYELENGGARA_JARINGAN_WEB'];

/** True for those who have to see to it, and so are reminded. */
export function concerns(thing: DueThing, actor: Actor): boolean {
  switch (thing.kind) {
    case 'PENILAIAN_MANDIRI':
      return holdsInUnit(actor, unitsPeople, thing.unit.id);
    case 'PENILAIAN_FAKTUAL':
      return seatOf(actor, thing.assessmentId) !== null;
    case 'TEMUAN':
      return thing.turn === 'UNIT'
        ? holdsInUnit(actor, unitsPeople, thing.unit.id)
        : seatOf(actor, thing.assessmentId) !== null;
    case 'PENUNJUKAN':
      return isAppointed(thing, actor) || holdsInRegion(actor, ['KEPALA_DINAS'], thing.region.id);
    case 'BIMTEK':
      return (
        thing.unitIds.some((unitId) => holdsInUnit(actor, [...unitsPeople, 'OPERATOR_WEB'], unitId)) ||
        holdsInRegion(actor, ['KEPALA_DINAS'], thing.region.id)
      );
    case 'PENETAPAN':
      return (
        holdsInUnit(actor, ['KEPALA_LPSE'], thing.unit.id) ||
        holdsInRegion(actor, ['KEPALA_DINAS'], thing.region.id)
      );
    case 'LAPORAN_TRIWULAN':
      return (
        holdsInUnit(actor, ['KEPALA_LPSE', 'TIM_LPSE'], thing.unit.id) ||
        (thing.overdue && holdsInRegion(actor, ['KEPALA_DINAS'], thing.region.id))
      );
    case 'HASIL_BIMTEK':
      return holdsInRegion(actor, ['KEPALA_DINAS'], thing.region.id);
  }
}

function isAppointed({ assessmentId, userId }: { assessmentId: string; userId: string }, actor: Actor) {
  return actor.userId === userId && seatOf(actor, assessmentId) !== null;
}
