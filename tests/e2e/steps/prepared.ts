import { type App, createApp } from '#app';
import { readConfig } from '#config';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { Role } from '#core/people/actor.ts';
import { firstDay, lastDay, nextQuarter, type QuarterOf, quarterOfDate } from '#core/period/period.ts';
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

/** A draft of S01 like `draft`, in the quarter to come; its windows are open from today on. */
export async function draftOfNextQuarter({ store }: PreparedStage): Promise<string> {
  const app = await createApp(readConfig(store.settings));
  try {
    const place = await placesOf(app);
    const administrator = await contextOf(app, emails.administrator);
    const periodId = await openQuarter(administrator, place.region, nextQuarter(quarterOfDate(day())));
    const [head, staff] = [await contextOf(app, emails.head), await contextOf(app, emails.staff)];
    return await assignedDraft(head, staff, periodId, place.lpse);
  } finally {
    await app.close();
  }
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
  const periodId = await openQuarter(administrator, place.region, quarterOfDate(day()));
  const draft = await assignedDraft(head, staff, periodId, place.lpse);
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

/** The ids of the region and its units. */
export async function placesOf({ workplace }: App): Promise<Record<'region' | 'lpse' | 'bde', string>> {
  const [region] = await listRegions(workplace.read, 'all');
  const units = await listUnits(workplace.read, 'all');
  const unit = (code: string) => units.find((one) => one.code === code)?.id ?? '';
  return { region: region?.id ?? '', lpse: unit('lpse'), bde: unit('bde') };
}

/** The services as the person of this address sees them. */
export async function contextOf(app: App, email: string): Promise<Context> {
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

/** Every stage open from the first day of the running quarter to the last of this one. */
async function openQuarter(context: Context, regionId: string, quarter: QuarterOf): Promise<string> {
  const span = { from: firstDay(quarterOfDate(day())), to: lastDay(quarter) };
  const windows = { BIMBINGAN_TEKNIS: span, PENILAIAN_MANDIRI: span, PENILAIAN_FAKTUAL: span };
  return (await openPeriod(context, { regionId, ...quarter, windows })).periodId;
}

async function assignedDraft(head: Context, staff: Context, periodId: string, lpse: string): Promise<string> {
  const assessmentId = await started(head, periodId, lpse, 'LPSE', 'S01');
  await assignStandards(head, { assessmentId, standard: 'S01', userIds: [staff.actor.userId] });
  return assessmentId;
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
