import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';
import { requireOwn } from '#lib/server/commands/handling/require-own.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';

/** A new version beside those before it: what its person has seen stays what they saw. */
export const writeStory: Handler<'story.write'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		caseInReachOf(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, actor, command, personId, now } = context;
		const { notAgain, helps, noteIds, seen } = command.payload;
		const held = await transaction
			.selectFrom('stories')
			.select('version')
			.where('person_id', '=', personId)
			.orderBy('version', 'desc')
			.executeTakeFirst();
		refuseUnseen(seen, held?.version);
		await transaction
			.insertInto('stories')
			.values({
				id: command.id,
				person_id: personId,
				not_again: notAgain,
				helps,
				version: (held?.version ?? 0) + 1,
				seen_at: null,
				...doneBy({ actor, now })
			})
			.execute();
		return { changed: [{ kind: 'story', id: command.id }, ...(await markNotesRead(context, noteIds))] };
	}
};

export const readStoryNotes: Handler<'story_note.read'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		caseInReachOf(transaction, actor, payload.personId),
	async run(context) {
		const read = await markNotesRead(context, context.command.payload.noteIds);
		if (read.length === 0) throw new CommandRefused('nothing_to_answer');
		return { changed: read };
	}
};

type ReadContext = Pick<
	HandlerContext<'story.write' | 'story_note.read' | 'danger.settle'>,
	'transaction' | 'actor' | 'personId' | 'now'
>;

/** Read once: the first who did stands there, and the person is shown so. @returns those that nobody had read */
export async function markNotesRead(
	{ transaction, actor, personId, now }: ReadContext,
	noteIds: readonly string[]
): Promise<RecordReference[]> {
	if (noteIds.length === 0) return [];
	const read = await transaction
		.updateTable('story_notes')
		.set({ seen_at: now, seen_by: actor.name })
		.where('person_id', '=', personId)
		.where('id', 'in', noteIds)
		.where('seen_at', 'is', null)
		.returning('id')
		.execute();
	return read.map(({ id }) => ({ kind: 'story_note', id }));
}

/** A second time changes nothing: two phones may both have said it. */
export const seeStory: Handler<'story.see'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, tap }) {
		const { storyId } = command.payload;
		await requireOwn(transaction, 'stories', personId, storyId);
		await transaction
			.updateTable('stories')
			.set({ seen_at: tap.at })
			.where('person_id', '=', personId)
			.where('id', '=', storyId)
			.where('seen_at', 'is', null)
			.execute();
		return { changed: [{ kind: 'story', id: storyId }] };
	}
};

export const noteStory: Handler<'story.note'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, personId, command } = context;
		const { storyId, words } = command.payload;
		if (storyId !== null) await requireOwn(transaction, 'stories', personId, storyId);
		await transaction
			.insertInto('story_notes')
			.values({ ...reportColumns(context), story_id: storyId, words })
			.execute();
		return { changed: [{ kind: 'story_note', id: command.id }] };
	}
};
