import type { WrittenBy } from '#lib/domain/people/circumstance.ts';
import type { CircumstanceSaid } from '#lib/domain/people/circumstance-said.ts';
import type { CircumstanceTopic } from '#lib/domain/people/circumstance-topics.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import type { Handler, HandlerContext, HandlerOutcome } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { toJson } from '#lib/server/db/json.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';

type Context = HandlerContext<'circumstance.write'> | HandlerContext<'circumstance.say'>;
type Said = CircumstanceSaid & { topic: CircumstanceTopic };

/** A circumstance, written down by an officer with its person. No rule reads it; its person does. */
export const writeCircumstance: Handler<'circumstance.write'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		caseInReachOf(transaction, actor, payload.personId),
	async run(context) {
		const { seen, personId: _, ...said } = context.command.payload;
		const held = await heldOf(context, said.topic);
		refuseUnseen(seen, held?.version);
		return write(context, said, { held, writtenBy: 'officer', at: context.now });
	}
};

/**
 * The same by the person. What was written by an officer meanwhile, or on another phone, is not written over unseen: these words
 * come back to their writer, who then sees both.
 */
export const sayCircumstance: Handler<'circumstance.say'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { seen, ended: _, ...said } = context.command.payload;
		const held = await heldOf(context, said.topic);
		refuseUnseen(seenOf(seen), held?.last_change_id);
		return write(context, said, { held, writtenBy: 'person', at: context.tap.at });
	}
};

type WrittenBefore = { id: string; version: number; last_change_id: string } | undefined;

function heldOf({ transaction, personId }: Context, topic: CircumstanceTopic): Promise<WrittenBefore> {
	return transaction
		.selectFrom('circumstances')
		.select(['id', 'version', 'last_change_id'])
		.where('person_id', '=', personId)
		.where('topic', '=', topic)
		.executeTakeFirst();
}

/** Every version is kept, so that both sides can see who changed what. */
async function write(
	{ transaction, personId, actor, command, now }: Context,
	{ topic, chosen, words, fromTime = null, untilTime = null, minutes = null }: Said,
	{ held, writtenBy, at }: { held: WrittenBefore; writtenBy: WrittenBy; at: Instant }
): Promise<HandlerOutcome> {
	const id = held?.id ?? command.id;
	const said = {
		chosen: toJson([...new Set(chosen)]),
		words,
		from_time: fromTime,
		until_time: untilTime,
		minutes,
		version: (held?.version ?? 0) + 1,
		written_by: writtenBy,
		...doneBy({ actor, now }),
		at
	};
	const written = { ...said, last_change_id: command.id };
	await transaction
		.insertInto('circumstances')
		.values({ id, person_id: personId, topic, ...written })
		.onConflict((conflict) => conflict.columns(['person_id', 'topic']).doUpdateSet(written))
		.execute();
	await transaction
		.insertInto('circumstance_versions')
		.values({ id: command.id, person_id: personId, topic, ...said })
		.execute();
	return { changed: [{ kind: 'circumstance', id }] };
}
