import { markSeen } from './answers.ts';
import { markNotesRead } from './stories.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';

/** What is no report, and is marked as seen where it stands. */
const apart = {
	account: 'accounts_given',
	look: 'looks',
	message: 'messages',
	explanation_request: 'explanation_requests'
} as const;

type Sign = Pick<Row<'danger_signs'>, 'id' | 'wrote' | 'subject_id'>;

/** Says what was done, which takes these signs off the top of Today. Their words have been seen then, and the person is shown so. */
export const settleDanger: Handler<'danger.settle'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		caseInReachOf(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, actor, command, personId, now } = context;
		const { signIds, outcome, words } = command.payload;
		const settled = await transaction
			.updateTable('danger_signs')
			.set({ outcome, note: words, handled_at: now, handled_by: actor.name })
			.where('person_id', '=', personId)
			.where('id', 'in', signIds)
			.where('handled_at', 'is', null)
			.returning(['id', 'wrote', 'subject_id'])
			.execute();
		if (settled.length === 0) throw new CommandRefused('nothing_to_answer');
		const changed: RecordReference[] = [];
		for (const sign of settled) changed.push(...(await seen(context, sign)));
		return { changed, subject: `person:${personId}` };
	}
};

async function seen(context: HandlerContext<'danger.settle'>, sign: Sign): Promise<RecordReference[]> {
	const { id, wrote, subject_id: subjectId } = sign;
	switch (wrote) {
		case 'account':
		case 'look':
		case 'message':
		case 'explanation_request':
			await context.transaction
				.updateTable(apart[wrote])
				.set({ seen_at: context.now, seen_by: context.actor.name })
				.where('person_id', '=', context.personId)
				.where('id', '=', id)
				.where('seen_at', 'is', null)
				.execute();
			return [{ kind: wrote === 'account' || wrote === 'look' ? 'compliance_event' : wrote, id: subjectId }];
		case 'story_note':
			return markNotesRead(context, [subjectId]);
		case 'agency_reply':
		case 'strength':
		case 'step':
		case 'if_then_plan':
		case 'circumstance':
		case 'not_taken':
			return [];
		default:
			await markSeen(context, wrote, subjectId);
			return [{ kind: wrote, id: subjectId }];
	}
}
