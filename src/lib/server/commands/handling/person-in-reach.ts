import type { Actor } from '#lib/domain/access/actor.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';

export type Practitioner = Extract<Actor, { role: 'practitioner' }>;

/** What every change to a plan has, whoever makes it. */
export interface ChangeContext {
	transaction: Transaction;
	actor: Pick<Actor, 'accountId' | 'name'>;
	personId: string;
	now: number;
}

/** What every change to a plan by a practitioner has. */
export interface PlanContext extends ChangeContext {
	actor: Practitioner;
}

/** The person, where this practitioner holds the case; anybody else is not there. */
export async function personInReach(
	connection: Connection,
	{ practitionerId }: Practitioner,
	personId: string
): Promise<string | null> {
	const found = await connection
		.selectFrom('people')
		.select('id')
		.where('id', '=', personId)
		.where('practitioner_id', '=', practitionerId)
		.executeTakeFirst();
	return found?.id ?? null;
}
