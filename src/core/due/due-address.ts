import { type Actor, holdsInRegion } from '#core/people/actor.ts';
import { readsReportDrafts } from '#core/people/reach.ts';
import type { DueThing } from './due-thing.ts';

/** The page on which the person sees to it, or reads of it. */
export function dueAddress(thing: DueThing, actor: Actor): string {
  switch (thing.kind) {
    case 'PENILAIAN_MANDIRI':
      return thing.assessmentId === null ? '/penilaian' : `/penilaian/${thing.assessmentId}`;
    case 'PENILAIAN_FAKTUAL':
      return `/penilaian/${thing.assessmentId}`;
    case 'TEMUAN':
      return `/temuan/${thing.findingId}`;
    case 'PENUNJUKAN':
      // An assessor cannot open what is still a draft; the list of the own assessments tells of the seat.
      return holdsInRegion(actor, ['KEPALA_DINAS'], thing.region.id)
        ? `/penilaian/${thing.assessmentId}/penilai`
        : '/penilaian';
    case 'BIMTEK':
    case 'HASIL_BIMTEK':
      return `/bimtek/${thing.trainingId}`;
    case 'PENETAPAN':
      return `/penetapan/${thing.designationId}`;
    case 'LAPORAN_TRIWULAN':
      return thing.draftId !== null && readsReportDrafts(actor, thing)
        ? `/laporan/${thing.draftId}`
        : '/laporan';
  }
}
