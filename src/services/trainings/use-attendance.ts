import { Readable } from 'node:stream';
import { trainingReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import { requireHeld } from '#core/training/training.ts';
import type { Reader } from '#db/connect.ts';
import { attendanceFile } from '#reports/attendance-file.ts';
import type { AttendanceModel } from '#reports/attendance-model.ts';
import type { Context } from '#services/context.ts';
import { keepInLibrary } from '#services/evidence/keep-in-library.ts';
import { type Library, loadLibrary } from '#services/evidence/load-library.ts';
import { record } from '#storage/audit-entries.ts';
import { listSameContent } from '#storage/evidence.ts';
import { listInvitations } from '#storage/training-invitations.ts';
import type { TrainingRecord } from '#storage/trainings.ts';
import { attendanceModel } from './attendance-model.ts';
import { loadTraining } from './load-training.ts';
import { trainingTrace } from './training-trace.ts';

export interface UseAttendance {
  trainingId: string;
  unitId: string;
}

/**
 * "Gunakan sebagai bukti": draws the unit's attendance as a PDF and puts it into the unit's library, where it can be
 * attached to the criteria that ask for it. The same list again is the evidence there is. Refuses `training-not-held`,
 * `attendance-missing`, `changed-meanwhile` when the list changed while it was drawn, and what `loadLibrary` refuses.
 */
export async function useAttendance(context: Context, input: UseAttendance): Promise<{ evidenceId: string }> {
  const { model } = await loadAttendance(context, context.read, input);
  const bytes = await context.documents.draw({ kind: 'attendance', model });
  const stored = await context.files.receive(Readable.from([bytes]), attendanceFile(model).name);
  return context.write(async (trx) => {
    const { training, library, model: drawn } = await loadAttendance(context, trx, input);
    if (drawn.seal.modelHash !== model.seal.modelHash) throw new Refusal('changed-meanwhile');
    const [known] = await listSameContent(trx, input.unitId, stored.sha256);
    if (known !== undefined) return { evidenceId: known.id };
    const { evidenceId } = await keepInLibrary(context, trx, { library, said: said(model), stored });
    const payload = { evidence: evidenceId, sha256: stored.sha256, model: model.seal.modelHash };
    const trace = trainingTrace(training, 'KEHADIRAN_DIJADIKAN_BUKTI', payload, input.unitId);
    await record(trx, { actor: context.actor, at: context.now() }, trace);
    return { evidenceId };
  });
}

interface Attendance {
  training: TrainingRecord;
  library: Library;
  model: AttendanceModel;
}

async function loadAttendance(
  context: Context,
  db: Reader,
  { trainingId, unitId }: UseAttendance,
): Promise<Attendance> {
  const training = await loadTraining(context, db, trainingId);
  const invitations = await listInvitations(db, trainingReach(context.actor), [trainingId]);
  const invitation = invitations.find(({ unit }) => unit.id === unitId);
  if (invitation === undefined) throw new Refusal('not-found');
  const library = await loadLibrary(context, db, unitId);
  requireHeld(training.stage);
  const { recorded, attendees, unit } = invitation;
  if (recorded === null || attendees.length === 0) throw new Refusal('attendance-missing');
  const of = { training, invitation: { unit, attendees, recorded } };
  return { training, library, model: await attendanceModel(context, db, of) };
}

function said(model: AttendanceModel) {
  return {
    title: attendanceFile(model).title,
    kind: 'DOKUMEN' as const,
    documentNumber: '',
    documentDate: model.training.date,
    confidentiality: 'TERBUKA' as const,
  };
}
