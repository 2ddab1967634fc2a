import { isPushService } from '#lib/domain/notices/address.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { readOffered } from '#lib/server/notices/offered.ts';
import { pushAddress, readPushAddress } from '#lib/server/notices/push-address.ts';
import { beginChoices, choicesOf } from './choices.ts';

const MOST_PHONES = 5;

/** Notices on one more phone of theirs. The same phone again takes the place of what it said before. */
export const agreeToPhone: Handler<'notice_phone.agree'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, now }) {
		const { endpoint } = command.payload;
		const { pushKey, pushServices } = await readOffered(transaction);
		if (pushKey === null || !isPushService(endpoint, pushServices))
			throw new CommandRefused('way_not_offered');
		await beginChoices(transaction, personId, now);
		const held = await transaction
			.selectFrom('notice_ways')
			.select(['id', 'address', 'state'])
			.where('person_id', '=', personId)
			.where('way', '=', 'push')
			.execute();
		// What is over has been read by whoever turns pushes on again.
		const gone = held.filter(
			({ state, address }) => state !== 'on' || readPushAddress(address).endpoint === endpoint
		);
		if (held.length - gone.length >= MOST_PHONES) throw new CommandRefused('too_many_phones');
		if (gone.length > 0)
			await transaction
				.deleteFrom('notice_ways')
				.where('person_id', '=', personId)
				.where(
					'id',
					'in',
					gone.map(({ id }) => id)
				)
				.execute();
		await transaction
			.insertInto('notice_ways')
			.values({
				id: command.id,
				person_id: personId,
				way: 'push',
				address: pushAddress(command.payload),
				state: 'on',
				ended_why: null,
				agreed_at: now,
				confirmed_at: now,
				ended_at: null,
				code_at: null,
				wrong_codes: 0
			})
			.execute();
		return choicesOf(personId);
	}
};
