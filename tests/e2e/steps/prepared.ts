import { type App, createApp } from '#app';
import { readConfig } from '#config';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { Role } from '#core/people/actor.ts';
import { firstDay, lastDay, quarterOfDate } from '#core/period/period.ts';
import { assignStandards } from '#services/assessments/assign-standards.ts';
import { saveAnswer } from '#services/assessments/save-answer.ts';
import { startAssessment } from '#services/assessments/start-assessment.ts';
import type { Context } from '#services/context.ts';
import { acceptLink } from '#services/people/accept-link.ts';
import { invitePerson } from '#services/people/invite-person.ts';
import { openPeriod } from '#services/periods/open-period.ts';
import { firstRun } from '#services/set-up/first-run.ts';
import { prepareFirstRun } from '#services/set-up/prepare-first-run.ts';
import { loadActor } from '#storage/actors.ts';
import { listRegions } from '#storage/regions.ts';
import { listUnits } from '#storage/units.ts';
import { findUserByEmail } from '#storage/users.ts';
import { aStore, type Store } from '#tests/support/store.ts';
import { criteriaOf } from './criteria.ts';
import { day } from './moving.ts';
import { password } from './people.ts';
import { openStage, type Stage } from './stage.ts';

/** A stage whose installation is past the first run, so that a test begins at what it is about. */
export interface PreparedStage extends Stage {
  /** The LPSE's draft of S01; its staff answers S01. */
  draft: string;
  /** The draft of the Bidang Data Elektronik, W3, with every criterion answered. */
  complete: string;
}

/** Who can sign in, with `password`. */
export const emails = {
  administrator: 'admin@siap.example.go.id',
  dinas: 'dinas@siap.example.go.id',
  head: 'kepala@siap.example.go.id',
  staff: 'staf@siap.example.go.id',
  office: 'bidang@siap.example.go.id',
  lead: 'ketua@siap.example.go.id',
} as const;

/** @param store is removed with the stage */
export async function openPreparedStage(
  settings: Record<string, string> = {},
  store: Store | null = null,
): Promise<PreparedStage> {
  const kept = store ?? (await aStore());
  const app = await createApp(readConfig(kept.settings));
  const assessments = await prepare(app).finally(() => app.close());
  return { ...(await openStage(settings, kept)), ...assessments };
}

async function prepare(app: App): Promise<Pick<PreparedStage, 'draft' | 'complete'>> {
  await setUp(app);
  const administrator = await contextOf(app, emails.administrator);
  const place = await placesOf(app);
  await invited(app, administrator, 'dinas', 'KEPALA_DINAS', place.region, null);
  const head = await invited(app, administrator, 'head', 'KEPALA_LPSE', place.region, place.lpse);
  const staff = await invited(app, administrator, 'staff', 'TIM_LPSE', place.region, place.lpse);
  const office = await invited(
    app,
    administrator,
    'office',
    'PENYELENGGARA_JARINGAN_WEB',
    place.region,
    place.bde,
  );
  await invited(app, administrator, 'lead', 'KETUA_TIM_PENILAI', null, null);
  const periodId = await openQuarter(administrator, place.region);
  const draft = await started(head, periodId, place.lpse, 'LPSE', 'S01');
  await assignStandards(head, { assessmentId: draft, standard: 'S01', userIds: [staff.actor.userId] });
  const complete = await started(office, periodId, place.bde, 'WEBSITE', 'W3');
  for (const criterionId of criteriaOf('WEBSITE', 'W3')) {
    const given = { value: 'TIDAK_DILAKUKAN', note: 'Belum dimulai.', version: 0 } as const;
    await saveAnswer(office, { assessmentId: complete, criterionId, ...given });
  }
  return { draft, complete };
}

async function setUp({ workplace }: App): Promise<void> {
  await firstRun(workplace, {
    token: (await prepareFirstRun(workplace)) ?? '',
    region: { code: 'siap', name: 'Kota Siap', kind: 'KOTA', headTitle: 'Wali Kota', zone: 'WIB' },
    units: [
      { code: 'lpse', name: 'LPSE', kind: 'LPSE' },
      { code: 'bde', name: 'Bidang Data Elektronik', kind: 'BIDANG_DATA_ELEKTRONIK' },
    ],
    administrator: { name: 'Ahmad Pengelola', email: emails.administrator, password },
  });
}

async function placesOf({ workplace }: App): Promise<Record<'region' | 'lpse' | 'bde', string>> {
  const [region] = await listRegions(workplace.read, 'all');
  const units = await listUnits(workplace.read, 'all');
  const unit = (code: string) => units.find((one) => one.code === code)?.id ?? '';
  return { region: region?.id ?? '', lpse: unit('lpse'), bde: unit('bde') };
}

async function contextOf(app: App, email: string): Promise<Context> {
  const { read, now } = app.workplace;
  const actor = await loadActor(read, (await findUserByEmail(read, email))?.id ?? '', now());
  if (actor === null) throw new Error(`${email} cannot sign in`);
  return app.context(actor);
}

async function invited(
  app: App,
  administrator: Context,
  who: keyof typeof emails,
  role: Role,
  regionId: string | null,
  unitId: string | null,
): Promise<Context> {
  const person = { email: emails[who], name: `Orang ${who}`, employeeNumber: null, rank: null };
  const gift = { role, regionId, unitId, validFrom: null, validUntil: null };
  const { token } = await invitePerson(administrator, { ...person, ...gift });
  await acceptLink(app.workplace, { token, password });
  return contextOf(app, emails[who]);
}

/** The running quarter, every stage open from its first day to its last. */
async function openQuarter(context: Context, regionId: string): Promise<string> {
  const quarter = quarterOfDate(day());
  const span = { from: firstDay(quarter), to: lastDay(quarter) };
  const windows = { BIMBINGAN_TEKNIS: span, PENILAIAN_MANDIRI: span, PENILAIAN_FAKTUAL: span };
  return (await openPeriod(context, { regionId, ...quarter, windows })).periodId;
}

async function started(
  context: Context,
  periodId: string,
  unitId: string,
  instrument: InstrumentCode,
  standard: string,
): Promise<string> {
  const input = { periodId, unitId, instrument, standards: [standard] };
  return (await startAssessment(context, input)).assessmentId;
}
