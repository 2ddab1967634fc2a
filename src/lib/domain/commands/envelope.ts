import * as z from 'zod/mini';
import { reference, wholeNumber } from '#lib/domain/text/checked.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { Instant } from '#lib/domain/time/date-schema.ts';

/**
 * What every command carries, whatever its type. `id` is made where the command is made, and settles at most once;
 * `occurredAt` is the giver's own clock at the tap, never used for order; `clockOffset` and `inTouchAt` are what a phone knew
 * about that clock (`domain/time/tap.ts`), and are missing from entries of versions that did not say so.
 */
export const Envelope = z.object({
	id: Identifier,
	type: reference,
	version: wholeNumber,
	// Any number: an entry from a phone whose clock is absurd is kept, and read for what it is.
	occurredAt: z.int(),
	clockOffset: z.optional(z.nullable(z.int())),
	inTouchAt: z.optional(z.nullable(z.int())),
	timeZone: reference,
	/** Whose, where staff mean a thing by its id: two people can hold the same one. */
	personId: z.optional(Identifier),
	payload: z.unknown()
});
export type Envelope = z.infer<typeof Envelope>;

/** The id of what may not be an envelope at all, so that its sender can tell which item an answer is about; else ''. */
export function commandIdIn(input: unknown): string {
	const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
	return Identifier.safeParse(id).data ?? '';
}

/** The most a phone may send at once (design: offline.md 1.7). */
export const LARGEST_BATCH = { items: 25, bytes: 65_536 };

/**
 * `busy`: the database could not take it just now. `failed`: a fault of the server's own. Neither is an answer: the
 * entry stays owed and is sent again.
 */
export const CommandStatus = z.enum([
	'created',
	'duplicate',
	'rejected',
	'conflict',
	'gone',
	'busy',
	'failed'
]);
export type CommandStatus = z.infer<typeof CommandStatus>;

/** What became of one command. `receipt` is made by the server and is what a person can quote. */
export const CommandResult = z.object({
	id: z.string(),
	status: CommandStatus,
	code: z.nullable(z.string()),
	receipt: z.nullable(z.string()),
	receivedAt: z.nullable(Instant),
	/** Only where it is so: letters that no database can keep, such as control characters, were left out. */
	cleaned: z.optional(z.literal(true))
});
export type CommandResult = z.infer<typeof CommandResult>;

/** `POST /api/v1/commands`. The person is named so that a phone can never send one person's entries as another. */
export const CommandBatch = z.object({
	personId: Identifier,
	/** The phone's own clock as it sends: what its entries do not say about that clock, this does. */
	sentAt: z.optional(z.int()),
	commands: z.array(z.unknown()).check(z.minLength(1), z.maxLength(LARGEST_BATCH.items))
});
