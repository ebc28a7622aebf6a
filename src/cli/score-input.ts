import type { z } from 'zod';
import type { ScoreInput } from '#core/scoring/score-input.ts';
import { scoreCommandText as say } from '#text/score-command.ts';
import { scoreInputSchema } from './score-input-schema.ts';

/** `standards[0].criteria[2].weight` and an Indonesian sentence. */
interface ScoreInputFault {
  readonly path: string;
  readonly sentence: string;
}

type ParsedScoreInput =
  | { readonly ok: true; readonly input: ScoreInput }
  | { readonly ok: false; readonly faults: readonly ScoreInputFault[] };

const maxLength = 20_000_000;

export function parseScoreInput(text: string): ParsedScoreInput {
  if (text.length > maxLength) return documentFault(say.documentTooLong(maxLength));
  const json = parseJson(text);
  if (json === undefined) return documentFault(say.notJson);
  const parsed = scoreInputSchema.safeParse(json, { error: sentenceOf });
  return parsed.success
    ? { ok: true, input: parsed.data }
    : { ok: false, faults: parsed.error.issues.flatMap(faultsOf) };
}

function documentFault(sentence: string): ParsedScoreInput {
  return { ok: false, faults: [{ path: say.document, sentence }] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sentenceOf(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return say.missing;
  switch (issue.code) {
    case 'invalid_type':
      return say.wrongType(issue.expected);
    case 'invalid_format':
      return say.notADate;
    case 'invalid_value':
      return say.notOneOf(issue.values.map(String));
    case 'invalid_union':
      return say.notOneOf(['SEMUA', 'AMBANG']);
    case 'too_small':
      return issue.origin === 'string' ? say.empty : say.numberTooSmall(String(issue.minimum));
    case 'too_big':
      return tooBig(String(issue.origin), String(issue.maximum));
    default:
      return say.invalid;
  }
}

function tooBig(origin: string, limit: string): string {
  if (origin === 'string') return say.textTooLong(limit);
  return origin === 'array' ? say.listTooLong(limit) : say.numberTooBig(limit);
}

function faultsOf(issue: z.core.$ZodIssue): ScoreInputFault[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: pathText(issue.path), sentence: issue.message }];
  return issue.keys.map((key) => ({ path: pathText([...issue.path, key]), sentence: say.unknownField }));
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'string' ? fieldText(key) : `[${String(key)}]`)).join('');
  return text === '' ? say.document : text.replace(/^\./, '');
}

/** A name that is no identifier is quoted, so that it cannot pass for a path or move the terminal's cursor. */
function fieldText(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
