import { readdirSync } from 'node:fs';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CatalogueFault } from '#core/catalogue/catalogue-fault.ts';
import { type Instrument, instrumentCodes } from '#core/catalogue/instrument.ts';
import { instrumentFaults, sharedStandards } from '#core/catalogue/instrument-faults.ts';
import type { Regulation } from '#core/catalogue/regulation.ts';
import { parseRegulation } from '#core/catalogue/regulation-parser.ts';
import { checksumFaults } from './catalogue-checksums.ts';
import { instrumentShape, namesShape } from './catalogue-shape.ts';
import { displayed, readText, readYaml } from './catalogue-yaml.ts';

/**
 * Reads the folder criteria/. With one fault or more it throws an Error whose message is what `describe` makes of
 * them (src/text/catalogue.ts): Kaji does not start on a faulty catalogue.
 */
export function readCatalogue(
  folder: string,
  describe: (faults: readonly CatalogueFault[]) => string,
): Catalogue {
  const laws = regulationNames(folder).map((name) => readRegulation(folder, name));
  const regulations = new Map(laws.map(({ regulation }) => [regulation.code, regulation]));
  const names = versionNames(folder);
  const versions = readVersions(folder, names, regulations);
  const sources = readYaml(folder, 'sources.yaml', namesShape);
  const faults = [
    ...laws.flatMap((law) => law.faults),
    ...versions.faults,
    ...sources.faults,
    ...checksumFaults(folder, names),
  ];
  if (faults.length > 0) throw new Error(describe(faults));
  return {
    regulations,
    instruments: versions.instruments,
    sources: new Map(Object.entries(sources.value ?? {})),
  };
}

function regulationNames(folder: string): string[] {
  return readdirSync(`${folder}/regulations`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `regulations/${name}`)
    .sort();
}

function readRegulation(folder: string, name: string): { regulation: Regulation; faults: CatalogueFault[] } {
  const file = displayed(folder, name);
  const { regulation, faults } = parseRegulation(readText(folder, name) ?? '');
  const misplaced = name !== `regulations/${regulation.code.toLowerCase()}.md`;
  return {
    regulation,
    faults: [
      ...faults.map((fault) => ({ file, ...fault })),
      ...(misplaced ? [{ file, line: 1, code: 'file-misplaced' as const, value: regulation.code }] : []),
    ],
  };
}

function versionNames(folder: string): string[] {
  const groups = readdirSync(`${folder}/instruments`, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return groups
    .flatMap(({ name }) =>
      readdirSync(`${folder}/instruments/${name}`).map((file) => `instruments/${name}/${file}`),
    )
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

type Regulations = ReadonlyMap<string, Regulation>;

function readVersions(folder: string, names: readonly string[], regulations: Regulations) {
  const files = names.map((name) => ({ name, ...readYaml(folder, name, instrumentShape) }));
  const instruments: Instrument[] = files.map(({ value }) => value).filter((value) => value !== null);
  const faults = files.flatMap(({ name, value, faults: unread, lineOf }) => {
    if (value === null) return unread;
    const found = [...instrumentFaults(value, regulations), ...sharedStandards(value, instruments)];
    return [
      ...misplacedVersion(folder, name, value, lineOf),
      ...found.map(({ code, path, value }) => ({
        file: displayed(folder, name),
        line: lineOf(path),
        code,
        value,
      })),
    ];
  });
  return { instruments: instruments.sort(byGroupAndVersion), faults };
}

function byGroupAndVersion(one: Instrument, other: Instrument): number {
  const groups = instrumentCodes.indexOf(one.code) - instrumentCodes.indexOf(other.code);
  return groups === 0 ? one.version - other.version : groups;
}

function misplacedVersion(
  folder: string,
  name: string,
  { code, version }: Instrument,
  lineOf: (path: string[]) => number,
): CatalogueFault[] {
  if (name === `instruments/${code.toLowerCase()}/${version}.yaml`) return [];
  const value = `${code} versi ${version}`;
  return [{ file: displayed(folder, name), line: lineOf(['code']), code: 'file-misplaced', value }];
}
