import { createHash } from 'node:crypto';
import type { CatalogueFault } from '#core/catalogue/catalogue-fault.ts';
import { namesShape } from './catalogue-shape.ts';
import { displayed, readText, readYaml } from './catalogue-yaml.ts';

/**
 * A published version never changes: an assessment is pinned to it. `names` are the version files that exist, relative
 * to the folder; checksums.json holds the SHA-256 of each.
 */
export function checksumFaults(folder: string, names: readonly string[]): CatalogueFault[] {
  const { value, faults, lineOf } = readYaml(folder, 'checksums.json', namesShape);
  if (value === null) return [...faults];
  const gone = Object.keys(value).filter((name) => !names.includes(name));
  return [
    ...names.flatMap((name) => changed(folder, name, value[name])),
    ...gone.map((name) => ({
      file: displayed(folder, 'checksums.json'),
      line: lineOf([name]),
      code: 'version-gone' as const,
      value: name,
    })),
  ];
}

function changed(folder: string, name: string, published: string | undefined): CatalogueFault[] {
  const fault = { file: displayed(folder, name), line: 1, value: name };
  if (published === undefined) return [{ ...fault, code: 'checksum-missing' }];
  const source = readText(folder, name);
  // An unreadable file is reported by who reads its content.
  if (source === null || sha256(source) === published) return [];
  return [{ ...fault, code: 'checksum-changed' }];
}

// git on Windows may check the file out with CRLF; that is still the published text.
function sha256(source: string): string {
  return createHash('sha256').update(source.replaceAll('\r\n', '\n')).digest('hex');
}
