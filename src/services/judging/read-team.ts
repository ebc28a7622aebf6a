import { may } from '#core/people/permissions.ts';
import { holdsOn } from '#core/people/role-assignment.ts';
import { dateIn } from '#core/period/zone.ts';
import { type AssessmentHeader, headerOf } from '#services/assessments/assessment-header.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import type { Context } from '#services/context.ts';
import { type AssessorRecord, listAssessors } from '#storage/assessors.ts';
import { listAssignments } from '#storage/role-assignments.ts';
import { listUsers } from '#storage/users.ts';

export interface Team {
  header: AssessmentHeader;
  /** The leader first. */
  seated: readonly (AssessorRecord & { expired: boolean })[];
  released: readonly AssessorRecord[];
  /** People without a seat who hold an assessor's role today; empty for an actor who may not assign. */
  candidates: readonly { userId: string; name: string; mayLead: boolean }[];
  mayAssign: boolean;
}

/** The assessors of an assessment, and who could be assigned. Refuses `not-found`. */
export async function readTeam(context: Context, input: { assessmentId: string }): Promise<Team> {
  const { read, actor, now } = context;
  const assessment = await loadAssessment(context, read, input.assessmentId);
  const today = dateIn(assessment.region.zone, now());
  const team = await listAssessors(read, assessment.id);
  const seated = team.filter(({ releasedAt }) => releasedAt === null);
  const mayAssign = may(actor, 'assessors.assign', { regionId: assessment.region.id });
  const taken = new Set(seated.map(({ userId }) => userId));
  const candidates = mayAssign ? await assessorsOn(context, today) : [];
  return {
    header: await headerOf(context, read, assessment),
    seated: seated.map((seat) => ({ ...seat, expired: seat.appointmentExpires < today })),
    released: team.filter(({ releasedAt }) => releasedAt !== null),
    candidates: candidates.filter(({ userId }) => !taken.has(userId)),
    mayAssign: mayAssign && assessment.stage.state !== 'FINAL',
  };
}

async function assessorsOn({ read }: Context, today: string): Promise<Team['candidates']> {
  const held = (await listAssignments(read)).filter((assignment) => holdsOn(assignment, today));
  const holders = (role: 'PENILAI' | 'KETUA_TIM_PENILAI') =>
    new Set(held.filter((assignment) => assignment.role === role).map(({ userId }) => userId));
  const [members, leaders] = [holders('PENILAI'), holders('KETUA_TIM_PENILAI')];
  return (await listUsers(read))
    .filter(({ id, status }) => status === 'AKTIF' && (members.has(id) || leaders.has(id)))
    .map(({ id, name }) => ({ userId: id, name, mayLead: leaders.has(id) }));
}
