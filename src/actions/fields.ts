import { z } from 'zod';

/** An id from a hidden field; whether there is such a thing is the service's word. */
export const id = z.string().min(1).max(64);

/** The version of the row that the page showed. */
export const version = z.coerce.number().int().min(0);

/** A calendar date that exists, `2026-04-05`. */
export const date = z.iso.date();

/** Boxes that were ticked; none sends nothing. */
export const ids = z.array(id).max(200).default([]);

export const text = (longest: number) => z.string().max(longest).default('');
