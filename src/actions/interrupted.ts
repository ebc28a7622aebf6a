import { z } from 'zod';
import { returnPath } from '#core/people/return-path.ts';

/** A form that arrived after the session had ended: where it was going, and what was typed, without secrets. */
export interface Interrupted {
  to: string;
  values: Record<string, string[]>;
}

const shape = z.strictObject({ to: z.string(), values: z.record(z.string(), z.array(z.string())) });

/** One hidden field of the sign-in page. */
export function carry(interrupted: Interrupted): string {
  return JSON.stringify(interrupted);
}

/** Null for anything that `carry` did not make. */
export function carried(text: string | null | undefined): Interrupted | null {
  if (!text) return null;
  try {
    const { to, values } = shape.parse(JSON.parse(text));
    return { to: returnPath(to), values };
  } catch {
    return null;
  }
}
