import { fullName } from '#lib/domain/people/full-name.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { handOnDiary } from '#lib/server/commands/people/hand-on-diary.ts';
import { handOver } from '#lib/server/commands/people/hand-over.ts';
import { lockPerson } from '#lib/server/projection/project.ts';
import { officerOf } from './find-officer.ts';

type Context = Pick<
	HandlerContext<'officer.join' | 'officer.separate'>,
	'transaction' | 'actor' | 'command' | 'now'
>;

/**
 * Puts cases from the row that files made of an officer to that of their account, or back. Under one name it is one human being, and nobody
 * is told of a change; where their people read another name from now on, they are told, as of any other change of officer.
 * The caller makes the records of whoever has these cases again.
 */
export async function changeRows(
	{ transaction, actor, command, now }: Context,
	personIds: readonly string[],
	{ from, to }: { from: string; to: string }
): Promise<void> {
	const [before, after] = [await officerOf(transaction, from), await officerOf(transaction, to)];
	const isOneName = before !== undefined && after !== undefined && fullName(before) === fullName(after);
	for (const personId of personIds.toSorted()) {
		await lockPerson(transaction, personId);
		if (isOneName || (await hasDied(transaction, personId))) {
			await transaction
				.updateTable('people')
				.set({ practitioner_id: to })
				.where('id', '=', personId)
				.where('practitioner_id', '=', from)
				.execute();
			await handOnDiary(transaction, { personId, from, to }, now);
		} else
			await handOver(
				transaction,
				{ id: command.id, personId, from, to, since: localDate(now), reason: '' },
				{ actor, now }
			);
	}
}

async function hasDied(transaction: Context['transaction'], personId: string): Promise<boolean> {
	const { died_on: diedOn } = await transaction
		.selectFrom('people')
		.select('died_on')
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	return diedOn !== null;
}
