import type { z } from 'zod';
import { shapeSentence } from '#text/shape.ts';

/** The first sentence for each field of a form whose shape is wrong; a field nobody asked for is named too. */
export function shapeFaults(error: z.ZodError): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = issue.path.length === 0 ? '' : String(issue.path[0]);
    faults[field] ??= shapeSentence(issue);
  }
  return faults;
}
