import type { AnswerValue } from '#core/assessment/answer.ts';
import type { AssessmentState } from '#core/assessment/assessment.ts';
import { latestInstrument } from '#core/catalogue/catalogue.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { EvidenceKind } from '#core/evidence/evidence.ts';
import type { VerdictValue } from '#core/judging/verdict.ts';
import type { Actor } from '#core/people/actor.ts';
import { insertAssessment } from '#storage/assessments.ts';
import { settingsOn } from '#storage/region-settings.ts';
import { aPeriod, aTown, type Town, type TownChanges } from './regions.ts';
import { newId, type TestWorkplace } from './workplace.ts';

export interface AssessmentWish {
  periodId: string;
  instrument?: InstrumentCode;
  /** Codes of the standards in scope; without it all but those outside the regulation. */
  scope?: readonly string[];
}

const begun = '2026-07-02T02:00:00.000Z';

/** A draft of the town's LPSE (or Bidang Data Elektronik), its scope declared, nothing answered. */
export async function anAssessment(
  workplace: TestWorkplace,
  town: Town,
  { periodId, instrument = 'LPSE', scope }: AssessmentWish,
): Promise<string> {
  const id = newId();
  const version = latestInstrument(workplace.catalogue, instrument);
  if (version === null) throw new Error(`no instrument ${instrument} in the test's catalogue`);
  const lpse = instrument === 'LPSE';
  const by = (lpse ? town.people.KEPALA_LPSE : town.people.PENYELENGGARA_JARINGAN_WEB).userId;
  await workplace.write(async (trx) => {
    await insertAssessment(
      trx,
      {
        id,
        regionId: town.regionId,
        unitId: lpse ? town.lpse : town.bidang,
        periodId,
        instrument: { code: instrument, version: version.version },
        referenceDate: '2026-09-30',
        choices: await settingsOn(trx, town.regionId, begun.slice(0, 10)),
      },
      { by, at: begun },
    );
    for (const { code, outsideRegulation } of version.standards) {
      const inScope = scope === undefined ? !outsideRegulation : scope.includes(code);
      await trx
        .insertInto('scope_standards')
        .values({ assessment_id: id, standard_code: code, in_scope: inScope ? 1 : 0, reason: null })
        .execute();
    }
  });
  return id;
}

/** Writes the answer as the unit's head would have. */
export async function anAnswer(
  { db }: TestWorkplace,
  town: Town,
  place: { assessmentId: string; criterionId: string },
  { value = 'DITERAPKAN_MENYELURUH' as AnswerValue, note = 'Catatan contoh.' } = {},
): Promise<void> {
  await db
    .insertInto('answers')
    .values({
      id: newId(),
      assessment_id: place.assessmentId,
      criterion_id: place.criterionId,
      value,
      note,
      updated_by: town.people.KEPALA_LPSE.userId,
      updated_at: begun,
      version: 1,
    })
    .execute();
}

/** A row in a unit's library, without a file behind it. Gives its id. */
export async function anEvidence(
  { db }: TestWorkplace,
  town: Town,
  { unitId = town.lpse, kind = 'DOKUMEN' as EvidenceKind, date = '2026-06-01' } = {},
): Promise<string> {
  const id = newId();
  await db
    .insertInto('evidence')
    .values({
      id,
      unit_id: unitId,
      period_id: null,
      kind,
      title: 'Keputusan contoh',
      document_number: '1/2026',
      document_date: date,
      confidentiality: 'TERBUKA',
      sha256: `${id}${id}`,
      md5: id,
      size: 1024,
      media_type: 'application/pdf',
      file_name: 'keputusan.pdf',
      uploaded_by: town.people.KEPALA_LPSE.userId,
      uploaded_at: begun,
      deleted_by: null,
      deleted_at: null,
      version: 1,
    })
    .execute();
  return id;
}

/** Attaches evidence of the library. Gives the id of the link. */
export async function aLink(
  { db }: TestWorkplace,
  town: Town,
  place: { assessmentId: string; criterionId: string; evidenceId: string },
): Promise<string> {
  const id = newId();
  await db
    .insertInto('evidence_links')
    .values({
      id,
      assessment_id: place.assessmentId,
      criterion_id: place.criterionId,
      evidence_id: place.evidenceId,
      page: '1',
      remark: '',
      linked_by: town.people.KEPALA_LPSE.userId,
      linked_at: begun,
      removed_by: null,
      removed_at: null,
      version: 1,
    })
    .execute();
  return id;
}

/** Answers every criterion in scope with 3 and one piece of evidence. */
export async function answerAll(workplace: TestWorkplace, town: Town, assessmentId: string): Promise<void> {
  const { instrument_code, unit_id } = await workplace.db
    .selectFrom('assessments')
    .select(['instrument_code', 'unit_id'])
    .where('id', '=', assessmentId)
    .executeTakeFirstOrThrow();
  const scope = await workplace.db
    .selectFrom('scope_standards')
    .select('standard_code')
    .where('assessment_id', '=', assessmentId)
    .where('in_scope', '=', 1)
    .execute();
  const evidenceId = await anEvidence(workplace, town, { unitId: unit_id });
  const codes = scope.map((row) => row.standard_code);
  const standards = latestInstrument(workplace.catalogue, instrument_code)?.standards ?? [];
  for (const { criteria } of standards.filter(({ code }) => codes.includes(code))) {
    for (const { id: criterionId } of criteria) {
      await anAnswer(workplace, town, { assessmentId, criterionId });
      await aLink(workplace, town, { assessmentId, criterionId, evidenceId });
    }
  }
}

/** Walks an assessment along legal states, as the unit's head and then as `assessor`. */
export async function walkTo(
  workplace: TestWorkplace,
  town: Town,
  assessmentId: string,
  ...states: AssessmentState[]
): Promise<void> {
  for (const state of states) {
    const submitted = {
      submitted_at: '2026-08-05T02:00:00.000Z',
      submitted_by: town.people.KEPALA_LPSE.userId,
    };
    const finalised = {
      finalised_at: '2026-09-10T02:00:00.000Z',
      finalised_by: town.people.KETUA_TIM_PENILAI.userId,
    };
    await workplace.db
      .updateTable('assessments')
      .set((eb) => ({
        state,
        ...(state === 'DRAF' ? { submitted_at: null, submitted_by: null } : submitted),
        ...(state === 'FINAL' ? finalised : { finalised_at: null, finalised_by: null }),
        version: eb('version', '+', 1),
      }))
      .where('id', '=', assessmentId)
      .execute();
  }
}

/** Gives the assessor a seat, and the actor as the next request would load it. */
export async function seated(
  { db }: TestWorkplace,
  town: Town,
  assessmentId: string,
  actor: Actor,
  lead = false,
): Promise<Actor> {
  await db
    .insertInto('assessors')
    .values({
      assessment_id: assessmentId,
      user_id: actor.userId,
      lead: lead ? 1 : 0,
      appointment_number: '7/SK/2026',
      appointment_date: '2026-01-05',
      appointment_expires: '2026-12-31',
      assigned_by: town.people.KEPALA_DINAS.userId,
      assigned_at: begun,
      released_at: null,
    })
    .execute();
  return { ...actor, seats: [...actor.seats, { assessmentId, lead }] };
}

/** A town with an open period and the LPSE's draft in it, seen by its head. */
export async function aBegunAssessment(workplace: TestWorkplace, changes: TownChanges = {}) {
  const town = await aTown(workplace, changes);
  const periodId = await aPeriod(workplace, town);
  const assessmentId = await anAssessment(workplace, town, { periodId });
  const head = workplace.as(town.people.KEPALA_LPSE);
  return { workplace, town, periodId, assessmentId, head };
}

/** Writes the lead assessor's verdict; the assessment must be in PENILAIAN_FAKTUAL. */
export async function aVerdict(
  { db, clock }: TestWorkplace,
  town: Town,
  place: { assessmentId: string; criterionId: string },
  value: VerdictValue = 'DITERAPKAN_MENYELURUH',
): Promise<void> {
  await db
    .insertInto('verdicts')
    .values({
      assessment_id: place.assessmentId,
      criterion_id: place.criterionId,
      value,
      note: '',
      by_user: town.people.KETUA_TIM_PENILAI.userId,
      at: clock.at,
      version: 1,
    })
    .execute();
}
