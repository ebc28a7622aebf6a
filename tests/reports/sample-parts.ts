import { defaultFontSize, defaultMargins } from '#core/region/region-settings.ts';
import type {
  AssessmentModel,
  ReportCriterion,
  ReportEvidence,
  ReportFinding,
  ReportStandard,
} from '#reports/assessment-model.ts';
import type {
  GroupFigures,
  ReportOfficial,
  ReportRegion,
  ReportSeal,
  ReportSettings,
  StandardFigures,
} from '#reports/model.ts';

// Plainly fictional parts the report models of the tests are built from.

const standardNames = [
  'Kebijakan Layanan',
  'Pengorganisasian Layanan',
  'Pengelolaan Aset Layanan',
  'Pengelolaan Risiko Layanan',
  'Pengelolaan Layanan Helpdesk',
  'Pengelolaan Perubahan',
  'Pengelolaan Kapasitas',
  'Pengelolaan Sumber Daya Manusia',
  'Pengelolaan Keamanan Perangkat',
  'Pengelolaan Keamanan Operasional Layanan',
  'Pengelolaan Keamanan Server dan Jaringan',
  'Pengelolaan Kelangsungan Layanan',
  'Pengelolaan Pendukung Layanan',
  'Pengelolaan Hubungan dengan Pengguna Layanan',
  'Pengelolaan Kepatuhan',
  'Penilaian Internal',
] as const;

/** A blue shield, 48 × 56. */
const emblemPng =
  'iVBORw0KGgoAAAANSUhEUgAAADAAAAA4CAYAAAC7UXvqAAAAyklEQVR42u3auw2AMAxFUYZgCIbIYNQMRs1C1FCDBPnZ8bP1IrnmnopE8jTxgJw5rZenIQAakLYDcggggAACCCBgGODcl8e4ALyjvwYSUBrfg1AD1Ma3IgiQjG9BEEAAAQQEBPBHxrsQb6Mg7wH0V1k2HhlRHI+IqI4PAUBBNMcjILrjLRFi8RYI8fiRCLX4EABthHq8JmJYvAZieLwkwixeAmEe34OAiQ8BqEXAxdcgYONLEPDxfwg38bndI9crbO538FwvEmp+4waipf55HYArdwAAAABJRU5ErkJggg==';

const sha256 = (seed: number) => seed.toString(16).padStart(2, '0').repeat(32).slice(0, 64);
const md5 = (seed: number) => seed.toString(16).padStart(2, '0').repeat(16).slice(0, 32);

export const city: ReportRegion = { name: 'Banyu Biru', kind: 'KOTA', headTitle: 'Wali Kota', zone: 'WIB' };

export const settings: ReportSettings = {
  paper: 'F4',
  margins: defaultMargins,
  fontSize: defaultFontSize,
  letterhead: {
    lines: [
      'PEMERINTAH KOTA BANYU BIRU',
      'DINAS KOMUNIKASI DAN INFORMATIKA',
      'Jalan Kenanga Nomor 7, Banyu Biru 61399',
      'Telepon (0300) 555-0100, laman kominfo.banyubiru.example.go.id, pos-el kominfo@banyubiru.example.go.id',
    ],
    emblem: { mediaType: 'image/png', base64: emblemPng },
  },
  place: 'Banyu Biru',
  legalBasis: [
    'Peraturan Walikota Mojokerto Nomor 54 Tahun 2015 tentang Standar Layanan Pengadaan Secara Elektronik;',
    'Peraturan Walikota Blitar Nomor 8 Tahun 2013 Pasal 23.',
  ],
  carbonCopies: ['Sekretaris Daerah Kota Banyu Biru', 'Inspektur Kota Banyu Biru'],
};

export const unitHead: ReportOfficial = {
  prefix: '',
  position: ['Kepala LPSE Kota Banyu Biru'],
  name: 'Sekar Ayuningtyas, S.Kom., M.T.',
  rank: 'Pembina (IV/a)',
  employeeNumber: '197904122005012002',
};

export const headOfOffice: ReportOfficial = {
  prefix: 'Plt.',
  position: ['Kepala Dinas Komunikasi dan Informatika', 'Kota Banyu Biru'],
  name: 'Drs. Bagas Wirayudha, M.Si.',
  rank: 'Pembina Utama Muda (IV/c)',
  employeeNumber: '196808171994031005',
};

export const seal: ReportSeal = {
  frozenAt: '2026-10-05T03:42:00.000Z',
  revision: 0,
  auditHead: sha256(171),
  modelHash: sha256(94),
  issuance: null,
};

export function evidence(seed: number, over: Partial<ReportEvidence> = {}): ReportEvidence {
  return {
    title: `Keputusan Kepala Dinas tentang Kebijakan Layanan bagian ${seed}`,
    fileName: `keputusan-${seed}.pdf`,
    documentNumber: `188.4/${seed}/417.112/2026`,
    date: '2026-07-01',
    page: `${seed + 3}-${seed + 5}`,
    remark: 'Lihat butir komitmen pada alinea kedua',
    sha256: sha256(seed % 256),
    md5: md5(seed % 256),
    status: 'DITERIMA',
    reason: '',
    confidentiality: 'TERBUKA',
    ...over,
  };
}

export function criterion(id: string, over: Partial<ReportCriterion> = {}): ReportCriterion {
  return {
    id,
    text: 'Kebijakan Layanan LPSE telah disusun secara tertulis dan ditetapkan oleh pejabat yang berwenang.',
    kind: 'D',
    mandatory: true,
    weight: 1,
    citations: ['Perwali Mojokerto 54/2015 Pasal 6 ayat (1) huruf a'],
    self: { value: 'DITERAPKAN_MENYELURUH', note: '', ruling: null, rulingNote: '' },
    factual: { value: 'DITERAPKAN_MENYELURUH', verdict: 'SESUAI', note: '' },
    delta: 0,
    change: null,
    evidence: [evidence(Number(id.slice(-2)) || 1)],
    ...over,
  };
}

export function figures(over: Partial<StandardFigures> = {}): StandardFigures {
  return { score: '100,00', predicate: 'A', status: 'MEMENUHI', answered: 3, total: 3, reasons: [], ...over };
}

export function group(over: Partial<GroupFigures> = {}): GroupFigures {
  return {
    score: '89,29',
    scoreTotal: '78,13',
    achievementScope: [9, 14],
    achievementTotal: [9, 16],
    achievementWithOutside: null,
    ...over,
  };
}

export function standard(at: number, over: Partial<ReportStandard> = {}): ReportStandard {
  const code = `S${String(at).padStart(2, '0')}`;
  return {
    code,
    name: standardNames[at - 1] ?? `Standar ${at}`,
    inScope: true,
    outsideRegulation: false,
    self: figures(),
    factual: figures(),
    delta: '0,00',
    criteria: [1, 2, 3].map((number) => criterion(`${code}.0${number}`)),
    ...over,
  };
}

export function finding(number: number, over: Partial<ReportFinding> = {}): ReportFinding {
  return {
    number,
    standard: { code: 'S04', name: 'Pengelolaan Risiko Layanan' },
    criterion: { id: 'S04.02', text: 'Daftar risiko ditinjau paling sedikit sekali setahun.' },
    text: 'Daftar risiko belum ditinjau pada tahun berjalan.',
    requestNumber: number,
    requestedAction: 'Laksanakan tinjauan daftar risiko dan tetapkan hasilnya.',
    priority: 'TINGGI',
    target: '2026-11-30',
    assessor: 'Laras Puspawardani',
    pic: 'Koordinator Standar Risiko',
    action: 'Rapat tinjauan dijadwalkan.',
    state: 'PROSES',
    statusDate: '2026-10-02',
    carriedOverTo: null,
    carriedFrom: null,
    evidence: [],
    ...over,
  };
}

export function assessors(): AssessmentModel['assessors'] {
  const letter = { appointmentNumber: 'SP-12/D.II/09/2026', appointmentDate: '2026-09-14' };
  return [
    { name: 'Laras Puspawardani, S.T.', employeeNumber: '198505052010122001', lead: true, ...letter },
    { name: 'Damar Nugrahanto, S.Kom.', employeeNumber: null, lead: false, ...letter },
  ];
}
