import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { officerTold, readKeys } from '#lib/server/projection/people/officer-news.ts';

/** More than can be news at once: one change and the last covers of an officer. */
const MOST_KEPT = 40;

/** What came meanwhile, and what is none of their news, is not read by it. */
export const readOfficerNews: Handler<'officer_news.read'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, command, personId }) {
		const person = await transaction
			.selectFrom('people')
			.select(['id', 'practitioner_id', 'died_on', 'officer_news_read'])
			.where('id', '=', personId)
			.executeTakeFirstOrThrow();
		const { officerNews = [] } = await officerTold(transaction, person);
		const read = officerNews.map(({ key }) => key).filter((key) => command.payload.keys.includes(key));
		await transaction
			.updateTable('people')
			.set({ officer_news_read: [...readKeys(person), ...read].slice(-MOST_KEPT).join(' ') })
			.where('id', '=', personId)
			.execute();
		return { changed: [{ kind: 'person', id: personId }] };
	}
};
