import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { Database, Transaction } from '#lib/server/db/database.ts';
import type { Refused } from './sign-in-outcomes.ts';

/** Why nothing was done; `cases`: how many they hold, where that is why. */
export interface StaffRefused extends Refused {
	cases?: number;
}

export type StaffOutcome<Done extends object = object> = Done | StaffRefused;

/** Undoes what its transaction did. */
class NotDone extends Error {
	override name = 'NotDone';
	readonly why: StaffRefused;
	constructor(why: StaffRefused) {
		super(why.refused);
		this.why = why;
	}
}

/** Ends the transaction, with nothing done. */
export function refuse(refused: ErrorCode, cases?: number): never {
	throw new NotDone({ refused, ...(cases !== undefined && { cases }) });
}

/** In one transaction. @returns what was done, or why nothing was */
export async function carriedOut<Done extends object>(
	database: Database,
	work: (transaction: Transaction) => Promise<Done>
): Promise<StaffOutcome<Done>> {
	try {
		const done = await database.kysely.transaction().execute(work);
		await database.committed?.();
		return done;
	} catch (error) {
		if (error instanceof NotDone) return error.why;
		throw error;
	}
}

/** Nobody's case is left without an officer. Of somebody who has died nothing is opened or sent any more. */
export async function requireNoCases(transaction: Transaction, practitionerId: string | null): Promise<void> {
	if (practitionerId === null) return;
	const { count } = await transaction
		.selectFrom('people')
		.select(({ fn }) => fn.countAll<number | string>().as('count'))
		.where('practitioner_id', '=', practitionerId)
		.where('died_on', 'is', null)
		.executeTakeFirstOrThrow();
	if (Number(count) > 0) refuse('holds_cases', Number(count));
}

/** Whom files mean is another account by now: an account of their own would be given none of their cases. */
export async function refuseJoined(transaction: Transaction, practitionerId: string | null): Promise<void> {
	if (practitionerId === null) return;
	const joined = await transaction
		.selectFrom('officer_joins')
		.select('officer_id')
		.where('officer_id', '=', practitionerId)
		.executeTakeFirst();
	if (joined) refuse('officer_is_joined');
}
