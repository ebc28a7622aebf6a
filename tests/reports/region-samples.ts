import type { AssessmentModel } from '#reports/assessment-model.ts';
import type { AttendanceModel } from '#reports/attendance-model.ts';
import type { ReportDocument, SideDocument } from '#reports/document.ts';
import type { ReportOfficial, ReportRegion, ReportSettings } from '#reports/model.ts';
import type { QuarterlyModel } from '#reports/quarterly-model.ts';
import { fullAssessment, minimalAssessment } from './assessment-samples.ts';
import { designationDecreeSample, revocationDecreeSample } from './decree-samples.ts';
import { fullQuarterly, minimalQuarterly } from './quarterly-samples.ts';
import { city, headOfOffice, seal, settings, unitHead } from './sample-parts.ts';

/** A region as it prints: who it is, on which paper, who signs. */
export interface RegionSample {
  readonly region: ReportRegion;
  readonly settings: ReportSettings;
  readonly unit: string;
  readonly unitHead: ReportOfficial;
  readonly headOfOffice: ReportOfficial;
}

/** A city on F4 with a whole letterhead. */
export const kota: RegionSample = {
  region: city,
  settings,
  unit: 'LPSE Kota Banyu Biru',
  unitHead,
  headOfOffice,
};

/** A regency on A4 in WITA, with larger text, narrower margins and somebody who signs on behalf of the Bupati. */
export const kabupaten: RegionSample = {
  region: { name: 'Sungai Jernih', kind: 'KABUPATEN', headTitle: 'Bupati', zone: 'WITA' },
  settings: {
    ...settings,
    paper: 'A4',
    margins: { left: 25, top: 20, right: 20, bottom: 20 },
    fontSize: 12,
    letterhead: {
      lines: [
        'PEMERINTAH KABUPATEN SUNGAI JERNIH',
        'DINAS KOMUNIKASI, INFORMATIKA, STATISTIK, DAN PERSANDIAN',
        'Jalan Melati Nomor 12, Muara Jernih 91234',
      ],
      emblem: null,
    },
    place: 'Muara Jernih',
  },
  unit: 'LPSE Kabupaten Sungai Jernih',
  unitHead: { ...unitHead, prefix: 'Plh.', position: ['Kepala LPSE Kabupaten Sungai Jernih'] },
  headOfOffice: {
    ...headOfOffice,
    prefix: 'a.n.',
    position: ['Bupati Sungai Jernih', 'Sekretaris Daerah', 'u.b.', 'Kepala Dinas Kominfo'],
  },
};

/** A region that has set nothing. */
export const unset: RegionSample = {
  region: { name: 'Tirta Asri', kind: 'PROVINSI', headTitle: 'Gubernur', zone: 'WIT' },
  settings: {
    ...settings,
    letterhead: { lines: [], emblem: null },
    place: '',
    legalBasis: [],
    carbonCopies: [],
  },
  unit: 'LPSE',
  unitHead: { prefix: '', position: ['Kepala LPSE'], name: null, rank: null, employeeNumber: null },
  headOfOffice: { prefix: '', position: ['Kepala Dinas'], name: null, rank: null, employeeNumber: null },
};

/** Exactly 80 characters. */
export const longName = 'Raden Ayu Prameswari Kusumaningtyas Adiwinangun Suryodiningrat, S.Kom., M.T.I.P.';

/** The least room there is: large text between wide margins, and names of 80 characters. */
export const narrow: RegionSample = {
  region: { ...city, name: 'Banyu Biru Kusumaningtyas Adiwinangun Suryodiningrat Kertanegara Wiratama' },
  settings: {
    ...settings,
    paper: 'A4',
    margins: { left: 50, top: 50, right: 50, bottom: 50 },
    fontSize: 14,
  },
  unit: `LPSE ${longName}`,
  unitHead: { ...unitHead, name: longName, position: [longName] },
  headOfOffice: { ...headOfOffice, name: longName },
};

/** Small text almost to the edges. */
export const wide: RegionSample = {
  ...kota,
  settings: { ...settings, margins: { left: 10, top: 10, right: 10, bottom: 10 }, fontSize: 9 },
};

export function assessmentIn(of: RegionSample): AssessmentModel {
  const { region, settings: printed, unit, unitHead: head } = of;
  const acknowledgedBy = of === unset ? null : of.headOfOffice;
  const model = of === unset ? minimalAssessment() : fullAssessment();
  return {
    ...model,
    region,
    settings: printed,
    unit: { name: unit },
    officials: { unitHead: head, acknowledgedBy },
  };
}

export function quarterlyIn(of: RegionSample): QuarterlyModel {
  const model = of === unset ? minimalQuarterly() : fullQuarterly();
  const { region, settings: printed, unit, unitHead: signatory } = of;
  return { ...model, region, settings: printed, unit: { name: unit }, signatory };
}

export function attendanceIn(of: RegionSample): AttendanceModel {
  const { region, settings: printed, unit } = of;
  return {
    region,
    settings: printed,
    training: {
      title: 'Penyusunan bukti dukung',
      date: '2026-07-14',
      startsAt: '09:00',
      endsAt: '12:00',
      place: 'Aula Kenanga',
      trainer: 'Laras Puspawardani',
      standards: ['S01 Kebijakan Layanan'],
    },
    unit: { name: unit },
    attendees: Array.from({ length: 45 }, (_, at) => ({ name: `Peserta ${at + 1}`, position: 'Staf' })),
    recorded: { name: 'Sekar Ayuningtyas', at: '2026-07-14T06:00:00.000Z' },
    acknowledgedBy: of === unset ? null : of.headOfOffice,
    seal,
  };
}

/** Every PDF of a region. */
export function documentsIn(of: RegionSample): (ReportDocument | SideDocument)[] {
  const { region, settings: printed, unit, headOfOffice: head } = of;
  const frame = { region, settings: printed, unit: { name: unit }, headOfOffice: head };
  return [
    { kind: 'assessor-pdf', model: assessmentIn(of) },
    { kind: 'minutes', model: assessmentIn(of) },
    { kind: 'quarterly', model: quarterlyIn(of) },
    { kind: 'designation-decree', model: designationDecreeSample(frame) },
    { kind: 'revocation-decree', model: revocationDecreeSample(frame) },
    { kind: 'attendance', model: attendanceIn(of) },
  ];
}
