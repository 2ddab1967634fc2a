import type * as z from 'zod/mini';
import type { TypedDay } from '#lib/domain/time/typed-day.ts';

type Schema = z.ZodMiniType;

/** @see PersonCommand */
interface PersonDeclaration<Payload extends Schema, Older extends readonly Schema[], Wrote extends string> {
	payload: Payload;
	/**
	 * What versions 1, 2 … carried. Each is taken for at least twelve months after the next, because a phone can be off for
	 * that long, and `commands-on-phone.ts` steps it up.
	 */
	older?: Older;
	/** What holds the words in it, where staff look for them; what names none is found with what was not taken. */
	wrote?: Wrote;
	/** Under which id they are found; left out, under its own. */
	foundUnder?: (payload: z.infer<Payload>) => string;
	/** It is refused once its person has died, also what a phone had waiting. */
	endsWithDeath?: true;
}

/**
 * A command that service users give. This half checks, and is loaded after the first tap; what a phone shows of it, and how a
 * form becomes it, stands in `commands-on-phone.ts` of its subject.
 */
export function personCommand<
	Payload extends Schema,
	const Older extends readonly Schema[] = [],
	Wrote extends string = never
>({ payload, older, wrote, foundUnder, endsWithDeath }: PersonDeclaration<Payload, Older, Wrote>) {
	const versions = older ?? [];
	return {
		by: ['service_user'] as const,
		version: versions.length + 1,
		older: versions as Older,
		payload,
		wrote,
		foundUnder,
		endsWithDeath
	};
}

interface StaffDeclaration<Payload extends Schema, By extends readonly string[]> {
	/**
	 * Who may give it at all; a role that is not named is refused. Whose record it is, the queries' `where` decides. A person's
	 * own are declared apart, as their words are read for danger.
	 */
	by: 'service_user' extends By[number] ? never : By;
	payload: Payload;
	/** Every day that is typed, and where it must lie. */
	days?: (payload: z.infer<Payload>) => TypedDay[];
	/** It changes something which may be overdue: its day may stay as it is, and be no other that has passed. */
	mayStandOverdue?: true;
	/**
	 * It opens, asks or sends something, and so ends with somebody's death. What only keeps a record right stays open: closing
	 * an event in their favour, taking back a warning, what comes from the case system.
	 */
	endsWithDeath?: true;
}

/** By which a command says what its writer looked at. */
type Basis = 'version' | 'replaces' | 'seen';

/** A form that does not say it says why it need not; without, it does not compile. The service by itself has no form. */
type OverwritesNothing<Payload, By extends readonly string[]> = By extends readonly ['system']
	? object
	: Extract<keyof Payload, Basis> extends never
		? { overwritesNothing: string }
		: { overwritesNothing?: never };

/** A command that staff give with a form, or the service by itself. Forms are of today's version, so there is no older one. */
export function staffCommand<Payload extends Schema, const By extends readonly string[]>(
	declaration: StaffDeclaration<Payload, By> & OverwritesNothing<z.infer<Payload>, By>
) {
	return { version: 1, ...declaration };
}
