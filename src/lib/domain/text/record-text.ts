import * as z from 'zod/mini';

/* A text of a record: it was checked when it was given, so that nothing of it is refused on the way to a phone. */

export const text = z.string();
export const optionalText = z.nullable(z.string());
