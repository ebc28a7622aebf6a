import type { ReportState } from '#core/report/report-chain.ts';
import { emptySections } from '#core/report/report-sections.ts';
import { deadlinesOf } from '#storage/report-deadlines.ts';
import { goodPassword } from '#tests/support/sign-in.ts';
import { type Fields, form } from './client.ts';
import { sessionIdOf, sessionOf } from './humans.ts';
import { type Request, request } from './request.ts';
import { versionOf } from './requests-of-work.ts';
import { anOpenPeriod } from './things.ts';
import { aColleague, aNotice, aReport } from './things-of-people.ts';
import type { World } from './world.ts';

const counted = new Map<string, number>();

/** 1, 2, 3 …: unlike every other of its kind. */
function another(kind: string): number {
  const next = (counted.get(kind) ?? 0) + 1;
  counted.set(kind, next);
  return next;
}

const inRegion = (action: string, fields: (world: World) => Fields | Promise<Fields>): Request =>
  request({
    ask: async (_thing, world) => form(action, { regionId: world.town.regionId, ...(await fields(world)) }),
  });

const onColleague = (
  action: string,
  fields: (colleague: { userId: string; assignmentId: string }, world: World) => Fields = ({ userId }) => ({
    userId,
  }),
  status: 'AKTIF' | 'NONAKTIF' = 'AKTIF',
): Request =>
  request({
    make: (world) => aColleague(world, status),
    fresh: true,
    ask: (colleague, world) => form(action, fields(colleague, world)),
  });

const onReport = (action: string, state: ReportState, fields: Fields = { note: 'Catatan.' }): Request =>
  request({
    make: (world) => aReport(world, state),
    fresh: true,
    ask: async (reportId, world) =>
      form(action, { reportId, ...fields, version: await versionOf(world, 'quarterly_reports', reportId) }),
  });

const invited = ({ town }: World) => ({
  email: `undangan-${another('address')}@example.go.id`,
  name: 'Orang Baru',
  employeeNumber: '',
  rank: '',
  role: 'TIM_LPSE',
  place: `${town.regionId}/${town.lpse}`,
  validFrom: '',
  validUntil: '',
});

const firstRegion = {
  token: 'tidak-berlaku',
  regionName: 'Kota Lain',
  kind: 'KOTA',
  headTitle: 'Wali Kota',
  zone: 'WIB',
  lpseName: 'LPSE Lain',
  dataOfficeName: '',
  name: 'Orang Lain',
  email: 'lain@example.go.id',
  password: goodPassword,
};

/** What is posted for each act on people, regions, periods, reports and the own account. */
export const peopleRequests: Record<string, Request> = {
  signIn: request({
    ask: () =>
      form('signIn', { email: `tak-dikenal-${another('address')}@example.go.id`, password: goodPassword }),
  }),
  acceptLink: request({ ask: () => form('acceptLink', { token: 'tidak-ada', password: goodPassword }) }),
  setUp: request({ ask: () => form('setUp', firstRegion) }),
  setUpDemo: request({ ask: () => form('setUpDemo', { token: 'tidak-berlaku' }) }),
  changePassword: request({
    ask: () => form('changePassword', { currentPassword: 'salah', newPassword: goodPassword }),
  }),
  'revokeSession (the own)': request({
    ask: async (_thing, { workplace }, { actor, cookie }) =>
      form('revokeSession', {
        sessionId: cookie === '' ? 'f'.repeat(64) : sessionIdOf(await sessionOf(workplace, actor)),
      }),
  }),
  "revokeSession (another's)": request({
    make: async ({ workplace, neighbour }) =>
      sessionIdOf(await sessionOf(workplace, neighbour.people.KEPALA_LPSE)),
    ask: (sessionId, { neighbour }, { actor }) =>
      form('revokeSession', {
        sessionId: actor === neighbour.people.KEPALA_LPSE ? 'f'.repeat(64) : sessionId,
      }),
  }),
  readNotices: request({ ask: () => form('readNotices', { noticeId: '' }) }),
  "readNotices (another's)": request({
    make: (world) => aNotice(world),
    ask: (noticeId) => form('readNotices', { noticeId }),
  }),
  retryMails: request({ ask: () => form('retryMails', { mailId: '' }) }),
  invitePerson: request({ ask: (_thing, world) => form('invitePerson', invited(world)) }),
  'invitePerson (to the installation)': request({
    ask: (_thing, world) => form('invitePerson', { ...invited(world), role: 'PENILAI', place: 'pemasangan' }),
  }),
  'invitePerson (of a known address)': request({
    ask: (_thing, world, { name }) => {
      const taken = world.neighbour.people.KEPALA_LPSE.userId;
      return form('invitePerson', { ...invited(world), name, email: `${taken}@example.go.id` });
    },
  }),
  savePerson: onColleague('savePerson', ({ userId }) => ({
    userId,
    version: 1,
    name: 'Nama Baru',
    employeeNumber: '',
    rank: '',
  })),
  resetPassword: onColleague('resetPassword', ({ userId }) => ({ userId, name: 'Rekan contoh' })),
  deactivatePerson: onColleague('deactivatePerson'),
  activatePerson: onColleague('activatePerson', undefined, 'NONAKTIF'),
  grantRole: onColleague('grantRole', ({ userId }, { town }) => ({
    userId,
    role: 'INSPEKTUR',
    place: town.regionId,
    validUntil: '',
  })),
  'grantRole (in another region)': onColleague('grantRole', ({ userId }, { abroad }) => ({
    userId,
    role: 'INSPEKTUR',
    place: abroad.regionId,
    validUntil: '',
  })),
  'grantRole (in the installation)': onColleague('grantRole', ({ userId }) => ({
    userId,
    role: 'ADMIN_SISTEM',
    place: 'pemasangan',
    validUntil: '',
  })),
  endRole: onColleague('endRole', ({ userId, assignmentId }) => ({ userId, assignmentId })),
  createRegion: request({
    ask: () =>
      form('createRegion', {
        name: `Kota ${another('region')}`,
        kind: 'KOTA',
        headTitle: 'Wali Kota',
        zone: 'WIB',
      }),
  }),
  createUnit: inRegion('createUnit', () => ({
    code: `unit-${another('unit')}`,
    name: 'Unit Baru',
    kind: 'PERANGKAT_DAERAH',
  })),
  openPeriod: inRegion('openPeriod', () => ({
    year: 2100 + another('period'),
    quarter: 1,
    trainingFrom: '2027-01-01',
    trainingTo: '2027-01-31',
    selfFrom: '2027-02-01',
    selfTo: '2027-02-28',
    factualFrom: '2027-03-01',
    factualTo: '2027-03-31',
  })),
  extendWindow: request({
    make: (world) => anOpenPeriod(world, world.town),
    fresh: true,
    ask: (periodId) =>
      form('extendWindow', {
        periodId,
        stage: 'PENILAIAN_MANDIRI',
        lastDay: '2101-01-01',
        reason: 'Perlu.',
        version: 1,
      }),
  }),
  setDeadlineRule: inRegion('setDeadlineRule', async ({ workplace, town }) => ({
    days: 15,
    from: '2099-4',
    version: (await deadlinesOf(workplace.read, town.regionId)).rules.length,
  })),
  setReportDeadline: inRegion('setReportDeadline', async ({ workplace, town }) => ({
    ...{ year: 2099, quarter: 4, date: '2100-01-20', reason: '' },
    version: (await deadlinesOf(workplace.read, town.regionId)).dates.length,
  })),
  draftQuarterlyReport: request({
    ask: (_thing, { town }) =>
      form('draftQuarterlyReport', { unitId: town.lpse, year: 2000, quarter: (another('report') % 4) + 1 }),
  }),
  saveReportSections: onReport('saveReportSections', 'DRAF', { ...emptySections }),
  signQuarterlyReport: onReport('signQuarterlyReport', 'DRAF', {}),
  receiveReport: onReport('receiveReport', 'DITANDATANGANI'),
  forwardReport: onReport('forwardReport', 'DITERIMA'),
  returnReport: onReport('returnReport', 'DITANDATANGANI'),
  'returnReport (forwarded)': onReport('returnReport', 'DITERUSKAN'),
  redraftReport: request({
    make: (world) => aReport(world, 'DIKEMBALIKAN'),
    fresh: true,
    ask: (reportId) => form('redraftReport', { reportId }),
  }),
  'requestDocument (of a draft report)': request({
    make: (world) => aReport(world, 'DRAF'),
    ask: (id) => form('requestDocument', { kind: 'quarterly', id }),
  }),
};
