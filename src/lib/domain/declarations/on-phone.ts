import type * as z from 'zod/mini';
import type { FormFields } from '#lib/domain/text/form-reader.ts';
import type { Tap } from '#lib/domain/time/tap.ts';

/*
 * The half of a person's command that their phone needs from its first paint, for what it holds unsent; nothing here may wait
 * for zod.
 */

/** A command that a phone holds and whose effect has not come back in a sync. */
export interface Unsynced<Payload> {
	id: string;
	payload: Payload;
	/** When it was tapped, as far as it can be known. */
	tap: Tap;
	/** What the server said when it took the command; null while it is only on this phone. */
	receivedAt: number | null;
	receipt: string | null;
	/** The server will not take it as it is. */
	refused: boolean;
}

interface AnyRecord {
	kind: string;
	id: string;
}

type OfKind<Records extends AnyRecord, Kind> = Extract<Records, { kind: Kind }>;

/** The records of a person that a command is laid over. */
export interface ShownRecords<Records extends AnyRecord> {
	/** Unless the server's own record of the same id is there, which knows more. */
	add(record: Records): void;
	change<Kind extends Records['kind']>(
		kind: Kind,
		id: string,
		next: (record: OfKind<Records, Kind>) => OfKind<Records, Kind>
	): void;
	changeEach<Kind extends Records['kind']>(
		kind: Kind,
		next: (record: OfKind<Records, Kind>) => OfKind<Records, Kind>
	): void;
}

type Schema = z.ZodMiniType;

/** From each older version to the one after it. */
type StepsUp<Older extends readonly Schema[], Payload> = Older extends readonly [
	infer First extends Schema,
	...infer Rest extends readonly Schema[]
]
	? readonly [
			(
				older: z.infer<First>
			) => Rest extends readonly [infer Next extends Schema, ...unknown[]] ? z.infer<Next> : Payload,
			...StepsUp<Rest, Payload>
		]
	: readonly [];

interface Checked {
	payload: Schema;
	older: readonly Schema[];
}

/** For each command of a subject: what its phone shows of it, how a form becomes it, how an older version becomes today's. */
export type OnPhone<Commands extends Record<string, Checked>, Records extends AnyRecord> = {
	readonly [Type in keyof Commands]: {
		/** Its payload from the fields of a form, still to be checked against its schema: the same with script and without. */
		fromForm?: (form: FormFields) => unknown;
		/** What it adds, which is shown even where the server will not take it. */
		adds?: (records: ShownRecords<Records>, given: Unsynced<z.infer<Commands[Type]['payload']>>) => void;
		/** What it changes of what the server holds: a change that is refused did not happen. */
		changes?: (records: ShownRecords<Records>, given: Unsynced<z.infer<Commands[Type]['payload']>>) => void;
	} & (Commands[Type]['older'] extends readonly []
		? { upgrades?: readonly [] }
		: { upgrades: StepsUp<Commands[Type]['older'], z.infer<Commands[Type]['payload']>> });
};

export function timesOf({ tap, receivedAt }: Pick<Unsynced<unknown>, 'tap' | 'receivedAt'>) {
	return { tappedAt: tap.at, receivedAt, clock: tap.clock };
}

/** What everything that a person sent has in common. */
export function asSent(given: Unsynced<unknown>) {
	const { id, receipt, refused } = given;
	return { id, ...timesOf(given), receipt, seenAt: null, ...(refused && { refused }) };
}

/** The server's own copy of the same id knows more. */
export function withOneMore<Part extends { id: string }>(parts: Part[], part: Part): Part[] {
	return parts.some(({ id }) => id === part.id) ? parts : [...parts, part];
}
