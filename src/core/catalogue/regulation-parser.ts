import type { Article, Provision, Regulation } from './regulation.ts';

export type RegulationFaultCode =
  | 'front-matter-missing'
  | 'front-matter-unknown'
  | 'status-unknown'
  | 'heading-unknown'
  | 'note-unknown'
  | 'outside-article'
  | 'indent-wrong'
  | 'article-twice'
  | 'provision-twice'
  | 'article-empty';

/** `line` counts from 1; `value` is the piece of text the fault is about. */
interface RegulationFault {
  readonly code: RegulationFaultCode;
  readonly line: number;
  readonly value: string;
}

interface ParsedRegulation {
  readonly regulation: Regulation;
  readonly faults: readonly RegulationFault[];
}

/** Reads the Markdown format of criteria/README.md. With faults the regulation is only as good as it could be read. */
export function parseRegulation(source: string): ParsedRegulation {
  const lines = source.split(/\r?\n/);
  const faults: RegulationFault[] = [];
  const head = readFrontMatter(lines, faults);
  const articles = readArticles(lines, head.end, faults);
  return { regulation: { ...head.fields, articles }, faults };
}

type Field = 'code' | 'title' | 'subject' | 'status';

function readFrontMatter(lines: readonly string[], faults: RegulationFault[]) {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const fields: Record<Field, string> = { code: '', title: '', subject: '', status: '' };
  for (let index = 1; index < end; index += 1) {
    const line = lines[index] ?? '';
    const [, name, value] = /^(\w+):\s*"?(.*?)"?\s*$/.exec(line) ?? [];
    if (name !== undefined && name in fields) fields[name as Field] = value ?? '';
    else faults.push({ code: 'front-matter-unknown', line: index + 1, value: line });
  }
  for (const name of Object.keys(fields) as Field[]) {
    if (fields[name] === '') faults.push({ code: 'front-matter-missing', line: 1, value: name });
  }
  const { status } = fields;
  if (status !== '' && status !== 'BERLAKU' && status !== 'RANCANGAN') {
    const line = lines.findIndex((candidate) => candidate.startsWith('status:')) + 1;
    faults.push({ code: 'status-unknown', line, value: status });
  }
  const known = status === 'RANCANGAN' ? ('RANCANGAN' as const) : ('BERLAKU' as const);
  return { fields: { ...fields, status: known }, end: end + 1 };
}

interface OpenProvision extends Provision {
  readonly provisions: OpenProvision[];
}

interface OpenArticle extends Article {
  readonly line: number;
  readonly provisions: OpenProvision[];
  readonly notes: string[];
}

/** What the reader knows at a line: the headings above it and the provisions it may hang below. */
interface Place {
  chapter: string | null;
  section: string | null;
  article: OpenArticle | null;
  branch: OpenProvision[];
}

function readArticles(lines: readonly string[], start: number, faults: RegulationFault[]): Article[] {
  const articles: OpenArticle[] = [];
  const place: Place = { chapter: null, section: null, article: null, branch: [] };
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const fault = readLine(line, index + 1, place, articles);
    if (fault !== null) faults.push({ code: fault, line: index + 1, value: line.trim() });
  }
  for (const { provisions, name, line } of articles) {
    if (provisions.length === 0) faults.push({ code: 'article-empty', line, value: name });
  }
  return articles.map(({ line: _line, ...article }) => article);
}

type Fault = RegulationFaultCode | null;

function readLine(line: string, number: number, place: Place, articles: OpenArticle[]): Fault {
  if (line.startsWith('#')) return readHeading(line, number, place, articles);
  if (place.article === null) return 'outside-article';
  if (line.startsWith('>')) return readNote(line, place.article);
  return readProvision(line, place.article, place);
}

function readHeading(line: string, number: number, place: Place, articles: OpenArticle[]): Fault {
  const [, marks, heading = ''] = /^(#{1,2}) (.+)$/.exec(line) ?? [];
  if (marks === undefined) return 'heading-unknown';
  const name = articleName(marks, heading.trim());
  place.article = null;
  if (marks === '#') Object.assign(place, { chapter: name === null ? heading.trim() : null, section: null });
  else if (name === null) place.section = heading.trim();
  if (name === null) return null;
  place.article = {
    name,
    chapter: place.chapter,
    section: place.section,
    provisions: [],
    notes: [],
    line: number,
  };
  place.branch = [];
  const known = articles.some((article) => article.name === name);
  articles.push(place.article);
  return known ? 'article-twice' : null;
}

function articleName(marks: string, heading: string): string | null {
  if (marks === '#') return heading === 'Menimbang' || heading === 'Mengingat' ? heading : null;
  return /^Pasal (\d+[A-Z]?)$/.exec(heading)?.[1] ?? (heading.startsWith('Penjelasan ') ? heading : null);
}

function readNote(line: string, article: OpenArticle): Fault {
  const [, note] = /^> Catatan: (.+)$/.exec(line) ?? [];
  if (note === undefined) return 'note-unknown';
  article.notes.push(note.trim());
  return null;
}

function readProvision(line: string, article: OpenArticle, place: Place): Fault {
  const indent = line.length - line.trimStart().length;
  const depth = indent / 2;
  if (line[indent - 1] === '\t' || !Number.isInteger(depth) || depth > place.branch.length)
    return 'indent-wrong';
  const provision = provisionOf(line.trim());
  const level = place.branch[depth - 1]?.provisions ?? article.provisions;
  const twice = level.some(
    ({ kind, label }) => label !== null && kind === provision.kind && label === provision.label,
  );
  level.push(provision);
  place.branch = [...place.branch.slice(0, depth), provision];
  return twice ? 'provision-twice' : null;
}

const markers = [
  ['paragraph', /^(\((\d+[a-z]?)\)) (.+)$/],
  ['letter', /^(([a-z])[.)]) (.+)$/],
  ['number', /^((\d+)[.)]) (.+)$/],
] as const;

function provisionOf(line: string): OpenProvision {
  for (const [kind, pattern] of markers) {
    const [, marker, label, text] = pattern.exec(line) ?? [];
    if (marker === undefined || label === undefined || text === undefined) continue;
    return { kind, label, marker, text, provisions: [] };
  }
  return { kind: 'text', label: null, marker: null, text: line, provisions: [] };
}
