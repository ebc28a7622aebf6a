import type { Reader } from '#db/connect.ts';
import type { AttendanceModel } from '#reports/attendance-model.ts';
import { reportOfficial } from '#reports/officials.ts';
import type { Context } from '#services/context.ts';
import { sealModel } from '#services/documents/seal-model.ts';
import { reportFrame } from '#services/reports/report-frame.ts';
import { officialOn } from '#storage/officials.ts';
import type { InvitationRecord } from '#storage/training-invitations.ts';
import type { TrainingRecord } from '#storage/trainings.ts';
import { namedStandards } from './named-standards.ts';

type Recorded = Pick<InvitationRecord, 'unit' | 'attendees'> & {
  recorded: NonNullable<InvitationRecord['recorded']>;
};

/** The attendance of a unit with the settings and the Kepala Dinas of its day, frozen when it was written down. */
export async function attendanceModel(
  context: Pick<Context, 'catalogue'>,
  db: Reader,
  { training, invitation }: { training: TrainingRecord; invitation: Recorded },
): Promise<AttendanceModel> {
  const { title, date, startsAt, endsAt, place, trainer } = training;
  const { unit, attendees, recorded } = invitation;
  const frame = await reportFrame(db, training.region.id, { date, basis: 'minutes' });
  const office = { regionId: training.region.id, unitId: null, role: 'KEPALA_DINAS' as const };
  const official = await officialOn(db, office, date);
  const standards = (await namedStandards(context, db, training)).map(({ code, name }) =>
    name === null ? code : `${code} ${name}`,
  );
  return sealModel({
    region: frame.region,
    settings: frame.settings,
    training: { title, date, startsAt, endsAt, place, trainer, standards },
    unit: { name: unit.name },
    attendees,
    recorded: { name: recorded.name, at: recorded.at },
    acknowledgedBy: official && reportOfficial(official),
    seal: { frozenAt: recorded.at, revision: 0, auditHead: null, modelHash: '', issuance: null },
  });
}
