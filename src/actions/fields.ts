import { z } from 'zod';
import { zoneCodes } from '#core/period/zone.ts';

/** An id from a hidden field; whether there is such a thing is the service's word. */
export const id = z.string().min(1).max(64);

export const optionalId = optional(id);

/** The version of the row that the page showed. */
export const version = z.coerce.number().int().min(0);

/** A line that must be filled in, without white space around. */
export const text = (longest: number) => z.string().trim().min(1).max(longest);

/** Blank is null. */
export const optionalText = (longest: number) => optional(z.string().trim().max(longest));

/** A calendar date that exists, `2026-04-05`. */
export const date = z.iso.date();

export const optionalDate = optional(date);

/** `09:00` */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const year = z.coerce.number().int().min(2000).max(2200);

export const quarter = z.coerce
  .number()
  .pipe(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]));

export const zone = z.enum(zoneCodes);

/** The lines of a text area, without blank ones. */
export const lines = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((given) =>
      given
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );

/** A box: sent when it is ticked, not sent otherwise. */
export const tick = z
  .string()
  .optional()
  .transform((given) => given !== undefined);

function optional<T extends z.ZodType<string>>(schema: T) {
  return z.union([z.literal(''), schema]).transform((given) => (given === '' ? null : given));
}
