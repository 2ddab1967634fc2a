import * as z from 'zod/mini';
import { reference } from '#lib/domain/text/checked.ts';

/*
 * For what has no version of its own: what was in force where a form was filled in, as one text. Where that is another by now,
 * the command is refused with `changed_meanwhile`, so that nothing is overwritten unseen. Left out by whoever saw nothing.
 */
export const seen = z.optional(reference);

type Part = string | number | null | undefined;

/** A form that looks at something must say what it saw. */
export function seenOf(...parts: Part[]): string {
	return parts.map((part) => part ?? '-').join(' ');
}
