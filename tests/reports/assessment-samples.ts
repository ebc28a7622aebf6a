import { defaultFontSize, defaultMargins } from '#core/region/region-settings.ts';
import type { AssessmentModel, ReportCriterion, ReportStandard } from '#reports/assessment-model.ts';
import {
  assessors,
  city,
  criterion,
  evidence,
  figures,
  finding,
  group,
  headOfOffice,
  seal,
  settings,
  standard,
  unitHead,
} from './sample-parts.ts';

/** A finished factual assessment on F4: 16 standards, two out of scope, Anggaran beside them, findings. */
export function fullAssessment(): AssessmentModel {
  return {
    region: city,
    settings,
    period: { year: 2026, quarter: 3 },
    comparedWith: { year: 2026, quarter: 2 },
    unit: { name: 'LPSE Kota Banyu Biru' },
    instrument: {
      code: 'LPSE',
      version: 1,
      title: 'Standar Layanan Pengadaan Secara Elektronik',
      status: 'USULAN',
      decree: null,
    },
    assessment: {
      id: '0f3c5a7e9b1d2f4a6c8e0f3c5a7e9b1d',
      state: 'FINAL',
      officialSource: 'FAKTUAL',
      referenceDate: '2026-09-30',
      policy: { kind: 'SEMUA' },
      procedureReference: 'Prosedur Penilaian Standar LPSE dari LKPP',
      submittedAt: '2026-09-20T02:15:00.000Z',
      finalisedAt: '2026-10-05T03:42:00.000Z',
      timesReturned: 1,
    },
    minutes: { number: null, date: '2026-10-05', place: 'Ruang Rapat LPSE Kota Banyu Biru' },
    officials: { unitHead, acknowledgedBy: headOfOffice },
    assessors: assessors(),
    standards: [...Array.from({ length: 16 }, (_, at) => standardOf(at + 1)), budget()],
    group: {
      self: group({
        score: '97,62',
        achievementScope: [13, 14],
        achievementTotal: [13, 16],
        achievementWithOutside: [14, 17],
      }),
      factual: group({ achievementWithOutside: [10, 17] }),
      deltaIndex: '0,18',
      kinds: [
        { kind: 'D', conforming: 16, counted: 17, share: '94,12', conclusion: 'MEMADAI' },
        { kind: 'I', conforming: 10, counted: 14, share: '71,43', conclusion: 'SESUAI' },
        { kind: 'E', conforming: 9, counted: 14, share: '64,29', conclusion: 'PERLU_PENINGKATAN' },
      ],
    },
    findings: [
      finding(1),
      finding(2, {
        priority: 'SEDANG',
        state: 'DISETUJUI',
        carriedFrom: { year: 2026, quarter: 2, number: 5 },
        evidence: [evidence(41, { title: 'Notula tinjauan risiko', page: '4' })],
      }),
      finding(3, {
        priority: 'RENDAH',
        state: 'BELUM',
        pic: null,
        action: null,
        statusDate: null,
        carriedOverTo: '2027-02-28',
      }),
    ],
    scopeChanges: [{ standard: 'S15', reason: 'Tim kepatuhan baru dibentuk pada triwulan IV.' }],
    seal,
  };
}

/** A draft nobody has filled in: no assessor, no factual figures, one standard, everything null that may be. */
export function minimalAssessment(): AssessmentModel {
  const full = fullAssessment();
  const empty = {
    score: null,
    scoreTotal: null,
    achievementScope: [0, 0],
    achievementTotal: [0, 1],
  } as const;
  const unscored = figures({ score: null, predicate: null, status: 'BELUM_MEMENUHI', answered: 0, total: 1 });
  const unanswered = criterion('W01.01', {
    self: { value: null, note: '', ruling: null, rulingNote: '' },
    factual: null,
    delta: null,
    evidence: [],
    citations: [],
  });
  return {
    ...full,
    region: { name: 'Sungai Jernih', kind: 'KABUPATEN', headTitle: 'Bupati', zone: 'WITA' },
    settings: {
      paper: 'A4',
      margins: defaultMargins,
      fontSize: defaultFontSize,
      letterhead: { lines: ['PEMERINTAH KABUPATEN SUNGAI JERNIH'], emblem: null },
      place: 'Muara Jernih',
      legalBasis: [],
      carbonCopies: [],
    },
    comparedWith: null,
    unit: { name: 'Bidang Data Elektronik' },
    instrument: {
      code: 'WEBSITE',
      version: 2,
      title: 'Standar Website',
      status: 'DITETAPKAN',
      decree: { number: '188/17/KEP/2026', date: '2026-02-03' },
    },
    assessment: {
      ...full.assessment,
      state: 'DRAF',
      officialSource: 'MANDIRI',
      policy: { kind: 'AMBANG', threshold: '80,00' },
      procedureReference: '',
      submittedAt: null,
      finalisedAt: null,
      timesReturned: 0,
    },
    minutes: { number: null, date: '2026-10-05', place: '' },
    officials: {
      unitHead: {
        prefix: '',
        position: ['Kepala Bidang Data Elektronik'],
        name: null,
        rank: null,
        employeeNumber: null,
      },
      acknowledgedBy: null,
    },
    assessors: [],
    standards: [
      standard(1, {
        code: 'W01',
        name: 'Domain',
        self: unscored,
        factual: null,
        delta: null,
        criteria: [unanswered],
      }),
    ],
    group: {
      self: { ...empty, achievementWithOutside: null },
      factual: null,
      deltaIndex: null,
      kinds: [{ kind: 'D', conforming: 0, counted: 0, share: null, conclusion: null }],
    },
    findings: [],
    scopeChanges: [],
    seal: { ...seal, auditHead: null },
  };
}

const longName = 'Raden Ayu Prameswari Kusumaningtyas Adiwinangun Suryodiningrat, S.Kom., M.T.I.P.';
const unbroken = 'a'.repeat(300);
const longText = 'Catatan panjang yang ditulis petugas dengan tanda <b>, & dan "kutip". '.repeat(40);

/** 60 findings, 80-character names, unbroken words, text that looks like a formula, 25 files on one criterion. */
export function extremeAssessment(): AssessmentModel {
  const full = fullAssessment();
  const crowded = criterion('S01.01', {
    text: `=HYPERLINK("http://contoh.example";"klik") ${longText}`,
    self: { value: 'TIDAK_BERLAKU', note: `+${longText}`, ruling: 'DITOLAK', rulingNote: `-${unbroken}` },
    factual: { value: 'DITERAPKAN_SEBAGIAN', verdict: 'TIDAK_SESUAI', note: `@${longText}` },
    delta: null,
    evidence: Array.from({ length: 25 }, (_, at) =>
      evidence(at, { title: `${unbroken}${at}`, status: 'DITOLAK', reason: longText }),
    ),
  });
  return {
    ...full,
    region: { ...city, name: 'Banyu Biru Kusumaningtyas Adiwinangun Suryodiningrat Kertanegara Wiratama' },
    unit: { name: `LPSE ${longName}` },
    officials: {
      unitHead: { ...unitHead, name: longName },
      acknowledgedBy: { ...headOfOffice, name: longName },
    },
    assessors: Array.from({ length: 5 }, (_, at) => ({
      ...assessors()[1],
      name: longName,
      lead: at === 0,
    })) as never,
    standards: [
      standard(1, {
        criteria: [crowded, ...manyCriteria('S01')],
        self: figures({ status: 'BELUM_MEMENUHI', reasons: manyReasons() }),
      }),
      ...full.standards.slice(1),
    ],
    findings: Array.from({ length: 60 }, (_, at) =>
      finding(at + 1, {
        text: `=1+1 temuan ke-${at + 1} tercatat. ${at % 7 === 0 ? longText : ''}`,
        pic: longName,
        assessor: longName,
      }),
    ),
  };
}

function standardOf(at: number): ReportStandard {
  const code = `S${String(at).padStart(2, '0')}`;
  if (at >= 15) {
    const out = figures({ score: '0,00', predicate: 'E', status: 'DI_LUAR_LINGKUP', answered: 0 });
    return standard(at, { inScope: false, self: out, factual: out });
  }
  const partial = figures({
    score: '83,33',
    predicate: 'B',
    status: 'BELUM_MEMENUHI',
    reasons: [
      { criterion: `${code}.02`, reason: 'NILAI_BELUM_PENUH' },
      { criterion: `${code}.03`, reason: 'BUKTI_KEDALUWARSA' },
    ],
  });
  if (at % 3 !== 1) return standard(at, { criteria: mixed(code) });
  return standard(at, { factual: partial, delta: '-16,67', criteria: mixed(code) });
}

function mixed(code: string): ReportCriterion[] {
  return [
    criterion(`${code}.01`, { change: code === 'S03' ? 'BARU_TERPENUHI' : null }),
    criterion(`${code}.02`, {
      kind: 'I',
      text: 'Tinjauan atas pelaksanaan layanan dilakukan paling sedikit sekali setahun dan hasilnya ditindaklanjuti.',
      self: {
        value: 'DITERAPKAN_MENYELURUH',
        note: 'Tinjauan dilakukan pada bulan Juni.',
        ruling: null,
        rulingNote: '',
      },
      factual: {
        value: 'DITERAPKAN_SEBAGIAN',
        verdict: 'TIDAK_SESUAI',
        note: 'Tindak lanjut belum terdokumentasi.',
      },
      delta: -1,
      change: code === 'S01' ? 'BARU_HILANG' : code === 'S02' ? 'KRITERIA_BERUBAH' : null,
      evidence: [
        evidence(7),
        evidence(9, {
          status: 'DITOLAK',
          reason: 'Halaman yang dirujuk tidak memuat tinjauan.',
          confidentiality: 'TERBATAS',
        }),
      ],
    }),
    criterion(`${code}.03`, {
      kind: 'E',
      mandatory: false,
      weight: 2,
      self: {
        value: 'TIDAK_BERLAKU',
        note: 'Tidak ada kejadian.',
        ruling: 'DITERIMA',
        rulingNote: 'Disetujui.',
      },
      factual: { value: 'TIDAK_BERLAKU', verdict: null, note: '' },
      delta: null,
      evidence: [],
    }),
  ];
}

function budget(): ReportStandard {
  return standard(17, {
    code: 'S17',
    name: 'Anggaran',
    outsideRegulation: true,
    criteria: [criterion('S17.01')],
  });
}

function manyCriteria(code: string): ReportCriterion[] {
  return Array.from({ length: 40 }, (_, at) => criterion(`${code}.${String(at + 2).padStart(2, '0')}`));
}

function manyReasons() {
  return Array.from({ length: 40 }, (_, at) => ({
    criterion: `S01.${at + 1}`,
    reason: 'BUKTI_TIDAK_ADA' as const,
  }));
}
