import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { CatalogueFault } from '#core/catalogue/catalogue-fault.ts';

/** `value` is null when the file could not be read as the shape; `lineOf` finds the line of a path in the file. */
export interface YamlFile<Value> {
  readonly value: Value | null;
  readonly faults: readonly CatalogueFault[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads folder/name as YAML (which JSON is a part of) of the given shape. */
export function readYaml<Value>(folder: string, name: string, shape: z.ZodType<Value>): YamlFile<Value> {
  const file = displayed(folder, name);
  const source = readText(folder, name);
  if (source === null) {
    return {
      value: null,
      faults: [{ file, line: 1, code: 'file-unreadable', value: name }],
      lineOf: () => 1,
    };
  }
  return parseYaml(source, file, shape);
}

/** The same of a text. An alias stands for what may grow without bounds, and is refused. */
export function parseYaml<Value>(source: string, file: string, shape: z.ZodType<Value>): YamlFile<Value> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]) => lineOfPath(document, lines, path);
  if (document.errors.length > 0) return { value: null, faults: syntaxFaults(document, lines, file), lineOf };
  const alias = firstAlias(document);
  if (alias !== null) {
    const fault = { file, line: lines.linePos(alias).line, code: 'yaml-alias' as const, value: '' };
    return { value: null, faults: [fault], lineOf };
  }
  const read = shape.safeParse(document.toJS(), { reportInput: true });
  if (read.success) return { value: read.data, faults: [], lineOf };
  return {
    value: null,
    faults: read.error.issues.flatMap((issue) => shapeFaults(issue, file, lineOf)),
    lineOf,
  };
}

/** The text of folder/name, or null when it cannot be read. */
export function readText(folder: string, name: string): string | null {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return null;
  }
}

/** The path as the reader types it from the top of the installation: criteria/instruments/lpse/1.yaml. */
export function displayed(folder: string, name: string): string {
  return `${basename(folder)}/${name}`;
}

/** Where it stands in the text. */
function firstAlias(document: Document.Parsed): number | null {
  let at: number | null = null;
  visit(document, {
    Alias: (_key, { range }) => {
      at = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

function syntaxFaults(document: Document.Parsed, lines: LineCounter, file: string): CatalogueFault[] {
  return document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    code: 'yaml-invalid',
    value: error.code,
  }));
}

type LineOf = YamlFile<unknown>['lineOf'];

function shapeFaults(issue: z.core.$ZodIssue, file: string, lineOf: LineOf): CatalogueFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      code: 'key-unknown',
      value: key,
    }));
  }
  const line = lineOf(issue.path);
  const path = issue.path.join('.');
  if (issue.input === undefined) return [{ file, line, code: 'value-missing', value: path }];
  const input = JSON.stringify(issue.input).slice(0, 60);
  return [{ file, line, code: 'value-invalid', value: `${path}: ${input}` }];
}

// A path that is not in the file (a missing key) is shown where the nearest thing above it begins.
function lineOfPath(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
