import { clashesOf } from '#lib/domain/appointments/clashes.ts';
import { slotAt, type Slot } from '#lib/domain/appointments/series.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate, localTime, type LocalDate } from '#lib/domain/time/local-date.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import {
	CommandRefused,
	type HandlerContext,
	type ServiceHandler
} from '#lib/server/commands/handling/handler.ts';
import { refuseDays } from '#lib/server/commands/handling/refuse-days.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';
import { readClashFacts } from '#lib/server/queries/appointments/clash-facts.ts';
import { closeAppointment, openAppointment } from './move.ts';
import { holdDiary, refuseClashes } from './write-booking.ts';

type Context = Omit<HandlerContext<'appointment.change_day'>, 'personId'>;
type Named = Context['command']['payload']['appointments'][number];

/** A day on which nobody can come: each is moved or cancelled, told why, and nothing of it counts. All of it, or nothing. */
export const changeDay: ServiceHandler<'appointment.change_day'> = {
	forService: true,
	async run(context) {
		const { transaction, actor, command, now } = context;
		const { payload } = command;
		refuseDays(command, now);
		if (payload.moveTo === payload.on) throw new CommandRefused('date_contradicts', at('moveTo'));
		// In one order, so that two of these never wait for each other crosswise.
		const named = payload.appointments.toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
		const people = [...new Set(named.map(({ personId }) => personId))];
		for (const personId of people) {
			if ((await caseInReachOf(transaction, actor, personId)) === null) throw new CommandRefused('not_found');
			await lockPerson(transaction, personId);
		}
		const taken = [];
		for (const each of named) taken.push(await takeOne(context, each));
		if (payload.moveTo !== null) await moveAll(context, taken, payload.moveTo);
		else for (const each of taken) await close(context, each, null);
		for (const personId of people) {
			await projectRecords(transaction, personId, referencesOf(taken, personId));
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

const at = (field: string) => [{ code: 'date_contradicts' as const, field }];

interface Taken {
	personId: string;
	row: Row<'appointments'>;
	booking: Row<'bookings'> | undefined;
	officerId: string | null;
	newId: string;
}

/** @throws CommandRefused where one was moved since it was looked at, is of another day, or is of somebody who has died */
async function takeOne(
	{ transaction, command, now }: Context,
	{ personId, appointmentId, startsAt }: Named
): Promise<Taken> {
	const row = await openAppointment({ transaction, personId }, appointmentId, undefined);
	if (row.starts_at !== startsAt || localDate(row.starts_at) !== command.payload.on)
		throw new CommandRefused('changed_meanwhile');
	const { practitioner_id: holder, died_on: diedOn } = await transaction
		.selectFrom('people')
		.select(['practitioner_id', 'died_on'])
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	if (diedOn !== null) throw new CommandRefused('person_has_died');
	const booking = await transaction
		.selectFrom('bookings')
		.selectAll()
		.where('person_id', '=', personId)
		.where('appointment_id', '=', appointmentId)
		.executeTakeFirst();
	const officerId = booking ? booking.officer_id : holder;
	return { personId, row, booking, officerId, newId: newIdentifier(now) };
}

async function close(context: Context, { personId, row }: Taken, movedTo: string | null): Promise<void> {
	const { why } = context.command.payload;
	await closeAppointment({ ...context, personId }, row.id, {
		askedBy: 'office',
		why,
		reportId: null,
		movedTo
	});
}

async function moveAll(context: Context, taken: readonly Taken[], day: LocalDate): Promise<void> {
	const { transaction, now, command } = context;
	for (const officerId of [...new Set(taken.flatMap((each) => each.officerId ?? []))].sort())
		await holdDiary(transaction, officerId);
	const slots = taken.map(({ row }) => slotOn(day, row));
	if (slots.some(({ startsAt }) => startsAt <= now)) throw new CommandRefused('time_is_past');
	const met = [];
	for (const [index, { personId, officerId, row }] of taken.entries()) {
		const slot = slots[index];
		if (!slot) continue;
		const facts = await readClashFacts(transaction, {
			personId,
			officerId,
			officeId: null,
			slots: [slot],
			except: taken.map((each) => ({ personId: each.personId, id: each.row.id })),
			now
		});
		met.push(clashesOf([slot], facts, { appointmentKind: row.appointment_kind }));
	}
	refuseClashes(met.flat(), command.payload);
	for (const [index, each] of taken.entries()) {
		const slot = slots[index];
		if (!slot) continue;
		await close(context, each, each.newId);
		await writeMoved(
			context,
			each,
			slot,
			(met[index] ?? []).map(({ key }) => key)
		);
	}
}

/** The same time of the clock on another day, as long as before. */
function slotOn(day: LocalDate, row: Pick<Row<'appointments'>, 'starts_at' | 'ends_at'>): Slot {
	const { hour, minute } = localTime(row.starts_at);
	const minutes = row.ends_at === null ? 60 : (row.ends_at - row.starts_at) / 60_000;
	return slotAt(day, `${hour}:${minute}`, minutes);
}

async function writeMoved(context: Context, taken: Taken, slot: Slot, clashes: string[]): Promise<void> {
	const { transaction, command } = context;
	const { personId, row, booking, officerId, newId } = taken;
	const { why, clashReason } = command.payload;
	await transaction
		.insertInto('appointments')
		.values({
			...row,
			id: newId,
			starts_at: slot.startsAt,
			ends_at: row.ends_at === null ? null : slot.endsAt,
			reply: 'none',
			replied_at: null,
			reply_received_at: null,
			reply_clock: null,
			came_late: 0,
			outcome_words: null,
			account_due_on: null,
			staff_notes: toJson([])
		})
		.execute();
	await transaction
		.insertInto('bookings')
		.values({
			id: newId,
			person_id: personId,
			appointment_id: newId,
			officer_id: officerId,
			asked_by: 'office',
			why,
			arranged: booking?.arranged ?? '',
			clashes: toJson(clashes),
			clash_words: clashes.length > 0 ? clashReason : '',
			moved_from: row.id,
			...doneBy(context)
		})
		.execute();
}

function referencesOf(taken: readonly Taken[], personId: string) {
	return taken
		.filter((each) => each.personId === personId)
		.flatMap(({ row, newId }) => [row.id, newId])
		.map((id) => ({ kind: 'appointment' as const, id }));
}
