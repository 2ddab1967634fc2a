import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { toJson } from '#lib/server/db/json.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';

/** How to reach somebody, or what to do in another way for them. No rule reads it; its person does. */
export const writeCircumstance: Handler<'circumstance.write'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		caseInReachOf(transaction, actor, payload.personId),
	async run({ transaction, actor, command, personId, now }) {
		const { topic, chosen, words, seen } = command.payload;
		const held = await transaction
			.selectFrom('circumstances')
			.select(['id', 'version'])
			.where('person_id', '=', personId)
			.where('topic', '=', topic)
			.executeTakeFirst();
		refuseUnseen(seen, held?.version);
		const id = held?.id ?? command.id;
		const written = {
			chosen: toJson([...new Set(chosen)]),
			words,
			version: (held?.version ?? 0) + 1,
			...doneBy({ actor, now })
		};
		await transaction
			.insertInto('circumstances')
			.values({ id, person_id: personId, topic, ...written })
			.onConflict((conflict) => conflict.columns(['person_id', 'topic']).doUpdateSet(written))
			.execute();
		return { changed: [{ kind: 'circumstance', id }] };
	}
};
