/** A text cut at where it begins and ends to differ from another; `differs` is empty where something was only left out. */
export interface TextDifference {
  before: string;
  differs: string;
  after: string;
}

/** Where a text differs from another, in whole words. */
export function differenceTo(text: string, other: string): TextDifference {
  const [words, others] = [wordsOf(text), wordsOf(other)];
  const most = Math.min(words.length, others.length);
  let start = 0;
  while (start < most && words[start] === others[start]) start += 1;
  let end = 0;
  while (end < most - start && words.at(-1 - end) === others.at(-1 - end)) end += 1;
  const until = words.length - end;
  return {
    before: words.slice(0, start).join(''),
    differs: words.slice(start, until).join(''),
    after: words.slice(until).join(''),
  };
}

/** Words with the space behind each. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}
