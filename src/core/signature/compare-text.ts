/** What a signing service may write onto the pages, so that its visible signature is let through and no new sentences. */
const mostAdded = { passagesOfPage: 3, lettersInAll: 1200 };

export interface TextDifference {
  /** Every page is there, and all of its words in their order. */
  complete: boolean;
  /** Passages that were not there, in their order. */
  added: readonly string[];
}

/**
 * Compares what can be read on the pages. White space doesn't count, nor do `anchors`, which a signing service may
 * replace. Too much that is new makes it incomplete: then it is another text that only contains this one.
 */
export function compareText(
  issued: readonly string[],
  signed: readonly string[],
  anchors: RegExp,
): TextDifference {
  if (issued.length !== signed.length) return { complete: false, added: [] };
  const pages = issued.map((page, at) => addedTo(wordsOf(page, anchors), wordsOf(signed[at] ?? '', anchors)));
  const added = pages.flatMap((passages) => passages ?? []);
  const letters = added.reduce((sum, passage) => sum + passage.length, 0);
  const complete =
    letters <= mostAdded.lettersInAll &&
    pages.every((passages) => passages !== null && passages.length <= mostAdded.passagesOfPage);
  return { complete, added };
}

function wordsOf(page: string, anchors: RegExp): string[] {
  return page
    .normalize('NFC')
    .replaceAll(anchors, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** The passages between the words of the first; null when one of its words is missing. */
function addedTo(issued: readonly string[], signed: readonly string[]): string[] | null {
  const passages: string[][] = [];
  let found = 0;
  let inPassage = false;
  for (const word of signed) {
    if (word === issued[found]) {
      found += 1;
      inPassage = false;
    } else if (inPassage) {
      passages.at(-1)?.push(word);
    } else {
      passages.push([word]);
      inPassage = true;
    }
  }
  return found === issued.length ? passages.map((words) => words.join(' ')) : null;
}
