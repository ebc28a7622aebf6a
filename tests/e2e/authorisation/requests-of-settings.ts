import { Readable } from 'node:stream';
import { keepEmblem } from '#services/regions/keep-emblem.ts';
import { readOfficials } from '#services/regions/read-officials.ts';
import { readSettings } from '#services/regions/read-settings.ts';
import { saveOfficial } from '#services/regions/save-official.ts';
import { saveSettings } from '#services/regions/save-settings.ts';
import { anOfficial } from '#tests/support/officials.ts';
import { aPng } from '#tests/support/pictures.ts';
import { type Ask, type Fields, form, page } from './client.ts';
import { type Request, request } from './request.ts';
import { versionOf } from './requests-of-work.ts';
import { aWork } from './things.ts';
import { aReport } from './things-of-people.ts';
import type { World } from './world.ts';

let daysAhead = 1;

/** A day that nothing has been dated on yet. */
function aFreeDay(): string {
  daysAhead += 3;
  return Temporal.Now.plainDateISO('Asia/Jakarta').add({ days: daysAhead }).toString();
}

const keeper = ({ workplace, town }: World) => workplace.as(town.people.ADMIN_SISTEM);

type Section = 'KOP' | 'LAMBANG' | 'NASKAH' | 'KEBIJAKAN';

const dated = (action: string, section: Section, fields: Fields): Request =>
  request({
    ask: async (_thing, world) => {
      const { regionId } = world.town;
      const { seen } = await readSettings(keeper(world), { regionId });
      return form(action, { regionId, seen: seen[section], validFrom: aFreeDay(), ...fields });
    },
  });

const letterhead = {
  government: 'PEMERINTAH KOTA CONTOH',
  office: 'DINAS CONTOH',
  address: 'Jalan Contoh Nomor 1',
  contact: '',
};

const documents = {
  paper: 'F4',
  marginLeft: 30,
  marginTop: 20,
  marginRight: 20,
  marginBottom: 25,
  fontSize: '11',
  place: 'Contoh',
  basisMinutes: '',
  basisQuarterly: '',
  basisDesignation: '',
  copiesQuarterly: '',
  copiesMinutes: '',
  copiesAssessorReport: '',
  copiesDesignation: '',
  initials: '',
};

const policy = { policy: 'SEMUA', threshold: '', procedureReference: '' };

const official = {
  unitId: '',
  role: 'SEKDA',
  position: 'Sekretaris Daerah',
  prefix: '',
  signing: 'SENDIRI',
  onBehalfOf: '',
  through: '',
  name: 'Nama Contoh',
  rank: '',
  employeeNumber: '',
  validUntil: '',
};

const emblemForm = (path: (world: World) => string): Request =>
  request({
    ask: (_thing, world): Ask => {
      const field = `Content-Disposition: form-data; name="validFrom"\r\n\r\n${aFreeDay()}`;
      const file = 'Content-Disposition: form-data; name="file"; filename="lambang.png"';
      const head = Buffer.from(`--batas\r\n${field}\r\n--batas\r\n${file}\r\n\r\n`);
      return {
        method: 'POST',
        path: path(world),
        headers: { accept: 'application/json', 'content-type': 'multipart/form-data; boundary=batas' },
        body: Buffer.concat([head, aPng(48, 56), Buffer.from('\r\n--batas--\r\n')]),
      };
    },
  });

const emblemPath = ({ town }: World) => `/pengaturan/kop/${town.regionId}/lambang`;

const inRegion = (path: string): Record<string, Request> => ({
  [path]: request({ ask: () => page(path) }),
  [`${path} (of the region)`]: request({ ask: (_, { town }) => page(`${path}?daerah=${town.regionId}`) }),
});

/** One who will sign, from a day of his or her own on. */
async function anOfficialToCome(world: World): Promise<{ officialId: string; validFrom: string }> {
  const { regionId } = world.town;
  const validFrom = aFreeDay();
  const changes = { role: 'INSPEKTUR', position: 'Inspektur', validFrom } as const;
  await saveOfficial(keeper(world), anOfficial(regionId, changes));
  const { officials } = await readOfficials(keeper(world), { regionId });
  return { officialId: officials.find((one) => one.validFrom === validFrom)?.id ?? '', validFrom };
}

async function settingsToCome(world: World): Promise<string> {
  const { regionId } = world.town;
  const validFrom = aFreeDay();
  const { seen } = await readSettings(keeper(world), { regionId });
  const saved = { section: 'KOP', values: { letterhead: ['PEMERINTAH KOTA CONTOH'] } } as const;
  await saveSettings(keeper(world), { regionId, validFrom, seen: seen.KOP, saved });
  const { history } = await readSettings(keeper(world), { regionId });
  return history.KOP.find((row) => row.validFrom === validFrom)?.id ?? '';
}

async function anEmblem(world: World): Promise<string> {
  const { workplace, town } = world;
  const stored = await workplace.files.receive(Readable.from([aPng(48, 56)]), 'lambang.png', 'emblem');
  await keepEmblem(keeper(world), { regionId: town.regionId, validFrom: aFreeDay() }, stored);
  return stored.sha256;
}

const wording = { version: 0, place: 'Tempat lain', legalBasis: '', carbonCopies: '' };

const ofReport = (action: string, fields: Fields): Request =>
  request({
    make: (world) => aReport(world, 'DRAF'),
    fresh: true,
    ask: (reportId) => form(action, { reportId, ...fields }),
  });

const ofAssessment = (action: string, fields: Fields): Request =>
  request({
    make: (world, unit) => aWork(world, world.town, unit, { state: 'PENILAIAN_FAKTUAL' }),
    fresh: true,
    ask: ({ assessmentId }) => form(action, { assessmentId, ...fields }),
  });

/** What is asked about the dated settings of a region, and about the own words of one document. */
export const settingsRequests: Record<string, Request> = {
  ...inRegion('/pengaturan/kop'),
  ...inRegion('/pengaturan/pejabat'),
  ...inRegion('/pengaturan/naskah'),
  ...inRegion('/pengaturan/kebijakan'),
  'PUT /pengaturan/kop/[regionId]/lambang': request({
    ask: (_thing, world): Ask => ({
      method: 'PUT',
      path: `${emblemPath(world)}?validFrom=${aFreeDay()}`,
      headers: { accept: 'application/json', 'x-file-name': 'lambang.png' },
      body: aPng(48, 56),
    }),
  }),
  'POST /pengaturan/kop/[regionId]/lambang': emblemForm(emblemPath),
  'POST /pengaturan/kop/[regionId]/lambang/contoh': emblemForm((world) => `${emblemPath(world)}/contoh`),
  'GET /pengaturan/kop/[regionId]/lambang/[sha256]/berkas': request({
    make: anEmblem,
    ask: (sha256, world) => page(`${emblemPath(world)}/${sha256}/berkas`),
  }),
  saveRegion: request({
    ask: async (_thing, world) =>
      form('saveRegion', {
        regionId: world.town.regionId,
        version: await versionOf(world, 'regions', world.town.regionId),
        name: 'Kota Contoh',
        headTitle: 'Wali Kota',
        zone: 'WIB',
      }),
  }),
  saveLetterhead: dated('saveLetterhead', 'KOP', letterhead),
  previewLetterhead: dated('previewLetterhead', 'KOP', { ...letterhead, document: 'quarterly' }),
  removeEmblem: dated('removeEmblem', 'LAMBANG', {}),
  saveDocumentSettings: dated('saveDocumentSettings', 'NASKAH', documents),
  previewDocumentSettings: dated('previewDocumentSettings', 'NASKAH', { ...documents, document: 'minutes' }),
  savePolicy: dated('savePolicy', 'KEBIJAKAN', policy),
  previewPolicy: dated('previewPolicy', 'KEBIJAKAN', { ...policy, document: 'minutes' }),
  cancelSettings: request({
    make: settingsToCome,
    fresh: true,
    ask: (settingsId, { town }) =>
      form('cancelSettings', { regionId: town.regionId, settingsId, section: 'KOP' }),
  }),
  saveOfficial: request({
    ask: (_thing, { town }) =>
      form('saveOfficial', { regionId: town.regionId, ...official, validFrom: aFreeDay() }),
  }),
  previewOfficial: request({
    ask: (_thing, { town }) =>
      form('previewOfficial', { regionId: town.regionId, ...official, validFrom: aFreeDay() }),
  }),
  endOfficial: request({
    make: anOfficialToCome,
    fresh: true,
    ask: ({ officialId, validFrom }, { town }) =>
      form('endOfficial', { regionId: town.regionId, officialId, lastDay: validFrom }),
  }),
  removeOfficial: request({
    make: anOfficialToCome,
    fresh: true,
    ask: ({ officialId }, { town }) => form('removeOfficial', { regionId: town.regionId, officialId }),
  }),
  '/laporan/[id]/naskah': request({
    make: (world) => aReport(world, 'DRAF'),
    ask: (id) => page(`/laporan/${id}/naskah`),
  }),
  '/penilaian/[id]/naskah': request({
    make: (world, unit) => aWork(world, world.town, unit, { state: 'PENILAIAN_FAKTUAL' }),
    ask: ({ assessmentId }) => page(`/penilaian/${assessmentId}/naskah`),
  }),
  saveReportWording: ofReport('saveReportWording', { ...wording, initials: '' }),
  resetReportWording: ofReport('resetReportWording', { version: 0 }),
  saveAssessmentWording: ofAssessment('saveAssessmentWording', { ...wording, assessorCopies: '' }),
  resetAssessmentWording: ofAssessment('resetAssessmentWording', { version: 0 }),
};
