/** One line of a chart; null is a gap, never 0. Values are per cent, 0 … 100. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** What a screen reader says instead of the picture. */
export interface ChartWords {
  readonly title: string;
  readonly description: string;
}

// Never colour alone: each series has its own dash and its own marker. Presentation attributes only, since neither
// pdfmake nor the pages' content policy takes styles.
const looks = [
  { color: '#1f4e79', dash: 'none', marker: circle },
  { color: '#b45309', dash: '6 3', marker: square },
  { color: '#2f6b3a', dash: '2 2', marker: triangle },
] as const;

export const grey = '#8a8f98';
export const ink = '#1f2937';
const font = 'font-family="Liberation Sans, Arial, sans-serif"';

export function box(x: number, y: number, width: number, height: number, at: number): string {
  const { color } = lookOf(at);
  const fill = at === 0 ? color : '#ffffff';
  const size = `width="${short(width)}" height="${short(height)}"`;
  return `<rect x="${short(x)}" y="${short(y)}" ${size} fill="${fill}" stroke="${color}" stroke-width="1"/>`;
}

export function legend(series: readonly ChartSeries[], left: number, y: number): string {
  return series
    .map(({ name }, at) => {
      const { color, dash, marker } = lookOf(at);
      const start = left + at * 145;
      const sample = stroke(`M${start},${y - 3}L${start + 26},${y - 3}`, color, dash);
      return sample + marker(start + 13, y - 3, color) + text(start + 32, y, name);
    })
    .join('');
}

export function lookOf(at: number): (typeof looks)[number] {
  return looks[at % looks.length] as (typeof looks)[number];
}

export function stroke(path: string, color: string, dash: string): string {
  if (path === '') return '';
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="1.6" stroke-dasharray="${dash}"/>`;
}

function circle(x: number, y: number, color: string): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="3" fill="${color}"/>`;
}

function square(x: number, y: number, color: string): string {
  return `<rect x="${short(x - 3)}" y="${short(y - 3)}" width="6" height="6" fill="#ffffff" stroke="${color}" stroke-width="1.4"/>`;
}

function triangle(x: number, y: number, color: string): string {
  const corners = [
    [x, y - 3.6],
    [x + 3.4, y + 2.6],
    [x - 3.4, y + 2.6],
  ] as const;
  return `<polygon points="${corners.map(([a, b]) => `${short(a)},${short(b)}`).join(' ')}" fill="${color}"/>`;
}

export function rule(x1: number, y1: number, x2: number, y2: number, color: string): string {
  const ends = `x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}"`;
  return `<line ${ends} stroke="${color}" stroke-width="0.6"/>`;
}

export function text(x: number, y: number, words: string, anchor = 'start', color = ink): string {
  const place = `x="${short(x)}" y="${short(y)}" text-anchor="${anchor}"`;
  return `<text ${place} ${font} font-size="9" fill="${color}">${escapeXml(words)}</text>`;
}

export function svg(
  width: number,
  height: number,
  { title, description }: ChartWords,
  body: readonly string[],
): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const words = `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`;
  return `${head} role="img" aria-label="${escapeXml(`${title}. ${description}`)}">${words}${body.join('')}</svg>`;
}

export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeXml(words: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return words.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
}
