import type { AssessmentState } from '#core/assessment/assessment.ts';
import { inState } from '#core/assessment/assessment.ts';
import { permit } from '#core/people/permissions.ts';
import { holdsOn } from '#core/people/role-assignment.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import { ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { findAssessor, listAssessors, putAssessor } from '#storage/assessors.ts';
import { record } from '#storage/audit-entries.ts';
import { assignmentsOf } from '#storage/role-assignments.ts';
import { findUser } from '#storage/users.ts';

export interface AssessorAssignment {
  assessmentId: string;
  userId: string;
  lead: boolean;
  appointmentNumber: string;
  appointmentDate: string;
  appointmentExpires: string;
}

/** Until it is final; a reopened one gets its team back or a new one. */
const open: AssessmentState[] = [
  'DRAF',
  'DIAJUKAN',
  'DIKEMBALIKAN',
  'PENILAIAN_FAKTUAL',
  'TINDAKAN_PERBAIKAN',
  'VERIFIKASI_PERBAIKAN',
  'DIBUKA_KEMBALI',
];

/**
 * Gives a Penilai a seat in an assessment by the letter that appoints him or her (MJK54 Ps.13). Refuses
 * `assessor-role`, `assessor-conflict`, `appointment-expired`, `date-in-future`, `date-order`, `lead-taken`,
 * `already-exists`.
 */
export async function assignAssessor(context: Context, input: AssessorAssignment): Promise<void> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const at = now();
    const assessment = await loadAssessment(context, trx, input.assessmentId);
    permit(actor, 'assessors.assign', { regionId: assessment.region.id });
    inState(assessment.stage, ...open);
    const today = dateIn(assessment.region.zone, at);
    checkLetter(input, today);
    await checkPerson(trx, assessment, input, today);
    await checkSeat(trx, input);
    await putAssessor(trx, input, { by: actor.userId, at });
    const { userId, lead, appointmentNumber, appointmentDate, appointmentExpires } = input;
    await record(
      trx,
      { actor, at },
      {
        act: 'PENILAI_DITUGASKAN',
        regionId: assessment.region.id,
        unitId: assessment.unit.id,
        objectKind: 'penilaian',
        objectId: assessment.id,
        payload: { userId, lead, appointmentNumber, appointmentDate, appointmentExpires },
      },
    );
  });
}

function checkLetter(
  { appointmentNumber, appointmentDate, appointmentExpires }: AssessorAssignment,
  today: string,
) {
  if (appointmentNumber.trim() === '') throw new Refusal('value-missing', { field: 'appointmentNumber' });
  if (appointmentDate > today) throw new Refusal('date-in-future', { field: 'appointmentDate' });
  if (appointmentExpires < appointmentDate) throw new Refusal('date-order', { field: 'appointmentExpires' });
  if (appointmentExpires < today) throw new Refusal('appointment-expired', { field: 'appointmentExpires' });
}

async function checkPerson(
  db: Reader,
  assessment: AssessmentRecord,
  { userId, lead }: AssessorAssignment,
  today: string,
): Promise<void> {
  const user = await findUser(db, userId);
  const held = (await assignmentsOf(db, userId)).filter((grant) => holdsOn(grant, today));
  const fitting = held.some(({ role }) => role === 'KETUA_TIM_PENILAI' || (role === 'PENILAI' && !lead));
  if (user?.status !== 'AKTIF' || !fitting) throw new Refusal('assessor-role', { field: 'userId' });
  const answersThere = held.some(
    ({ regionId, unitId }) => unitId !== null && regionId === assessment.region.id,
  );
  if (answersThere || ofAssessment(assessment).submittedBy === userId) {
    throw new Refusal('assessor-conflict', { field: 'userId' });
  }
}

async function checkSeat(db: Reader, { assessmentId, userId, lead }: AssessorAssignment): Promise<void> {
  const seat = await findAssessor(db, assessmentId, userId);
  if (seat !== null && seat.releasedAt === null) throw new Refusal('already-exists', { field: 'userId' });
  const team = await listAssessors(db, assessmentId);
  const led = team.some((member) => member.lead && member.releasedAt === null);
  if (lead && led) throw new Refusal('lead-taken', { field: 'lead' });
}
