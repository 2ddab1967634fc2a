import type { Clash } from '#lib/domain/appointments/clashes.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import {
	CommandRefused,
	type HandlerContext,
	type ServiceHandler
} from '#lib/server/commands/handling/handler.ts';
import { refusedAt } from '#lib/server/commands/handling/refused-at.ts';
import { toJson } from '#lib/server/db/json.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';
import {
	dayClashes,
	readOfTheDay,
	slotOn,
	type OfTheDay
} from '#lib/server/queries/appointments/day-clashes.ts';
import { closeAppointment, openAppointment } from './move.ts';
import { refusePastOrder } from './order-of-duty.ts';
import { holdDiary, notReplied, noteBooked, askOfClashes } from './write-booking.ts';

type Context = Omit<HandlerContext<'appointment.change_day'>, 'personId'>;
/** By person: which records of theirs came out otherwise. */
type Changed = { personId: string; id: string }[];

/** A day on which nobody can come: each is moved or cancelled, told why, and nothing of it counts. All of it, or nothing. */
export const changeDay: ServiceHandler<'appointment.change_day'> = {
	forService: true,
	async run(context) {
		const { transaction, actor, command, now } = context;
		const { payload } = command;
		if (payload.moveTo === payload.on) throw refusedAt('date_contradicts', 'moveTo');
		// In one order, so that two of these never wait for each other crosswise.
		const named = payload.appointments.toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
		const people = [...new Set(named.map(({ personId }) => personId))];
		for (const personId of people) {
			if ((await caseInReachOf(transaction, actor, personId)) === null) throw new CommandRefused('not_found');
			await lockPerson(transaction, personId);
		}
		for (const each of named) await requireAsSeen(context, each);
		const all = await readOfTheDay(transaction, actor, named);
		if (all.some(({ diedOn }) => diedOn !== null)) throw new CommandRefused('person_has_died');
		if (all.some(({ row }) => row.starts_at <= now)) throw new CommandRefused('time_is_past');
		const changed =
			payload.moveTo === null ? await cancelAll(context, all) : await moveAll(context, all, payload.moveTo);
		for (const personId of people) {
			const own = changed.filter((each) => each.personId === personId);
			await projectRecords(
				transaction,
				personId,
				own.map(({ id }) => ({ kind: 'appointment', id }))
			);
			await appendAudit(
				transaction,
				actor,
				{ action: command.type, personId, subject: `person:${personId}`, commandId: command.id },
				now
			);
		}
		return { subject: `day:${payload.on}` };
	}
};

/** @throws CommandRefused where it was moved since it was looked at, or is of another day */
async function requireAsSeen(
	{ transaction, command }: Context,
	{ personId, appointmentId, startsAt }: Context['command']['payload']['appointments'][number]
): Promise<void> {
	const row = await openAppointment({ transaction, personId }, appointmentId, undefined);
	if (row.starts_at !== startsAt || localDate(row.starts_at) !== command.payload.on)
		throw new CommandRefused('changed_meanwhile');
}

function close(context: Context, { personId, row }: OfTheDay, movedTo: string | null): Promise<void> {
	const { why } = context.command.payload;
	const closing = { askedBy: 'office' as const, why, reportId: null, movedTo };
	return closeAppointment({ ...context, personId }, row.id, closing);
}

async function cancelAll(context: Context, all: readonly OfTheDay[]): Promise<Changed> {
	for (const each of all) await close(context, each, null);
	return all.map(({ personId, row }) => ({ personId, id: row.id }));
}

async function moveAll(context: Context, all: readonly OfTheDay[], day: LocalDate): Promise<Changed> {
	const { transaction, now, command } = context;
	for (const officerId of [...new Set(all.flatMap((each) => each.officerId ?? []))].sort())
		await holdDiary(transaction, officerId);
	if (all.some(({ row }) => slotOn(day, row).startsAt <= now)) throw new CommandRefused('time_is_past');
	for (const { personId, row } of all)
		await refusePastOrder({ transaction, personId }, row, { on: command.payload.on, moveTo: day });
	const met = await dayClashes(transaction, all, day, now);
	askOfClashes(met.flat(), command.payload);
	const changed: Changed = [];
	for (const [index, each] of all.entries()) {
		const id = newIdentifier(now);
		await close(context, each, id);
		await writeMoved(context, each, { id, day, clashes: met[index] ?? [] });
		changed.push({ personId: each.personId, id: each.row.id }, { personId: each.personId, id });
	}
	return changed;
}

async function writeMoved(
	context: Context,
	{ personId, row, booking, officerId }: OfTheDay,
	{ id, day, clashes }: { id: string; day: LocalDate; clashes: readonly Clash[] }
): Promise<void> {
	const { transaction, command } = context;
	const slot = slotOn(day, row);
	await transaction
		.insertInto('appointments')
		.values({
			...row,
			id,
			starts_at: slot.startsAt,
			ends_at: row.ends_at === null ? null : slot.endsAt,
			...notReplied,
			came_late: 0,
			outcome_words: null,
			account_due_on: null,
			staff_notes: toJson([])
		})
		.execute();
	await noteBooked({ ...context, personId }, id, {
		officer_id: officerId,
		starts_at: slot.startsAt,
		asked_by: 'office',
		why: command.payload.why,
		arranged: booking?.arranged ?? '',
		clashes: clashes.map(({ key }) => key),
		clashReason: command.payload.clashReason,
		moved_from: row.id
	});
}
