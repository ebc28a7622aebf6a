import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { VersionState } from '#core/catalogue/instrument-version.ts';
import type { DesignationState } from '#core/designation/designation.ts';
import type { Standing } from '#core/designation/standing.ts';
import type { EvidenceStatus } from '#core/evidence/evidence.ts';
import type { FindingState } from '#core/judging/finding.ts';
import type { IssuanceState } from '#core/report/issuance.ts';
import type { ReportState } from '#core/report/report-chain.ts';
import type { FulfilmentStatus } from '#core/scoring/standard-score.ts';
import type { TrainingState } from '#core/training/training.ts';
import {
  assessmentStateLabels,
  designationStateLabels,
  evidenceStatusLabels,
  findingStateLabels,
  fulfilmentLabels,
  reportStateLabels,
  standingLabels,
  trainingStateLabels,
  versionStateLabels,
} from '#text/states.ts';
import { issuanceStateLabels } from '#text/verification.ts';
import type { IconName } from './icons.ts';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A state is told three times: by its word, its shape and its colour. */
export interface BadgeLook {
  label: string;
  icon: IconName;
  tone: Tone;
}

/** Which thing is in which state. */
export type Stateful =
  | { of: 'assessment'; state: AssessmentState }
  | { of: 'finding'; state: FindingState }
  | { of: 'report'; state: ReportState }
  | { of: 'designation'; state: DesignationState }
  | { of: 'standing'; state: Standing }
  | { of: 'version'; state: VersionState }
  | { of: 'evidence'; state: EvidenceStatus }
  | { of: 'training'; state: TrainingState }
  | { of: 'issuance'; state: IssuanceState };

export function stateLook(thing: Stateful): BadgeLook {
  switch (thing.of) {
    case 'assessment':
      return { label: assessmentStateLabels[thing.state], ...assessmentShapes[thing.state] };
    case 'finding':
      return { label: findingStateLabels[thing.state], ...findingShapes[thing.state] };
    case 'report':
      return { label: reportStateLabels[thing.state], ...reportShapes[thing.state] };
    case 'designation':
      return { label: designationStateLabels[thing.state], ...designationShapes[thing.state] };
    case 'standing':
      return { label: standingLabels[thing.state], ...standingShapes[thing.state] };
    case 'version':
      return { label: versionStateLabels[thing.state], ...versionShapes[thing.state] };
    case 'evidence':
      return { label: evidenceStatusLabels[thing.state], ...evidenceShapes[thing.state] };
    case 'issuance':
      return { label: issuanceStateLabels[thing.state], ...issuanceShapes[thing.state] };
    case 'training':
      return { label: trainingStateLabels[thing.state], ...trainingShapes[thing.state] };
  }
}

export function fulfilmentLook(status: FulfilmentStatus): BadgeLook {
  return { label: fulfilmentLabels[status], ...fulfilmentShapes[status] };
}

type Shape = Omit<BadgeLook, 'label'>;

const assessmentShapes: Record<AssessmentState, Shape> = {
  DRAF: { icon: 'pencil', tone: 'neutral' },
  DIAJUKAN: { icon: 'send', tone: 'info' },
  DIKEMBALIKAN: { icon: 'return', tone: 'warning' },
  PENILAIAN_FAKTUAL: { icon: 'eye', tone: 'info' },
  TINDAKAN_PERBAIKAN: { icon: 'tool', tone: 'warning' },
  VERIFIKASI_PERBAIKAN: { icon: 'half-circle', tone: 'info' },
  FINAL: { icon: 'lock', tone: 'success' },
  DIBUKA_KEMBALI: { icon: 'unlock', tone: 'warning' },
};

const findingShapes: Record<FindingState, Shape> = {
  BELUM: { icon: 'circle', tone: 'neutral' },
  PROSES: { icon: 'half-circle', tone: 'info' },
  SUDAH: { icon: 'check', tone: 'info' },
  DISETUJUI: { icon: 'check-circle', tone: 'success' },
  DITOLAK: { icon: 'cross-octagon', tone: 'danger' },
};

const reportShapes: Record<ReportState, Shape> = {
  DRAF: { icon: 'pencil', tone: 'neutral' },
  DITANDATANGANI: { icon: 'stamp', tone: 'info' },
  DITERIMA: { icon: 'inbox', tone: 'info' },
  DITERUSKAN: { icon: 'check-circle', tone: 'success' },
  DIKEMBALIKAN: { icon: 'return', tone: 'warning' },
};

const designationShapes: Record<DesignationState, Shape> = {
  DITETAPKAN: { icon: 'stamp', tone: 'success' },
  DICABUT: { icon: 'ban', tone: 'danger' },
};

const standingShapes: Record<Standing, Shape> = {
  BELUM_BERLAKU: { icon: 'circle-dashed', tone: 'info' },
  BERLAKU: { icon: 'check-circle', tone: 'success' },
  AKAN_BERAKHIR: { icon: 'clock', tone: 'warning' },
  BERAKHIR: { icon: 'circle', tone: 'neutral' },
  DICABUT: { icon: 'ban', tone: 'danger' },
};

const versionShapes: Record<VersionState, Shape> = {
  RANCANGAN: { icon: 'pencil', tone: 'neutral' },
  DISERAHKAN: { icon: 'send', tone: 'info' },
  DITETAPKAN: { icon: 'stamp', tone: 'success' },
  DITOLAK: { icon: 'cross-octagon', tone: 'danger' },
  DITARIK: { icon: 'ban', tone: 'neutral' },
};

const evidenceShapes: Record<EvidenceStatus, Shape> = {
  BELUM_DITINJAU: { icon: 'clock', tone: 'neutral' },
  DITERIMA: { icon: 'check-circle', tone: 'success' },
  DITOLAK: { icon: 'cross-octagon', tone: 'danger' },
};

const issuanceShapes: Record<IssuanceState, Shape> = {
  BERLAKU: { icon: 'check-circle', tone: 'success' },
  DIGANTIKAN: { icon: 'return', tone: 'warning' },
  DITARIK: { icon: 'ban', tone: 'danger' },
};

const trainingShapes: Record<TrainingState, Shape> = {
  DIRENCANAKAN: { icon: 'calendar', tone: 'info' },
  DILAKSANAKAN: { icon: 'check-circle', tone: 'success' },
  DIBATALKAN: { icon: 'ban', tone: 'neutral' },
};

const fulfilmentShapes: Record<FulfilmentStatus, Shape> = {
  MEMENUHI: { icon: 'check-circle', tone: 'success' },
  BELUM_MEMENUHI: { icon: 'half-circle', tone: 'warning' },
  DI_LUAR_LINGKUP: { icon: 'circle-dashed', tone: 'neutral' },
  TIDAK_BERLAKU: { icon: 'ban', tone: 'neutral' },
};
