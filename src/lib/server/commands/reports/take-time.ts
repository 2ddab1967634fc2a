import { canStillChoose, sinceWhenOpen } from '#lib/domain/appointments/choice-of-time.ts';
import type { CameOfChoice, ChosenTime, OfferKept } from '#lib/domain/appointments/offered-times.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { isTappedAfter, isTappedBefore, type SentTimes } from '#lib/domain/time/tap.ts';
import { moveToOffered, howFree } from '#lib/server/commands/appointments/offered-times.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';

type Context = HandlerContext<'obstacle.take_time'>;

interface Offered {
	answer: Row<'answers'>;
	offer: OfferKept;
	report: Pick<Row<'obstacles'>, 'state' | 'about_id'>;
	/** Whether nothing was answered since. */
	isLast: boolean;
}

/**
 * One of the offered times is taken, or none works. Whatever came of it is kept and told: what was moved meanwhile, taken by somebody
 * else or has passed leaves the first time as it stands, and an officer sees it. Nothing of it is refused, and nothing is held against
 * anybody.
 */
export const takeTime: Handler<'obstacle.take_time'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { command, tap, now } = context;
		const { obstacleId, time } = command.payload;
		const offered = await readOffer(context);
		const { answer, offer } = offered;
		if (time !== null && offer.times[time] === undefined) throw new CommandRefused('not_found');
		const times: SentTimes = { tappedAt: tap.at, receivedAt: now, clock: tap.clock };
		const chosen = answer.taken === null ? null : fromJson(answer.taken);
		const changed: RecordReference[] = [{ kind: 'obstacle', id: obstacleId }];
		// Said on two phones: the one that was tapped last holds, and what was moved stays moved.
		if (chosen !== null && isTappedBefore(times, chosen)) return { changed };
		if (!canStillChoose({ chosen }, times)) {
			if (chosen?.time === time) return { changed };
			throw new CommandRefused('time_already_chosen');
		}
		const row = await firstTime(context, offered);
		const { came, clashes } = await whatComesOf(context, offered, row, times);
		if (came === 'moved' && row && time !== null) {
			await move(context, offered, row, { which: time, clashes });
			const ids = [row.id, command.id];
			changed.push(...ids.map((id) => ({ kind: 'appointment' as const, id })));
		}
		const movedTo = came === 'moved' ? command.id : null;
		const openSince = came === 'moved' || chosen?.came == null ? undefined : sinceWhenOpen(chosen);
		await keep(context, { time, ...times, came, movedTo, ...(openSince && { openSince }) });
		return { changed };
	}
};

async function readOffer({ transaction, personId, command }: Context): Promise<Offered> {
	const { obstacleId, answerId } = command.payload;
	const answers = await transaction
		.selectFrom('answers')
		.selectAll()
		.where('person_id', '=', personId)
		.where('report_kind', '=', 'obstacle')
		.where('report_id', '=', obstacleId)
		.orderBy('at')
		.orderBy('id')
		.execute();
	const answer = answers.find(({ id }) => id === answerId);
	const report = await transaction
		.selectFrom('obstacles')
		.select(['state', 'about_id'])
		.where('person_id', '=', personId)
		.where('id', '=', obstacleId)
		.executeTakeFirst();
	if (!answer || answer.times === null || !report) throw new CommandRefused('not_found');
	return { answer, offer: fromJson(answer.times), report, isLast: answers.at(-1)?.id === answerId };
}

/** What the times are in place of, whatever became of it since. */
async function firstTime({ transaction, personId }: Context, { offer, report }: Offered) {
	return transaction
		.selectFrom('appointments')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', '=', offer.appointmentId ?? report.about_id ?? '')
		.executeTakeFirst();
}

async function whatComesOf(
	context: Context,
	{ answer, offer, report, isLast }: Offered,
	row: Row<'appointments'> | undefined,
	times: SentTimes
): Promise<{ came: CameOfChoice; clashes: string[] }> {
	const { time } = context.command.payload;
	const came = await whyNotMoved(context, { offer, report, isLast }, row, times);
	if (came !== null || !row || time === null) return { came: came ?? 'changed', clashes: [] };
	const by = { accountId: answer.by_account, name: answer.by_name };
	const { why, clashes } = await howFree({ ...context, actor: by }, row, offer, time);
	return { came: why ?? 'moved', clashes };
}

/** Whatever keeps it from being moved but the time that was chosen; null where nothing does. */
async function whyNotMoved(
	context: Context,
	{ offer, report, isLast }: Omit<Offered, 'answer'>,
	row: Row<'appointments'> | undefined,
	times: SentTimes
): Promise<CameOfChoice | null> {
	const { transaction, personId, command } = context;
	const { time } = command.payload;
	if (!row || !isLast || report.state === 'withdrawn') return 'changed';
	if (row.cancelled === 1 || row.outcome_code !== null || row.starts_at !== offer.firstStartsAt)
		return 'changed';
	if (time === null) return 'none_works';
	// The tap counts, not the arrival: whoever chose in time without signal chose in time.
	if (isTappedAfter(times, row.starts_at)) return 'begun';
	const held = await transaction
		.selectFrom('people')
		.select('practitioner_id')
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	if (offer.officerId !== null && held.practitioner_id !== offer.heldBy) return 'officer_changed';
	return null;
}

/** By the officer who offered it: that the person chose it stands with the answer. */
async function move(
	context: Context,
	{ answer, offer }: Offered,
	row: Row<'appointments'>,
	{ which, clashes }: { which: number; clashes: string[] }
): Promise<void> {
	const { transaction, personId, command } = context;
	const actor = { accountId: answer.by_account, name: answer.by_name };
	const reportId = command.payload.obstacleId;
	const chosen = { which, id: command.id, reportId, clashes };
	await moveToOffered({ ...context, actor }, row, offer, chosen);
	await transaction
		.updateTable('obstacles')
		.set({ state: 'sorted' })
		.where('person_id', '=', personId)
		.where('id', '=', reportId)
		.execute();
}

/** Choosing is reading. */
async function keep({ transaction, personId, command, now }: Context, chosen: ChosenTime) {
	await transaction
		.updateTable('answers')
		.set(({ fn, val, ref }) => ({ taken: toJson(chosen), read_at: fn.coalesce(ref('read_at'), val(now)) }))
		.where('person_id', '=', personId)
		.where('id', '=', command.payload.answerId)
		.execute();
}
