import {
  contentFaults,
  type ImportFacts,
  type ImportFault,
  type ImportReading,
  refusedReading,
  wholeFile,
} from '#core/catalogue/import-fault.ts';
import { instrumentShape } from '#storage/catalogue-shape.ts';
import { parseYaml } from '#storage/catalogue-yaml.ts';

/** Reads an instrument as criteria/README.md describes it; its standing must be that of a proposal. */
export function readYamlContent(source: string, facts: ImportFacts): ImportReading {
  const { value, faults: unread, lineOf } = parseYaml(source, '', instrumentShape);
  if (value === null) return refusedReading(unread.map(importFault));
  const { status, decree, ...content } = value;
  const at = (path: readonly PropertyKey[]) => ({ ...wholeFile, row: lineOf(path) });
  const faults: ImportFault[] = contentFaults(content, facts).map(({ code, path, value }) => ({
    ...at(path),
    code,
    value,
  }));
  if (status === 'DITETAPKAN' || decree !== null) {
    faults.push({ ...at(['status']), code: 'standing-unexpected', value: status });
  }
  return faults.length > 0 ? refusedReading(faults) : { content };
}

// Of a text alone: what is wrong with files and checksums is not found there.
function importFault({ line, code, value }: ReturnType<typeof parseYaml>['faults'][number]): ImportFault {
  return { ...wholeFile, row: line, code: code as ImportFault['code'], value };
}
