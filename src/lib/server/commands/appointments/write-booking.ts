import { clashesOf, clashProblem, type Clash } from '#lib/domain/appointments/clashes.ts';
import type { BookAppointment } from '#lib/domain/appointments/booking.ts';
import type { Slot } from '#lib/domain/appointments/series.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { AskedBack, CommandRefused } from '#lib/server/commands/handling/handler.ts';
import type { ChangeContext, PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { refusedAt } from '#lib/server/commands/handling/refused-at.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { mayFillDiary, officerName, readClashFacts } from '#lib/server/queries/appointments/clash-facts.ts';
import { knownPlace } from './known-place.ts';
import { orderOf } from './order-of-duty.ts';

/** What a booking and a move say alike. */
export type BookingFields = Omit<BookAppointment, 'personId' | 'why' | 'repeats' | 'times'>;

/** Where it is, with whom, and under which order: what the fields mean, as columns. */
export interface ReadyToBook {
	columns: Awaited<ReturnType<typeof columnsOf>>;
	officerId: string | null;
	clashes: string[];
}

/**
 * Checks all that is named and all that it clashes with. The officer's diary is theirs alone from here to the end of the transaction.
 * @throws CommandRefused for what is not theirs, for a duty under no order, for a call that nobody can make, for a clash that nobody saw or gave a reason for
 */
export async function readyToBook(
	context: PlanContext,
	fields: BookingFields,
	slots: readonly Slot[],
	except: readonly string[] = []
): Promise<ReadyToBook> {
	const { transaction, personId, now } = context;
	if (slots.some(({ startsAt }) => startsAt <= now)) throw refusedAt('time_is_past', 'at');
	const officerId = await requireOfficer(context, fields.officerId);
	if (officerId !== null) await holdDiary(transaction, officerId);
	const days = slots.map(({ startsAt }) => localDate(startsAt));
	const columns = await columnsOf(context, { ...fields, officerId }, days, except[0]);
	const { officeId, placeName, appointmentKind } = fields;
	const moved = except.map((id) => ({ personId, id }));
	const officerCalled = columns.with_name ?? '';
	const toBook = { personId, officerId, officerCalled, officeId, placeName, slots, except: moved, now };
	const facts = await readClashFacts(transaction, toBook);
	if (!hasNumber(facts.circumstances))
		await refuseCallToNobody(context, { ...fields, officerId }, columns.telephone);
	const clashes = clashesOf(slots, facts, { appointmentKind });
	askOfClashes(clashes, fields);
	return { columns, officerId, clashes: clashes.map(({ key }) => key) };
}

/** Whether a number on which they can be rung stands written of them. */
function hasNumber(circumstances: readonly { topic: string; words: string }[]): boolean {
	return circumstances.some(({ topic, words }) => topic === 'telephone' && words !== '');
}

/**
 * Where nobody has written down a number of theirs, a call stands with one of ours that they can ring, or says how it reaches them;
 * else they read that somebody will ring who cannot.
 */
async function refuseCallToNobody(
	{ transaction }: PlanContext,
	{ appointmentKind, officerId, arranged }: Pick<BookingFields, 'appointmentKind' | 'officerId' | 'arranged'>,
	telephone: string | null
): Promise<void> {
	if (appointmentKind !== 'telephone' || telephone || arranged !== '') return;
	const officer =
		officerId === null
			? undefined
			: await transaction
					.selectFrom('practitioners')
					.select('telephone')
					.where('id', '=', officerId)
					.executeTakeFirst();
	if (officer?.telephone) return;
	throw new AskedBack('call_without_number', [{ code: 'call_without_number', field: 'telephone' }]);
}

/** @throws AskedBack for one that was not shown, and where no reason is given */
export function askOfClashes(
	clashes: readonly Clash[],
	told: Pick<BookingFields, 'clashes' | 'clashReason'>
): void {
	const problem = clashProblem(clashes, told);
	if (problem) throw new AskedBack(problem.code, [problem]);
}

/** Two who book for one officer do so one after the other, so that the second finds what the first booked. */
export async function holdDiary(transaction: Transaction, officerId: string): Promise<void> {
	await transaction
		.insertInto('officer_diaries')
		.values({ id: officerId, version: 1 })
		.onConflict((conflict) =>
			conflict.column('id').doUpdateSet((build) => ({ version: build.ref('officer_diaries.version') }))
		)
		.execute();
}

/** @throws CommandRefused for somebody else's diary */
async function requireOfficer(
	{ transaction, actor, personId }: PlanContext,
	officerId: string | null
): Promise<string | null> {
	if (officerId !== null && !(await mayFillDiary(transaction, actor, { personId, officerId })))
		throw new CommandRefused('not_found');
	return officerId;
}

/** Who books into their own diary has said who they are as they came in. */
function nameOf({ transaction, actor }: PlanContext, officerId: string): string | Promise<string> {
	return officerId === actor.practitionerId ? actor.name : officerName(transaction, officerId);
}

async function columnsOf(
	context: PlanContext,
	fields: BookingFields,
	days: readonly LocalDate[],
	moved: string | undefined
) {
	const { appointmentKind, withName, officerId, telephone, link, bring, purpose } = fields;
	const { place, telephone: ofOffice } = await placeOf(context, fields, moved);
	const name = officerId === null ? withName : await nameOf(context, officerId);
	return {
		appointment_kind: appointmentKind,
		place: place === null ? null : toJson(place),
		place_to_agree: 0 as const,
		with_name: name || null,
		telephone: telephone || ofOffice,
		link: link || null,
		bring: bring || null,
		purpose: purpose || null,
		requirement_id: fields.requirementId,
		order_id: await orderOf(context, fields, days),
		enforceable: fields.enforceable ? (1 as const) : (0 as const)
	};
}

/**
 * @param moved the appointment in whose place it will stand
 * @throws CommandRefused for an office that is not there, or that was closed for good
 */
export async function placeOf(
	{ transaction, personId }: Pick<ChangeContext, 'transaction' | 'personId'>,
	{ officeId, placeName, placeLines }: Pick<BookingFields, 'officeId' | 'placeName' | 'placeLines'>,
	moved: string | undefined
) {
	if (officeId === null) {
		const lines = placeLines.filter(Boolean);
		const named = placeName === '' ? null : { name: placeName, lines, postcode: null };
		const isNameAlone = named !== null && lines.length === 0 && moved !== undefined;
		const known = isNameAlone && (await knownPlace(transaction, { personId, id: moved }, placeName));
		return { place: known || named, telephone: null };
	}
	const office = await transaction
		.selectFrom('offices')
		.select(['name', 'address', 'postcode', 'telephone', 'closed_at'])
		.where('id', '=', officeId)
		.executeTakeFirst();
	if (!office) throw new CommandRefused('not_found');
	if (office.closed_at !== null) throw refusedAt('office_is_closed', 'officeId');
	const { name, postcode, telephone } = office;
	return { place: { name, lines: fromJson(office.address), postcode }, telephone };
}

export interface NewAppointment extends Slot {
	id: string;
	movedFrom: string | null;
	why: string;
	stepId?: string | null;
	officialType?: string;
}

/** A new time is one that its person has not replied to. */
export const notReplied = {
	reply: 'none',
	replied_at: null,
	reply_received_at: null,
	reply_clock: null
} as const;

/** Writes one appointment and that it was booked here. */
export async function writeBooking(
	context: PlanContext,
	{ columns, officerId, clashes }: ReadyToBook,
	{ arranged, clashReason, askedBy }: Pick<BookingFields, 'arranged' | 'clashReason' | 'askedBy'>,
	{ id, startsAt, endsAt, movedFrom, why, stepId = null, officialType = '' }: NewAppointment
): Promise<void> {
	const { transaction, personId } = context;
	await transaction
		.insertInto('appointments')
		.values({
			id,
			person_id: personId,
			...columns,
			starts_at: startsAt,
			ends_at: endsAt,
			step_id: stepId,
			...notReplied,
			outcome_code: null,
			outcome_reason: null,
			account_due_on: null,
			cancelled: 0,
			official_type: officialType,
			staff_notes: toJson([])
		})
		.execute();
	await noteBooked(context, id, {
		officer_id: officerId,
		starts_at: startsAt,
		asked_by: askedBy,
		why,
		arranged,
		clashes,
		clashReason,
		moved_from: movedFrom
	});
}

type Booked = Pick<
	Row<'bookings'>,
	'officer_id' | 'starts_at' | 'asked_by' | 'why' | 'arranged' | 'moved_from'
> & {
	/** By key. */
	clashes: readonly string[];
	clashReason: string;
};

/** Writes that an appointment was booked here, by whom, and what it was booked in spite of. */
export async function noteBooked(
	context: ChangeContext,
	id: string,
	{ clashes, clashReason, ...columns }: Booked
): Promise<void> {
	await context.transaction
		.insertInto('bookings')
		.values({
			id,
			person_id: context.personId,
			appointment_id: id,
			...columns,
			clashes: toJson([...clashes]),
			clash_words: clashes.length > 0 ? clashReason : '',
			...doneBy(context)
		})
		.execute();
}
