import type { ReportOfficial, ReportRegion, ReportSeal, ReportSettings } from './model.ts';

/** Who of one unit came to a bimbingan teknis, as it was written down. */
export interface AttendanceModel {
  readonly region: ReportRegion;
  readonly settings: ReportSettings;
  readonly training: {
    readonly title: string;
    readonly date: string;
    /** `09:00`, on the region's clock. */
    readonly startsAt: string;
    readonly endsAt: string;
    readonly place: string;
    readonly trainer: string;
    /** "S01 Kebijakan Layanan" */
    readonly standards: readonly string[];
  };
  readonly unit: { readonly name: string };
  readonly attendees: readonly { readonly name: string; readonly position: string }[];
  readonly recorded: { readonly name: string; readonly at: string };
  /** The Kepala Dinas of the day; null when the region has entered nobody. */
  readonly acknowledgedBy: ReportOfficial | null;
  /** Frozen when the attendance was written down, so that the same list is the same file. */
  readonly seal: ReportSeal;
}
