import { isDanger, keyOf, markOf, putOffProblems } from '#lib/domain/attention/put-off.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { replyDaysOf } from '#lib/server/projection/organisation/reply-days.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';
import { waitsNow } from '#lib/server/queries/attention/waits-now.ts';

export const putOff: Handler<'waiting.put_off'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		caseInReachOf(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, actor, command, personId, now } = context;
		const { kind, subjectId, until, words, seen } = command.payload;
		const attention = await waitsNow(transaction, actor, command.payload, now);
		if (attention === null) throw new CommandRefused('does_not_wait');
		if (isDanger(attention)) throw new CommandRefused('danger_cannot_wait');
		refuseUnseen(seen, markOf(attention));
		const promise = { workingDays: await replyDaysOf(transaction, actor), bankHolidays };
		const problems = putOffProblems(attention, { until, words }, localDate(now), promise);
		const [first] = problems;
		if (first) throw new CommandRefused(first.code, problems);
		const said = { until, words, mark: seen, ...doneBy(context) };
		await transaction
			.insertInto('put_offs')
			.values({ id: command.id, person_id: personId, kind, subject_id: subjectId, ...said })
			.onConflict((conflict) =>
				conflict.columns(['person_id', 'kind', 'subject_id', 'by_account']).doUpdateSet(said)
			)
			.execute();
		return { changed: [], subject: `waiting:${keyOf(command.payload)}` };
	}
};

/** Once more is no mistake: it stands there again either way. */
export const bringBack: Handler<'waiting.bring_back'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		caseInReachOf(transaction, actor, payload.personId),
	async run({ transaction, actor, command: { payload }, personId }) {
		await transaction
			.deleteFrom('put_offs')
			.where('person_id', '=', personId)
			.where('kind', '=', payload.kind)
			.where('subject_id', '=', payload.subjectId)
			.where('by_account', '=', actor.accountId)
			.execute();
		return { changed: [], subject: `waiting:${keyOf(payload)}` };
	}
};
