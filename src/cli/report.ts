import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { systemActor } from '#core/people/actor.ts';
import type { Quarter } from '#core/period/period.ts';
import type { Context } from '#services/context.ts';
import type { OpenedDocument } from '#services/documents/open-document.ts';
import { renderDocument } from '#services/documents/render-document.ts';
import { renderQuarterly } from '#services/documents/render-quarterly.ts';
import { commandTexts } from '#text/commands.ts';
import { type Command, printed, UsageFault } from './command.ts';

type Draw = (context: Context) => Promise<OpenedDocument>;

/** `kaji report assessor|minutes|quarterly …`: draws a document and writes it to a file. */
export const reportCommand: Command = async ([kind, ...args], desk) => {
  const given = options(args);
  const draw = drawing(kind, given);
  const out = needed(given, 'out');
  const app = await desk.openApp();
  const { stream } = await draw(app.context(systemActor));
  await written(stream, out);
  return printed(commandTexts.written(out));
};

/** A folder that is not there or may not be written to is the input's fault. */
async function written(stream: Readable, out: string): Promise<void> {
  try {
    await pipeline(stream, createWriteStream(out));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageFault(commandTexts.notWritten(out, reason));
  }
}

function drawing(kind: string | undefined, given: Options): Draw {
  if (kind === 'assessor') return assessorDocument(given);
  if (kind === 'minutes') {
    const id = needed(given, 'assessment');
    return (context) => renderDocument(context, { kind: 'minutes', id });
  }
  if (kind === 'quarterly') return quarterlyDocument(given);
  throw new UsageFault(commandTexts.reportUsage);
}

const formats = { pdf: 'assessor-pdf', xlsx: 'assessor-workbook' } as const;

function assessorDocument(given: Options): Draw {
  const id = needed(given, 'assessment');
  const format = needed(given, 'format');
  if (format !== 'pdf' && format !== 'xlsx') throw new UsageFault(commandTexts.invalid('format', format));
  return (context) => renderDocument(context, { kind: formats[format], id });
}

function quarterlyDocument(given: Options): Draw {
  const regionCode = needed(given, 'region');
  const [year, quarter] = [number(given, 'year', /^2[01]\d\d$/), number(given, 'quarter', /^[1-4]$/)];
  return (context) => renderQuarterly(context, { regionCode, year, quarter: quarter as Quarter });
}

type Options = ReturnType<typeof options>;

function options(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const known = { assessment: text, format: text, out: text, region: text, year: text, quarter: text };
  return parseArgs({ args: [...args], options: known }).values;
}

function needed(given: Options, name: keyof Options): string {
  const value = given[name];
  if (value === undefined || value === '') throw new UsageFault(commandTexts.missing(name));
  return value;
}

function number(given: Options, name: 'year' | 'quarter', shape: RegExp): number {
  const value = needed(given, name);
  if (!shape.test(value)) throw new UsageFault(commandTexts.invalid(name, value));
  return Number(value);
}
