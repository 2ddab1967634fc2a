import type { Clash } from '#lib/domain/appointments/clashes.ts';
import { isWithoutPlace } from '#lib/domain/appointments/meeting-place.ts';
import type { OfferTimes, TimeToOffer } from '#lib/domain/appointments/offer-times.ts';
import type { OfferKept } from '#lib/domain/appointments/offered-times.ts';
import { CHOSEN_FROM_OFFER } from '#lib/domain/appointments/chosen-from-offer.ts';
import { slotAt } from '#lib/domain/appointments/series.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { AskedBack, CommandRefused } from '#lib/server/commands/handling/handler.ts';
import type { ChangeContext, PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { refusedAt } from '#lib/server/commands/handling/refused-at.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { clashesOfTimes, diaryToOfferIn } from '#lib/server/queries/appointments/clash-facts.ts';
import { closeAppointment } from './move.ts';
import { refusePastOrder } from './order-of-duty.ts';
import { holdDiary, notReplied, noteBooked, placeOf, askOfClashes } from './write-booking.ts';

type Appointment = Row<'appointments'>;

/**
 * The times as they are kept until somebody chooses. Nothing is booked by offering: the diary stays free for others.
 * @throws CommandRefused at the time that has passed or stands twice, or on which the order of a duty does not run; for a clash that was not shown
 */
export async function readyToOffer(
	context: PlanContext,
	row: Appointment,
	{ times, minutes, ...told }: Pick<OfferTimes, 'times' | 'minutes' | 'clashes' | 'clashReason'>
): Promise<OfferKept> {
	const { transaction, actor, personId, now } = context;
	const kept: OfferKept['times'] = [];
	for (const [index, time] of times.entries()) {
		kept.push(await timeToKeep(context, row, time, minutes));
		if ((kept.at(-1)?.startsAt ?? 0) <= now) throw refusedAt('time_is_past', `times.${index}.at`);
		await refuseOutsideOrder(context, row, time.on, index);
		askOfSecond(kept, index);
	}
	const { officerId, heldBy } = await diaryToOfferIn(transaction, actor, row);
	const clashes = await clashesOfTimes(
		transaction,
		{ personId, officerId, moved: row.id, now },
		kept.map(whereItIs)
	);
	askOfClashes(clashes, told);
	return {
		appointmentId: row.id,
		times: kept,
		clashReason: clashes.length > 0 ? told.clashReason : '',
		clashes: clashes.map(({ key }) => key),
		officerId,
		heldBy,
		firstStartsAt: row.starts_at
	};
}

const whereItIs = ({ place, ...time }: OfferKept['times'][number]) => ({
	...time,
	placeName: place?.name ?? null
});

async function timeToKeep(
	context: PlanContext,
	row: Appointment,
	{ on, at, appointmentKind, officeId, placeName }: TimeToOffer,
	minutes: number
): Promise<OfferKept['times'][number]> {
	const named = { officeId, placeName, placeLines: [] };
	const { place, telephone } = await placeOf(context, named, row.id);
	const isSameKind = appointmentKind === row.appointment_kind;
	return {
		appointmentKind,
		...slotAt(on, at, minutes),
		// A call is wherever its person is; the form may still hold the place of the visit that it was.
		place: isWithoutPlace(appointmentKind) ? null : place,
		officeId,
		telephone: telephone ?? (isSameKind && officeId === null ? row.telephone : null)
	};
}

/** One choice that stands twice is none; a call and a visit at one time are two. */
function askOfSecond(kept: OfferKept['times'], index: number): void {
	const same = ({ startsAt, appointmentKind, place }: OfferKept['times'][number]) =>
		[startsAt, appointmentKind, place?.name ?? ''].join(' ');
	const last = kept.at(-1);
	if (last === undefined || !kept.slice(0, -1).some((other) => same(other) === same(last))) return;
	const code = 'time_offered_twice' as const;
	throw new AskedBack(code, [{ code, field: `times.${index}.at` }]);
}

async function refuseOutsideOrder(
	context: PlanContext,
	row: Appointment,
	on: string,
	index: number
): Promise<void> {
	try {
		await refusePastOrder(context, row, { on: localDate(row.starts_at), moveTo: on });
	} catch (fault) {
		if (!(fault instanceof CommandRefused)) throw fault;
		throw refusedAt(fault.code, `times.${index}.on`);
	}
}

/** What a diary, another appointment or a shut door keeps from being kept; the days of somebody's life are theirs to choose. */
const blocking: readonly Clash['kind'][] = [
	'appointment',
	'diary',
	'office_closed',
	'office_shut',
	'custody'
];

/** Why this time can be had no more, as it stands now; null where it can. The diary is the officer's alone from here on. */
export async function howFree(
	{ transaction, personId, now }: ChangeContext,
	row: Appointment,
	offer: OfferKept,
	which: number
): Promise<{ why: 'not_free' | 'past' | null; clashes: string[] }> {
	const time = offer.times[which];
	if (time === undefined || time.startsAt <= now) return { why: 'past', clashes: [] };
	const { officerId } = offer;
	if (officerId !== null) await holdDiary(transaction, officerId);
	const clashes = await clashesOfTimes(transaction, { personId, officerId, moved: row.id, now }, [
		whereItIs(time)
	]);
	const isNew = ({ key, kind }: Clash) => blocking.includes(kind) && !offer.clashes.includes(key);
	const isFree = !clashes.some(isNew) && (await runsOn(transaction, personId, row, time.startsAt));
	return { why: isFree ? null : 'not_free', clashes: clashes.map(({ key }) => key) };
}

/** Whether its order still runs on that day; what is no duty may be on any. */
async function runsOn(
	transaction: ChangeContext['transaction'],
	personId: string,
	row: Appointment,
	startsAt: number
): Promise<boolean> {
	const days = { on: localDate(row.starts_at), moveTo: localDate(startsAt) };
	try {
		await refusePastOrder({ transaction, personId }, row, days);
		return true;
	} catch (fault) {
		if (fault instanceof CommandRefused) return false;
		throw fault;
	}
}

interface ChosenOfOffer {
	which: number;
	id: string;
	reportId: string;
	clashes: readonly string[];
}

/**
 * The first stays as moved, by whoever asked; the time that was chosen stands in its place. By the officer who offered it.
 * @param chosen `clashes`: what this time meets, of all that the times that were offered met
 */
export async function moveToOffered(
	context: ChangeContext,
	row: Appointment,
	offer: OfferKept,
	{ which, id, reportId, clashes }: ChosenOfOffer
): Promise<void> {
	const time = offer.times[which];
	if (time === undefined) throw new CommandRefused('not_found');
	const { transaction } = context;
	const why = CHOSEN_FROM_OFFER;
	await closeAppointment(context, row.id, { askedBy: 'service_user', why, reportId, movedTo: id });
	await transaction
		.insertInto('appointments')
		.values({
			...row,
			id,
			appointment_kind: time.appointmentKind,
			starts_at: time.startsAt,
			ends_at: time.endsAt,
			place: time.place === null || isWithoutPlace(time.appointmentKind) ? null : toJson(time.place),
			place_to_agree: 0,
			telephone: time.telephone,
			link: time.appointmentKind === row.appointment_kind ? row.link : null,
			...notReplied,
			came_late: 0,
			outcome_words: null,
			account_due_on: null,
			staff_notes: toJson([])
		})
		.execute();
	const arranged = await transaction
		.selectFrom('bookings')
		.select('arranged')
		.where('person_id', '=', context.personId)
		.where('appointment_id', '=', row.id)
		.executeTakeFirst();
	await noteBooked(context, id, {
		officer_id: offer.officerId,
		starts_at: time.startsAt,
		asked_by: 'service_user',
		why,
		arranged: arranged?.arranged ?? '',
		clashes,
		// The reason was given for what was met then.
		clashReason: clashes.some((key) => offer.clashes.includes(key)) ? offer.clashReason : '',
		moved_from: row.id
	});
}
