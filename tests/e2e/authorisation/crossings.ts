import { type Ask, type Fields, form, page, send } from './client.ts';
import type { Column } from './columns.ts';
import type { WorkWish } from './things.ts';
import { anOpenPeriod, aWork, type Work } from './things.ts';
import { aDesignation, aFulfilled, decided, revoked } from './things-designated.ts';
import { aColleague } from './things-of-people.ts';
import { aPlan, aTraining } from './things-of-trainings.ts';
import type { World } from './world.ts';

/** A request about a thing of one's own that names somebody else's thing beside it. */
export interface Crossing {
  by: Column;
  ask: (world: World) => Promise<Ask>;
}

type FieldsOf = (own: Work, foreign: Work, world: World) => Fields | Promise<Fields>;

/** Another assessment: of the neighbour, or one more of the own unit. */
const between = (
  by: Column,
  action: string,
  wish: WorkWish,
  whose: 'neighbour' | 'town',
  fields: FieldsOf,
): Crossing => ({
  by,
  ask: async (world) => {
    const own = await aWork(world, world.town, 'lpse', wish);
    const foreign = await aWork(world, world[whose], 'lpse', wish);
    return form(action, await fields(own, foreign, world));
  },
});

const draft: WorkWish = { state: 'DRAF' };
const judging: WorkWish = { state: 'PENILAIAN_FAKTUAL', unjudged: true };
const correcting: WorkWish = { state: 'TINDAKAN_PERBAIKAN' };
const verifying: WorkWish = { state: 'VERIFIKASI_PERBAIKAN' };
const place = ({ assessmentId, criterionId }: Work) => ({ assessmentId, criterionId });
const finding = {
  text: 'Temuan.',
  requestedAction: 'Perbaiki.',
  priority: 'TINGGI',
  targetDate: '2099-01-01',
};
const correction = { pic: 'Staf', action: 'Diperbaiki.', state: 'SUDAH', version: 1 };
const decision = { decision: 'SETUJUI', note: '', targetDate: '', version: 1 };
const validity = { validFrom: '', validUntil: '' };

export const crossings: Record<string, Crossing> = {
  "evidence of the neighbour's, attached to the own criterion": between(
    'KL',
    'linkEvidence',
    draft,
    'neighbour',
    (own, { looseEvidenceId }) => ({ ...place(own), evidenceId: looseEvidenceId, page: '', remark: '' }),
  ),
  "the own evidence, attached to the neighbour's criterion": between(
    'KL',
    'linkEvidence',
    draft,
    'neighbour',
    ({ looseEvidenceId }, foreign) => ({
      ...place(foreign),
      evidenceId: looseEvidenceId,
      page: '',
      remark: '',
    }),
  ),
  "a finding of the neighbour's, corrected in the own assessment": between(
    'KL',
    'saveCorrection',
    correcting,
    'neighbour',
    ({ assessmentId }, { findingId }) => ({ assessmentId, findingId, ...correction }),
  ),
  "the own finding, corrected in the neighbour's assessment": between(
    'KL',
    'saveCorrection',
    correcting,
    'neighbour',
    ({ findingId }, { assessmentId }) => ({ assessmentId, findingId, ...correction }),
  ),
  'a finding of another assessment, corrected': between(
    'KL',
    'saveCorrection',
    correcting,
    'town',
    ({ assessmentId }, { findingId }) => ({ assessmentId, findingId, ...correction }),
  ),
  'a finding of another assessment, decided': between(
    'KT',
    'decideFinding',
    verifying,
    'town',
    ({ assessmentId }, { findingId }) => ({ assessmentId, findingId, ...decision }),
  ),
  'a finding of another assessment, mended': between(
    'PN',
    'saveFinding',
    judging,
    'town',
    (own, { findingId }) => ({ ...place(own), findingId, version: 1, ...finding }),
  ),
  "a finding of the neighbour's, removed": between(
    'PN',
    'removeFinding',
    judging,
    'neighbour',
    (own, { findingId }) => ({ ...place(own), findingId, version: 1 }),
  ),
  'a finding of another assessment, removed': between(
    'PN',
    'removeFinding',
    judging,
    'town',
    (own, { findingId }) => ({ ...place(own), findingId, version: 1 }),
  ),
  'evidence of another assessment, reviewed beside the own': between(
    'PN',
    'reviewEvidence',
    judging,
    'town',
    (own, { linkId }) => ({
      ...place(own),
      links: [`${own.linkId}:0`, `${linkId}:0`],
      status: 'DITERIMA',
      reason: '',
    }),
  ),
  "evidence of the neighbour's, reviewed": between(
    'PN',
    'reviewEvidence',
    judging,
    'neighbour',
    (own, { linkId }) => ({ ...place(own), links: [`${linkId}:0`], status: 'DITERIMA', reason: '' }),
  ),
  "the neighbour's staff, assigned to the own standard": between(
    'KL',
    'assignStandards',
    draft,
    'neighbour',
    ({ assessmentId, standard }, _foreign, { neighbour }) => ({
      assessmentId,
      standard,
      userIds: [neighbour.people.TIM_LPSE.userId],
    }),
  ),
  "an assessor of another's assessment, released from the own": between(
    'KD',
    'releaseAssessor',
    { state: 'DIAJUKAN' },
    'neighbour',
    ({ assessmentId }, _foreign, { abroad }) => ({ assessmentId, userId: abroad.people.PENILAI.userId }),
  ),
  'a criterion of another instrument': between('KL', 'saveAnswer', draft, 'town', ({ assessmentId }) => ({
    assessmentId,
    criterionId: 'J1.01',
    value: '',
    note: 'Catatan.',
    version: 0,
  })),
  'a standard of another instrument': between('KL', 'declareScope', draft, 'town', ({ assessmentId }) => ({
    assessmentId,
    standards: ['J1'],
    version: 1,
  })),
  'an assessment, drawn as if it were a report': between('KL', 'requestDocument', draft, 'town', (own) => ({
    kind: 'quarterly',
    id: own.assessmentId,
  })),
  "another region's period, begun by the own unit": {
    by: 'KL',
    ask: async (world) => {
      const periodId = await anOpenPeriod(world, world.abroad);
      return form('startAssessment', {
        periodId,
        unitId: world.town.lpse,
        instrument: 'LPSE',
        standards: ['S01'],
      });
    },
  },
  "the neighbour's unit, begun in the own period": {
    by: 'KL',
    ask: async (world) => {
      const periodId = await anOpenPeriod(world, world.town);
      return form('startAssessment', {
        periodId,
        unitId: world.neighbour.lpse,
        instrument: 'LPSE',
        standards: ['S01'],
      });
    },
  },
  "a role in another region's unit, given under the own region": {
    by: 'AR',
    ask: async (world) => {
      const { userId } = await aColleague(world);
      const at = `${world.town.regionId}/${world.abroad.lpse}`;
      return form('grantRole', { userId, role: 'TIM_LPSE', place: at, ...validity });
    },
  },
  "a role in the own region, given to another region's person": {
    by: 'AR',
    ask: async ({ town, abroad }) =>
      form('grantRole', {
        userId: abroad.people.SEKDA.userId,
        role: 'ASISTEN',
        place: town.regionId,
        ...validity,
      }),
  },
  "another region's role, ended under the name of the own person": {
    by: 'AR',
    ask: async (world) => {
      const { userId } = await aColleague(world);
      const foreign = await world.workplace.db
        .selectFrom('role_assignments')
        .select('id')
        .where('user_id', '=', world.abroad.people.SEKDA.userId)
        .executeTakeFirstOrThrow();
      return form('endRole', { userId, assignmentId: foreign.id });
    },
  },
  "an official of another region's unit": {
    by: 'AR',
    ask: async ({ town, abroad }) =>
      form('saveOfficial', {
        regionId: town.regionId,
        unitId: abroad.lpse,
        role: 'KEPALA_LPSE',
        position: 'Kepala',
        prefix: '',
        signing: 'SENDIRI',
        onBehalfOf: '',
        through: '',
        name: 'Nama',
        rank: '',
        employeeNumber: '',
        validFrom: '2026-01-01',
        validUntil: '',
      }),
  },
  "a finding of the neighbour's, named in the own revocation": {
    by: 'KD',
    ask: async (world) => {
      const { designationId } = await aDesignation(world);
      const [foreign] = world.works;
      return form('revokeDesignation', revoked(designationId, [foreign?.findingId ?? '']));
    },
  },
  "another region's assessment, designated": {
    by: 'KD',
    ask: async (world) => form('designateLpse', decided(await aFulfilled(world, 'lpse', world.abroad))),
  },
  "another region's designation, revoked": {
    by: 'KD',
    ask: async (world) => {
      const { designationId } = await aDesignation(world, world.abroad);
      return form('revokeDesignation', revoked(designationId));
    },
  },
  "another region's unit, invited to the own bimtek": {
    by: 'KD',
    ask: async (world) => {
      const plan = await aPlan(world);
      return form('planTraining', { ...plan, unitIds: [world.town.lpse, world.abroad.lpse] });
    },
  },
  "a bimtek of the own units, planned in another region's period": {
    by: 'KD',
    ask: async (world) => {
      const periodId = await anOpenPeriod(world, world.abroad);
      return form('planTraining', { ...(await aPlan(world)), periodId });
    },
  },
  "the attendance of another unit, made the own unit's evidence": {
    by: 'KL',
    ask: async (world) => {
      const { trainingId } = await aTraining(world, 'DILAKSANAKAN');
      return form('useAttendance', { trainingId, unitId: world.town.bidang });
    },
  },
  'a document of another assessment, shown on the page of the own': {
    by: 'KL',
    ask: async (world) => {
      const [own, other] = [
        await aWork(world, world.town, 'lpse', draft),
        await aWork(world, world.town, 'lpse', draft),
      ];
      const asked = form('requestDocument', { kind: 'minutes', id: other.assessmentId });
      const { body } = await send(world.server.url, asked, world.humans.KL[0]?.cookie);
      return page(`/penilaian/${own.assessmentId}/dokumen?berkas=${JSON.parse(body).data.jobId}`);
    },
  },
};
