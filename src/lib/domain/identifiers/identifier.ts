import * as z from 'zod/mini';

export { identifierFrom, newIdentifier } from './new-identifier.ts';

/** UUID, any version: ids from other systems keep theirs; ours are version 7 (RFC 9562). */
export const Identifier = z
	.string()
	.check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
export type Identifier = z.infer<typeof Identifier>;
