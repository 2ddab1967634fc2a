import type { ActorOf } from '#lib/domain/access/actor.ts';
import type { Command, commands, CommandType } from '#lib/domain/commands/commands.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { StaleEdit } from '#lib/domain/plan/stale-edit.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { TapClock } from '#lib/domain/time/tap.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';

/** The actors that may give this command, by its declaration. */
export type ActorFor<Type extends CommandType> = ActorOf<(typeof commands)[Type]['by'][number]>;

/** A command as it is carried out. What its giver's clock said is left out: `tap` is what may be judged by. */
export type GivenCommand<Type extends CommandType> = Omit<
	Command<Type>,
	'occurredAt' | 'clockOffset' | 'inTouchAt'
>;

/** When it was tapped; without a clock where it was the server's own. */
export interface GivenTap {
	at: Instant;
	clock: TapClock | null;
}

export interface HandlerContext<Type extends CommandType> {
	transaction: Transaction;
	actor: ActorFor<Type>;
	command: GivenCommand<Type>;
	tap: GivenTap;
	/** The server's clock, in milliseconds since 1970. */
	now: number;
	/** What the person can quote: the same for every repeat of this command. */
	receipt: string;
	personId: string;
}

export interface HandlerOutcome {
	/** What a phone may now see differently. */
	changed: RecordReference[];
	/** For the audit log, where it is not the first changed record. */
	subject?: string;
	/** Given back once to the caller and kept nowhere: a fresh sign-in code, what an import kept as it was. */
	reveal?: string;
}

export interface Handler<Type extends CommandType> {
	/** Whose world this changes; null when there is no such thing in this actor's reach. */
	personOf(context: Omit<HandlerContext<Type>, 'personId' | 'receipt'>): Promise<string | null>;
	/** Decides by the domain's rules and writes. @throws CommandRefused with the code that says why not. */
	run(context: HandlerContext<Type>): Promise<HandlerOutcome>;
}

/** For what belongs to the service and to nobody's world: agencies, settings. */
export interface ServiceHandler<Type extends CommandType> {
	forService: true;
	run(context: Omit<HandlerContext<Type>, 'personId'>): Promise<{ subject: string }>;
}

/** What a form needs to say more than the code's words: which field, which steps, or what somebody else changed. */
export type RefusalDetail = StaleEdit | { code: ErrorCode; field: string }[];

/** A command that cannot be carried out as it is. The transaction is undone; the entry is kept in quarantine. */
export class CommandRefused extends Error {
	override name = 'CommandRefused';
	readonly code: ErrorCode;
	readonly detail: RefusalDetail | null;
	constructor(code: ErrorCode, detail: RefusalDetail | null = null) {
		super(code);
		this.code = code;
		this.detail = detail;
	}
}

/**
 * No refusal but a question to whoever gives it, who has all of it before them and gives it again with an answer. The transaction is
 * undone, and nothing is kept of it.
 */
export class AskedBack extends CommandRefused {
	override name = 'AskedBack';
}
