import { emailAddress, textNumber } from '#lib/domain/notices/address.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { MOST_WRONG_CODES } from '#lib/domain/notices/when.ts';
import { addressCode, CODE_LASTS_MS, isSameCode } from '#lib/server/notices/address-code.ts';
import { readOffered } from '#lib/server/notices/offered.ts';
import { beginChoices, choicesOf } from './choices.ts';

/** So that nobody can have strangers sent one code after the other. */
const MOST_CODES = 3;
const CODES_WITHIN_MS = 24 * 3_600_000;

/** Nothing but a code is sent to an address before it was typed here: a slip of a finger tells a stranger nothing. */
export const agreeToWay: Handler<'notice_way.agree'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, now }) {
		const { way, address: typed } = command.payload;
		const offered = await readOffered(transaction);
		if (!offered[way]) throw new CommandRefused('way_not_offered');
		const address = (way === 'text' ? textNumber(typed) : emailAddress(typed)) ?? '';
		await refuseTooManyCodes(transaction, personId, now);
		await beginChoices(transaction, personId, now);
		const before = await transaction
			.deleteFrom('notice_ways')
			.where('person_id', '=', personId)
			.where('way', '=', way)
			.returning('dead_since')
			.execute();
		// Until a code comes back from there, nothing is known to arrive.
		const deadSince = before.find(({ dead_since: since }) => since !== null)?.dead_since ?? null;
		await transaction
			.insertInto('notice_ways')
			.values({
				id: command.id,
				person_id: personId,
				way,
				address,
				state: 'unconfirmed',
				ended_why: null,
				agreed_at: now,
				confirmed_at: null,
				ended_at: null,
				code_at: now,
				wrong_codes: 0,
				dead_since: deadSince
			})
			.execute();
		await putCodeOut(transaction, { personId, wayId: command.id, way, now });
		return choicesOf(personId);
	}
};

async function refuseTooManyCodes(transaction: Transaction, personId: string, now: number): Promise<void> {
	const { codes } = await transaction
		.selectFrom('notices')
		.select((build) => build.fn.countAll<number | string>().as('codes'))
		.where('person_id', '=', personId)
		.where('kind', '=', 'address_check')
		.where('due_at', '>', now - CODES_WITHIN_MS)
		.executeTakeFirstOrThrow();
	if (Number(codes) >= MOST_CODES) throw new CommandRefused('too_many_codes');
}

/** Its person waits for it, so it keeps to no hours. */
async function putCodeOut(
	transaction: Transaction,
	{ personId, wayId, way, now }: { personId: string; wayId: string; way: 'text' | 'email'; now: number }
): Promise<void> {
	await transaction
		.insertInto('notices')
		.values({
			id: wayId,
			person_id: personId,
			kind: 'address_check',
			once: `address_check ${personId} ${wayId}`,
			subject_id: wayId,
			lead: '',
			way,
			state: 'due',
			why: null,
			starts_at: now,
			due_at: now,
			until: now + CODE_LASTS_MS,
			next_at: now,
			at: now,
			attempts: 0
		})
		.execute();
}

/** A wrong code is no mistake of the app's: it is counted and said, and the next one may be right. */
export const confirmWay: Handler<'notice_way.confirm'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, now }) {
		const { way, code } = command.payload;
		const held = await transaction
			.selectFrom('notice_ways')
			.select(['id', 'code_at', 'wrong_codes'])
			.where('person_id', '=', personId)
			.where('way', '=', way)
			.where('state', '=', 'unconfirmed')
			.executeTakeFirst();
		if (!held || held.code_at === null || held.code_at + CODE_LASTS_MS < now)
			throw new CommandRefused('no_code_waits');
		const isRight = isSameCode(
			await addressCode(transaction, held.id, held.code_at),
			code.replace(/\s/g, '')
		);
		const wrong = held.wrong_codes + 1;
		const isOver = !isRight && wrong >= MOST_WRONG_CODES;
		await transaction
			.updateTable('notice_ways')
			.set({
				...(isRight && { state: 'on' as const, confirmed_at: now, code_at: null, dead_since: null }),
				...(!isRight && { wrong_codes: wrong }),
				...(isOver && {
					state: 'ended' as const,
					ended_why: 'wrong_codes' as const,
					ended_at: now,
					address: ''
				})
			})
			.where('person_id', '=', personId)
			.where('id', '=', held.id)
			.execute();
		return choicesOf(personId);
	}
};
