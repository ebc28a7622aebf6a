import { fileExtension } from '#core/evidence/file-name.ts';
import { safeName, samePathKey } from './safe-name.ts';

/** Of a path in the archive, the top folder included: it must fit below a folder of the reader's on Windows. */
const longestPath = 180;
const [longestTop, longestFolder] = [60, 40];

/** Where in the pack a piece of evidence belongs. */
export interface EvidencePlace {
  readonly standard: { readonly code: string; readonly name: string };
  readonly criterionId: string;
  /** Of the finding whose correction it proves; null: it proves the answer. */
  readonly findingNumber: number | null;
  /** Its number at this place, from 1. */
  readonly number: number;
  readonly title: string;
  readonly fileName: string;
}

export interface PackFolders {
  evidence: string;
  corrections: string;
  finding: (number: number) => string;
}

/** The name of the one folder everything lies in. */
export function topFolder(title: string): string {
  return safeName(title, longestTop);
}

/** One path below the top folder for each place, in their order, unique also where capitals do not count. */
export function evidencePaths(
  places: readonly EvidencePlace[],
  top: string,
  folders: PackFolders,
): readonly string[] {
  const taken = new Set<string>();
  return places.map((place) => {
    const folder = folderOf(place, folders);
    const room = longestPath - top.length - folder.length - 2;
    for (let again = 1; ; again += 1) {
      const path = `${folder}/${fileNameOf(place, again, room)}`;
      if (taken.has(samePathKey(path))) continue;
      taken.add(samePathKey(path));
      return path;
    }
  });
}

function folderOf({ standard, criterionId, findingNumber }: EvidencePlace, folders: PackFolders): string {
  const criterion = safeName(criterionId, 20);
  if (findingNumber !== null) {
    return `${folders.corrections}/${safeName(`${folders.finding(findingNumber)} ${criterion}`, longestFolder)}`;
  }
  return `${folders.evidence}/${safeName(`${standard.code} ${standard.name}`, longestFolder)}/${criterion}`;
}

function fileNameOf({ number, title, fileName }: EvidencePlace, again: number, room: number): string {
  const extension = /^[a-z0-9]{1,10}$/.exec(fileExtension(fileName))?.[0] ?? 'bin';
  const ending = `${again === 1 ? '' : ` (${again})`}.${extension}`;
  const bare = title.toLowerCase().endsWith(`.${extension}`) ? title.slice(0, -extension.length - 1) : title;
  return `${safeName(`${number} ${bare}`, room - ending.length)}${ending}`;
}

/** The path of a document below the top folder, under its own name as far as there is room. */
export function documentPath(fileName: string, top: string): string {
  const extension = fileExtension(fileName);
  const stem = fileName.slice(0, -extension.length - 1);
  return `${safeName(stem, longestPath - top.length - extension.length - 2)}.${extension}`;
}
