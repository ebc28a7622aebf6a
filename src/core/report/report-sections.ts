/** What people write into a quarterly report. Paragraphs are separated by an empty line. */
export interface ReportSections {
  /** Given by the administration, never made up; empty prints dots. */
  letterNumber: string;
  /** "Biasa", "Penting" …; empty prints the standing word. */
  letterNature: string;
  background: string;
  activities: string;
  obstacles: string;
  conclusion: string;
  decisions: string;
}

export const emptySections: ReportSections = {
  letterNumber: '',
  letterNature: '',
  background: '',
  activities: '',
  obstacles: '',
  conclusion: '',
  decisions: '',
};
