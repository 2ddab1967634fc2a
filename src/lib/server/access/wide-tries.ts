import { setTimeout } from 'node:timers/promises';
import { WIDE_ANSWER_MS } from '#lib/domain/access/limits.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Refused } from './sign-in-outcomes.ts';
import { giveBackTry, isUsedUp, takeTry, type Limited } from './rate-limit.ts';

/**
 * The wrong tries of one network and of everybody. They refuse nobody who is right: once they are used up, whoever is wrong is
 * told nothing more, slowly, and no line is written for it, so that a stranger can neither fill the log nor shut anybody out.
 */
export interface WideTries {
	areLeft: boolean;
	giveBack(): Promise<void>;
	/** Waits until this try has taken as long as any other that is told nothing. */
	slowDown(): Promise<void>;
}

const anywhere: Limited = { limit: 'wrongFromAnywhere', of: '' };

export async function takeWideTry(connection: Connection, network: string, now: number): Promise<WideTries> {
	const began = performance.now();
	const limited: Limited[] = [{ limit: 'wrongFromNetwork', of: network }, anywhere];
	// Not even a row for each of a million networks.
	const areLeft = !(await isUsedUp(connection, anywhere, now)) && (await takeTry(connection, limited, now));
	return {
		areLeft,
		giveBack: async () => {
			if (areLeft) await giveBackTry(connection, limited);
		},
		slowDown: async () => {
			if (!areLeft) await setTimeout(Math.max(0, began + WIDE_ANSWER_MS - performance.now()));
		}
	};
}

/** What a link leads to. A wrong try is counted like any other at the door, and whoever is right is never shut out. */
export async function foundOrCounted<Found extends object>(
	connection: Connection,
	network: string,
	now: number,
	find: () => Promise<Found | null | undefined>
): Promise<Found | Refused> {
	const found = await find();
	const wide = await takeWideTry(connection, network, now);
	if (found) {
		await wide.giveBack();
		return found;
	}
	if (wide.areLeft) return { refused: 'link_not_working' };
	await wide.slowDown();
	return { refused: 'too_many_tries' };
}
