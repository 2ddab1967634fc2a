import type { Actor } from '#lib/domain/access/actor.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';

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

/** The person, where this practitioner holds the case or covers for who does; anybody else is not there. */
export const personInReach: (
	connection: Transaction,
	actor: Practitioner,
	personId: string
) => Promise<string | null> = caseInReachOf;
