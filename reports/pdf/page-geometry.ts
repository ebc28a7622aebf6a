import type { ReportSettings } from '#reports/model.ts';

/** Indonesian F4 is 215 × 330 mm, which no named size of pdfmake is. */
const papers = { F4: { width: 609.45, height: 935.43 }, A4: { width: 595.28, height: 841.89 } } as const;

const millimetre = 72 / 25.4;

/** The documents are designed with running text of 11 points on A4 between the usual margins. */
const designed = { fontSize: 11, width: 453 };

/** Where a document's text stands, in points. */
export interface Geometry {
  readonly paper: { readonly width: number; readonly height: number };
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Between the margins. */
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** What every designed size is multiplied by. */
  readonly scale: number;
  /** The same inside tables, whose columns have to stand beside each other on the page. */
  readonly tableScale: number;
}

export function geometryOf({ paper: name, margins, fontSize }: ReportSettings): Geometry {
  const paper = papers[name];
  const [left, top, right, bottom] = [margins.left, margins.top, margins.right, margins.bottom].map(
    (side) => side * millimetre,
  ) as [number, number, number, number];
  const width = paper.width - left - right;
  const scale = fontSize / designed.fontSize;
  return {
    paper,
    left,
    top,
    right,
    bottom,
    width,
    height: paper.height - top - bottom,
    fontSize,
    scale,
    tableScale: Math.min(Math.max(scale, 1), width / designed.width),
  };
}
