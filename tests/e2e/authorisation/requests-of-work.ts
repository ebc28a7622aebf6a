import { type Fields, form } from './client.ts';
import type { Human } from './humans.ts';
import { type Request, request } from './request.ts';
import { anOpenPeriod, aWork, type Work, type WorkWish } from './things.ts';
import { aFreeAssessor } from './things-of-people.ts';
import type { World } from './world.ts';

type FieldsOf = (work: Work, world: World, human: Human) => Fields | Promise<Fields>;

const on = (action: string, wish: WorkWish, fields: FieldsOf, fresh = false): Request =>
  request({
    make: (world, unit) => aWork(world, world.town, unit, wish),
    fresh,
    ask: async (work, world, human) => form(action, await fields(work, world, human)),
  });

/** An act that takes the assessment on to its next state. */
const move = (action: string, wish: WorkWish, fields: FieldsOf = only): Request =>
  on(action, wish, fields, true);

/** After a quarter in which the criterion was answered comes one in which it is not yet. */
const taking = (action: string, fields: (work: Work) => Fields): Request =>
  request({
    make: async (world, unit) => {
      await aWork(world, world.town, unit, draft);
      const work = await aWork(world, world.town, unit, draft);
      await takeBackAnswer(world, work);
      return work;
    },
    fresh: true,
    ask: (work) => form(action, fields(work)),
  });

const only = ({ assessmentId }: Work) => ({ assessmentId });
const place = ({ assessmentId, criterionId }: Work) => ({ assessmentId, criterionId });
const draft: WorkWish = { state: 'DRAF' };
const correcting: WorkWish = { state: 'TINDAKAN_PERBAIKAN' };
const judging: WorkWish = { state: 'PENILAIAN_FAKTUAL', unjudged: true };

/** What is posted for each act on an assessment, in the state in which it may be done. */
export const workRequests: Record<string, Request> = {
  startAssessment: request({
    make: async (world, unit) => ({
      unitId: world.town[unit],
      instrument: unit === 'lpse' ? 'LPSE' : 'JARINGAN',
      standards: unit === 'lpse' ? ['S01'] : ['J1'],
      periodId: await anOpenPeriod(world, world.town),
    }),
    fresh: true,
    ask: (fields) => form('startAssessment', fields),
  }),
  declareScope: on('declareScope', draft, async ({ assessmentId, standard }, world) => ({
    assessmentId,
    standards: [standard],
    version: await versionOf(world, 'assessments', assessmentId),
  })),
  assignStandards: on('assignStandards', draft, ({ assessmentId, standard }, { town }, { role }) => ({
    assessmentId,
    standard,
    userIds: role === 'PENYELENGGARA_JARINGAN_WEB' ? [] : [town.people.TIM_LPSE.userId],
  })),
  saveAnswer: on('saveAnswer', draft, async (work, world, { name }) => ({
    ...place(work),
    value: 'DITERAPKAN_MENYELURUH',
    note: `Catatan ${name}`,
    version: await answerVersion(world, work),
  })),
  takePriorAnswer: taking('takePriorAnswer', (work) => ({ ...place(work), priorVersion: 1 })),
  takePriorStandard: taking('takePriorStandard', ({ assessmentId, standard, criterionId }) => ({
    assessmentId,
    standard,
    answers: [`${criterionId}:1`],
  })),
  linkEvidence: on(
    'linkEvidence',
    draft,
    (work) => ({ ...place(work), evidenceId: work.looseEvidenceId, page: '2', remark: '' }),
    true,
  ),
  editEvidenceLink: on('editEvidenceLink', draft, async ({ linkId }, world, { name }) => ({
    linkId,
    page: '3',
    remark: name,
    version: await versionOf(world, 'evidence_links', linkId),
  })),
  unlinkEvidence: move('unlinkEvidence', draft, ({ linkId }) => ({ linkId, version: 1 })),
  linkCorrectionEvidence: move('linkCorrectionEvidence', correcting, (work) => ({
    findingId: work.findingId,
    evidenceId: work.looseEvidenceId,
    page: '2',
    remark: '',
  })),
  'editEvidenceLink (of a correction)': on(
    'editEvidenceLink',
    correcting,
    async ({ proofId }, world, { name }) => ({
      linkId: proofId,
      page: '3',
      remark: name,
      version: await versionOf(world, 'evidence_links', proofId),
    }),
  ),
  'unlinkEvidence (of a correction)': move('unlinkEvidence', correcting, ({ proofId }) => ({
    linkId: proofId,
    version: 1,
  })),
  editEvidence: on('editEvidence', draft, async ({ evidenceId }, world, { name }) => ({
    evidenceId,
    title: `Judul ${name}`,
    kind: 'DOKUMEN',
    documentNumber: '1/2026',
    documentDate: '2026-06-01',
    confidentiality: 'TERBUKA',
    version: await versionOf(world, 'evidence', evidenceId),
  })),
  deleteEvidence: move('deleteEvidence', draft, ({ looseEvidenceId }) => ({
    evidenceId: looseEvidenceId,
    version: 1,
  })),
  'deleteEvidence (in use)': move('deleteEvidence', draft, ({ evidenceId }) => ({ evidenceId, version: 1 })),
  submitAssessment: move('submitAssessment', draft, withVersion),
  withdrawSubmission: move('withdrawSubmission', { state: 'DIAJUKAN' }, withVersion),
  assignAssessor: move('assignAssessor', { state: 'DIAJUKAN' }, async ({ assessmentId }, world) => ({
    assessmentId,
    userId: await aFreeAssessor(world),
    appointmentNumber: '8/SK/2026',
    appointmentDate: '2026-01-05',
    appointmentExpires: '2100-12-31',
  })),
  releaseAssessor: move('releaseAssessor', { state: 'DIAJUKAN' }, ({ assessmentId }, { town }) => ({
    assessmentId,
    userId: town.people.PENILAI.userId,
  })),
  takeUpAssessment: move('takeUpAssessment', { state: 'DIAJUKAN' }),
  ruleNotApplicable: move('ruleNotApplicable', { ...judging, claimed: true }, (work) => ({
    ...place(work),
    ruling: 'DITOLAK',
    note: 'Kriteria ini berlaku.',
    version: 0,
  })),
  reviewEvidence: move('reviewEvidence', judging, (work) => ({
    ...place(work),
    links: [`${work.linkId}:0`],
    status: 'DITERIMA',
    reason: '',
  })),
  giveVerdict: move('giveVerdict', judging, (work) => ({
    ...place(work),
    value: 'DITERAPKAN_MENYELURUH',
    note: 'Sesuai.',
    version: 0,
  })),
  noteIndividually: on('noteIndividually', judging, (work, _world, { name }) => ({
    ...place(work),
    note: name,
  })),
  returnAssessment: move('returnAssessment', judging, ({ assessmentId, criterionId }) => ({
    assessmentId,
    criteria: [criterionId],
    reasons: ['Lengkapi bukti.'],
  })),
  concludeJudging: move('concludeJudging', { state: 'PENILAIAN_FAKTUAL' }),
  reopenAssessment: move('reopenAssessment', { state: 'FINAL' }, ({ assessmentId }) => ({
    assessmentId,
    reason: 'Kekeliruan.',
  })),
  saveFinding: on('saveFinding', judging, (work) => ({
    ...place(work),
    findingId: '',
    version: 0,
    ...finding(),
  })),
  'saveFinding (an old one)': move('saveFinding', judging, (work) => ({
    ...place(work),
    findingId: work.findingId,
    version: 1,
    ...finding(),
  })),
  removeFinding: move('removeFinding', judging, (work) => ({
    ...place(work),
    findingId: work.findingId,
    version: 1,
  })),
  saveCorrection: on('saveCorrection', { state: 'TINDAKAN_PERBAIKAN' }, async (work, world, { name }) => ({
    assessmentId: work.assessmentId,
    findingId: work.findingId,
    pic: name,
    action: 'Diperbaiki.',
    state: 'SUDAH',
    version: await versionOf(world, 'findings', work.findingId),
  })),
  assignPic: on('assignPic', correcting, async ({ findingId }, world, { name }) => ({
    'findings[]': `${findingId}:${await versionOf(world, 'findings', findingId)}`,
    pic: name,
  })),
  handInCorrections: move('handInCorrections', { state: 'TINDAKAN_PERBAIKAN' }),
  decideFinding: move('decideFinding', { state: 'VERIFIKASI_PERBAIKAN' }, ({ assessmentId, findingId }) => ({
    assessmentId,
    findingId,
    decision: 'SETUJUI',
    note: '',
    targetDate: '',
    version: 1,
  })),
  approveFindings: move('approveFindings', { state: 'VERIFIKASI_PERBAIKAN' }, ({ findingId }) => ({
    'findings[]': `${findingId}:1`,
    note: '',
  })),
  sendBackCorrections: move('sendBackCorrections', { state: 'VERIFIKASI_PERBAIKAN' }, ({ assessmentId }) => ({
    assessmentId,
    reason: 'Belum cukup.',
  })),
  finaliseAssessment: move('finaliseAssessment', { state: 'VERIFIKASI_PERBAIKAN', settled: true }),
  requestDocument: on('requestDocument', correcting, drawn),
  'requestDocument (issued)': on('requestDocument', { state: 'FINAL' }, drawn),
  'requestDocument (of a draft)': on('requestDocument', draft, drawn),
};

function finding() {
  const targetDate = Temporal.Now.plainDateISO('UTC').add({ days: 60 }).toString();
  return { text: 'Temuan baru.', requestedAction: 'Perbaiki.', priority: 'TINGGI', targetDate };
}

function drawn({ assessmentId }: Work): Fields {
  return { kind: 'minutes', id: assessmentId };
}

async function withVersion({ assessmentId }: Work, world: World): Promise<Fields> {
  return { assessmentId, version: await versionOf(world, 'assessments', assessmentId) };
}

export async function versionOf(
  { workplace }: World,
  table:
    | 'assessments'
    | 'evidence'
    | 'evidence_links'
    | 'findings'
    | 'quarterly_reports'
    | 'periods'
    | 'trainings'
    | 'regions',
  id: string,
): Promise<number> {
  const row = await workplace.db
    .selectFrom(table)
    .select('version')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.version;
}

async function takeBackAnswer({ workplace }: World, { assessmentId, criterionId }: Work): Promise<void> {
  await workplace.db
    .updateTable('answers')
    .set({ value: null, note: '' })
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', criterionId)
    .execute();
}

async function answerVersion({ workplace }: World, { assessmentId, criterionId }: Work): Promise<number> {
  const row = await workplace.db
    .selectFrom('answers')
    .select('version')
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', criterionId)
    .executeTakeFirstOrThrow();
  return row.version;
}
