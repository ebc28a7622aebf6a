/** What the pages of a report show of one group of standards; every figure is already written. */
export interface GroupLine {
  readonly name: string;
  readonly responsibleUnit: string;
  readonly officialSource: 'MANDIRI' | 'FAKTUAL' | null;
  readonly official: {
    readonly score: string | null;
    readonly achievementTotal: readonly [met: number, counted: number];
  } | null;
  readonly previous: { readonly label: string } | null;
  readonly change: { readonly met: number | null; readonly score: string | null };
  readonly standards: readonly {
    readonly code: string;
    readonly name: string;
    readonly movement: 'BARU_MEMENUHI' | 'TIDAK_LAGI_MEMENUHI' | null;
  }[];
}

export interface FindingFigures {
  readonly findings: readonly {
    readonly criterion: { readonly id: string };
    readonly text: string;
    readonly target: string;
    readonly overdue: boolean;
  }[];
  readonly findingSummary: readonly {
    readonly open: number;
    readonly overdue: number;
    readonly closed: number;
  }[];
}
