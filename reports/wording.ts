import { formatDate } from '#core/indonesian/date.ts';
import { countWithWords } from '#core/indonesian/number-words.ts';
import { quarterName } from '#core/indonesian/quarter.ts';
import type { Achievement } from '#core/scoring/group-score.ts';
import type { Reason } from '#core/scoring/standard-score.ts';
import { documentLabels, documentText } from '#text/documents.ts';
import { shortfallLabels } from '#text/states.ts';
import type { AssessmentFacts, ReportEvidence, ReportFinding } from './assessment-model.ts';
import type { Figure, ReportInstrument, ReportRegion } from './model.ts';

/** "89,29%", or "belum ada". */
export function percent(figure: Figure | null): string {
  return figure === null ? documentText.missing : `${figure}%`;
}

/** A figure without a unit, or "belum ada". */
export function plain(figure: Figure | null): string {
  return figure ?? documentText.missing;
}

/** "5/16"; a count of nothing is no achievement: "belum ada ruang lingkup". */
export function achieved(achievement: Achievement | null | undefined): string {
  if (!achievement) return documentText.missing;
  const [met, counted] = achievement;
  return counted === 0 ? documentText.noScope : `${met}/${counted}`;
}

/** "5 (lima)" */
export const counted = countWithWords;

/** "satu, dua, dan tiga" */
export function inOneSentence(parts: readonly string[]): string {
  return new Intl.ListFormat('id').format(parts);
}

/** "Kota Banyu Biru" */
export function regionName({ kind, name }: ReportRegion): string {
  return `${documentLabels.region[kind]} ${name}`;
}

/** "Wali Kota Banyu Biru"; only a Wali Kota already says that the region is a city. */
export function headOfRegion({ headTitle, name }: ReportRegion): string {
  return `${headTitle} ${name}`;
}

/** "versi 1, Usulan" or "versi 2, ditetapkan dengan Keputusan …". */
export function instrumentStanding({ version, status, decree }: ReportInstrument): string {
  const standing =
    status === 'USULAN' || decree === null
      ? documentText.proposal
      : documentText.decree(decree.number, formatDate(decree.date));
  return `${documentText.version(version)}, ${standing}`;
}

/** "S01.03 tidak ada bukti" */
export function reasonWords({ criterion, reason }: Reason): string {
  return criterion === null ? documentLabels.belowThreshold : `${criterion} ${shortfallLabels[reason]}`;
}

export function policyWords(policy: AssessmentFacts['policy']): string {
  return policy.kind === 'SEMUA'
    ? documentLabels.policy.SEMUA
    : documentLabels.policy.AMBANG(policy.threshold);
}

/** "+1", "0", "-3" */
export function signed(value: number | null): string {
  if (value === null) return documentText.none;
  return value > 0 ? `+${value}` : String(value);
}

/** Text that is there, or null. */
export function present(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}

/** How many standards more or fewer are met than last quarter: "+2", "tetap", "belum ada". */
export function changeOf(met: number | null): string {
  if (met === null) return documentText.missing;
  return met === 0 ? documentText.unchanged : signed(met);
}

/** "Dibawa dari Triwulan II Tahun 2026, temuan nomor 3", or null. */
export function originWords({ carriedFrom }: Pick<ReportFinding, 'carriedFrom'>): string | null {
  if (carriedFrom === null) return null;
  const { year, quarter, number } = carriedFrom;
  return documentText.carriedFrom(quarterName(year, quarter), number);
}

/** "Notula tinjauan, halaman 2" */
export function evidenceWords({ title, page }: Pick<ReportEvidence, 'title' | 'page'>): string {
  return present(page) === null ? title : `${title}, ${documentText.pageOf(page)}`;
}

/** The day a finding is due now: the new target of one that was carried over. */
export function targetOf({ target, carriedOverTo }: ReportFinding): string {
  return carriedOverTo ?? target;
}
