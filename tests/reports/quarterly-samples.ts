import { defaultFontSize, defaultMargins } from '#core/region/region-settings.ts';
import { changedCriteria } from '#reports/criterion-changes.ts';
import type { GroupFigures } from '#reports/model.ts';
import type { QuarterlyGroup, QuarterlyModel, QuarterlyStandard } from '#reports/quarterly-model.ts';
import { extremeAssessment, fullAssessment } from './assessment-samples.ts';
import { city, figures, finding, group, seal, settings, unitHead } from './sample-parts.ts';

/** LPSE judged, the network only self-assessed, the website with nothing yet; a trend with a gap. */
export function fullQuarterly(): QuarterlyModel {
  return {
    region: city,
    settings,
    period: { year: 2026, quarter: 3 },
    unit: { name: 'LPSE Kota Banyu Biru' },
    letter: {
      number: null,
      nature: 'Penting',
      date: '2026-10-05',
      addressee: ['Wali Kota Banyu Biru', 'melalui Sekretaris Daerah Kota Banyu Biru', 'di Banyu Biru'],
    },
    signatory: unitHead,
    initials: ['Kepala Bidang Data Elektronik', 'Kepala Seksi Layanan Pengadaan'],
    groups: [lpse(), network(), website()],
    findings: [
      { ...finding(1), overdue: false },
      { ...finding(2, { target: '2026-08-31', priority: 'SEDANG' }), overdue: true },
    ],
    findingSummary: [
      { priority: 'TINGGI', open: 1, overdue: 0, closed: 4 },
      { priority: 'SEDANG', open: 1, overdue: 1, closed: 2 },
      { priority: 'RENDAH', open: 0, overdue: 0, closed: 0 },
    ],
    closedActions: [finding(3, { state: 'DISETUJUI', action: 'Prosedur cadangan diuji dan dicatat.' })],
    registers: [
      { label: 'Kunjungan ruang server', value: '41 kunjungan' },
      { label: 'Pencadangan di luar ruang server', value: '13 dari 13 pekan' },
    ],
    sections: {
      background: '',
      activities:
        'Bimbingan teknis bagi pengelola standar dilaksanakan pada 14 Juli 2026.\n\nPenilaian faktual berlangsung pada 21-30 September 2026.',
      obstacles: 'Pengadaan perangkat cadangan belum terlaksana.',
      conclusion: '',
      decisions: 'Persetujuan penambahan satu perangkat pencadangan pada anggaran tahun 2027.',
    },
    annexes: [
      {
        title: 'Daftar bimbingan teknis',
        paragraphs: ['Bimbingan teknis pada triwulan ini:'],
        table: {
          columns: ['Tanggal', 'Judul', 'Peserta'],
          rows: [['14 Juli 2026', 'Penyusunan bukti dukung', '24']],
        },
      },
    ],
    seal,
  };
}

/** Nothing assessed, nothing written, no address of a letterhead. */
export function minimalQuarterly(): QuarterlyModel {
  const full = fullQuarterly();
  const nothing = {
    officialSource: null,
    self: null,
    factual: null,
    official: null,
    previous: null,
  } as const;
  return {
    ...full,
    region: { name: 'Sungai Jernih', kind: 'KABUPATEN', headTitle: 'Bupati', zone: 'WITA' },
    settings: {
      ...settings,
      paper: 'A4',
      legalBasis: [],
      carbonCopies: [],
      margins: defaultMargins,
      fontSize: defaultFontSize,
      letterhead: { lines: ['PEMERINTAH KABUPATEN SUNGAI JERNIH'], emblem: null },
    },
    letter: { ...full.letter, addressee: ['Bupati Sungai Jernih'] },
    signatory: { prefix: '', position: ['Kepala LPSE'], name: null, rank: null, employeeNumber: null },
    initials: [],
    groups: full.groups.map((one) => ({
      ...one,
      ...nothing,
      standards: [],
      history: [],
      scopeChanges: [],
      criterionChanges: null,
      change: { met: null, score: null },
    })),
    findings: [],
    findingSummary: [],
    closedActions: [],
    registers: [],
    sections: { background: '', activities: '', obstacles: '', conclusion: '', decisions: '' },
    annexes: [],
    seal: { ...seal, auditHead: null },
  };
}

/** Long names, long prose, 60 findings, all of them late. */
export function extremeQuarterly(): QuarterlyModel {
  const full = fullQuarterly();
  const long = 'Uraian panjang yang diketik petugas. '.repeat(60);
  const findings = extremeAssessment().findings.map((one) => ({ ...one, overdue: true }));
  return {
    ...full,
    unit: extremeAssessment().unit,
    region: extremeAssessment().region,
    findings,
    findingSummary: [{ priority: 'TINGGI', open: 60, overdue: 60, closed: 0 }],
    closedActions: findings,
    sections: {
      background: long,
      activities: `${long}\n\n${long}`,
      obstacles: long,
      conclusion: long,
      decisions: long,
    },
    seal: { ...seal, revision: 3 },
  };
}

function lpse(): QuarterlyGroup {
  const model = fullAssessment();
  const { self, factual } = model.group;
  return {
    name: 'Standar LPSE',
    responsibleUnit: 'LPSE Kota Banyu Biru',
    instrument: model.instrument,
    officialSource: 'FAKTUAL',
    self,
    factual,
    official: factual,
    previous: { label: 'TW II 2026', achievement: [7, 16], score: '80,95' },
    change: { met: 2, score: '8,34' },
    standards: model.standards.map(
      ({ criteria: _, ...one }): QuarterlyStandard => ({
        ...one,
        movement: one.code === 'S05' ? 'BARU_MEMENUHI' : null,
      }),
    ),
    history: [
      point('TW IV 2025', '61,90', 4),
      point('TW I 2026', null, null),
      point('TW II 2026', '80,95', 7),
      point('TW III 2026', '89,29', 9),
    ],
    scopeChanges: model.scopeChanges,
    criterionChanges: { since: 'TW II 2026', changed: changedCriteria(model) },
  };
}

function network(): QuarterlyGroup {
  const self: GroupFigures = group({
    score: '66,67',
    scoreTotal: '66,67',
    achievementScope: [1, 2],
    achievementTotal: [1, 2],
  });
  return {
    name: 'Standar Jaringan',
    responsibleUnit: 'Bidang Data Elektronik',
    instrument: { ...fullAssessment().instrument, code: 'JARINGAN', title: 'Standar Jaringan' },
    officialSource: 'MANDIRI',
    self,
    factual: null,
    official: self,
    previous: { label: 'TW II 2026', achievement: [1, 2], score: '66,67' },
    change: { met: 0, score: '0,00' },
    standards: [small('J01', 'Perangkat Jaringan', '100,00'), small('J02', 'Keamanan Jaringan', '33,33')],
    history: [point('TW II 2026', '66,67', 1), point('TW III 2026', '66,67', 1)],
    scopeChanges: [],
    criterionChanges: null,
  };
}

function website(): QuarterlyGroup {
  return {
    ...network(),
    name: 'Standar Website',
    instrument: { ...fullAssessment().instrument, code: 'WEBSITE', title: 'Standar Website' },
    officialSource: null,
    self: null,
    factual: null,
    official: null,
    previous: null,
    change: { met: null, score: null },
    standards: ['Domain', 'Konten', 'Keamanan', 'Pemeliharaan'].map((name, at) => ({
      ...small(`W0${at + 1}`, name, null),
      self: null,
    })),
    history: [point('TW III 2026', null, null)],
  };
}

function small(code: string, name: string, score: string | null): QuarterlyStandard {
  const met = score === '100,00';
  const self = figures({ score, predicate: met ? 'A' : 'D', status: met ? 'MEMENUHI' : 'BELUM_MEMENUHI' });
  return {
    code,
    name,
    inScope: true,
    outsideRegulation: false,
    self,
    factual: null,
    delta: null,
    movement: null,
  };
}

function point(label: string, score: string | null, met: number | null): QuarterlyGroup['history'][number] {
  return { label, score, achievement: met === null ? null : [met, 16] };
}
