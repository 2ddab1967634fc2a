import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import { clashesOf, type Clash } from '#lib/domain/appointments/clashes.ts';
import { daysOfSeries, slotAt } from '#lib/domain/appointments/series.ts';
import { clockTimeTyped } from '#lib/domain/organisation/clock-time.ts';
import { linesOf, numberOf, orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { refusedWith } from '#lib/server/forms/refused.ts';
import { givePractitionerForm, readForm, type StaffForm } from '#lib/server/forms/staff-form.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';
import { mayFillDiary, readClashFacts } from '#lib/server/queries/appointments/clash-facts.ts';

/** What the fields of an appointment say, unchecked. */
export function bookingIn(form: FormData) {
	return {
		appointmentKind: textOf(form, 'appointmentKind'),
		on: textOf(form, 'on'),
		at: clockTimeTyped(textOf(form, 'at')),
		minutes: numberOf(form, 'minutes'),
		officeId: orNull(form, 'officeId'),
		placeName: textOf(form, 'placeName'),
		placeLines: linesOf(form, 'placeLines'),
		officerId: orNull(form, 'officerId'),
		withName: textOf(form, 'withName'),
		telephone: textOf(form, 'telephone'),
		link: textOf(form, 'link'),
		bring: textOf(form, 'bring'),
		purpose: textOf(form, 'purpose'),
		requirementId: orNull(form, 'requirementId'),
		orderId: orNull(form, 'orderId'),
		enforceable: textOf(form, 'enforceable') === 'yes',
		arranged: textOf(form, 'arranged'),
		askedBy: textOf(form, 'askedBy'),
		clashes: textsOf(form, 'clashes'),
		clashReason: textOf(form, 'clashReason')
	};
}

type Booking = 'appointment.book' | 'appointment.move';
type Refused = ActionFailure<RefusedForm & { clashes: Clash[] }>;

/**
 * Books or moves by a form. What it clashes with is shown first, with all that was typed; sent again with a reason, it is done.
 * @returns null where it was carried out
 */
export async function giveBooking<Type extends Booking>(
	event: RequestEvent,
	type: Type,
	form: FormData,
	staffForm: StaffForm<Type>
): Promise<Refused | null> {
	const { payload, refused } = readForm(event, type, form, staffForm);
	if (refused) return refusedWith(refused, { clashes: [] });
	const given = await givePractitionerForm(event, type, form, staffForm);
	return given && refusedWith(given, { clashes: await clashesWith(event, payload) });
}

async function clashesWith(event: RequestEvent, payload: PayloadOf<Booking>): Promise<Clash[]> {
	const actor = requirePractitioner(event);
	const { database, now } = event.locals;
	const personId = event.params['id'] ?? '';
	// Of whom and of whose diary is not theirs nothing is said; the command then says that they are not there.
	if ((await caseInReachOf(database.kysely, actor, personId)) === null) return [];
	const { officerId, officeId, placeName } = payload;
	if (officerId !== null && !(await mayFillDiary(database.kysely, actor, { personId, officerId }))) return [];
	const series = 'repeats' in payload ? payload : { repeats: 'once' as const, times: 1 };
	const slots = daysOfSeries(payload.on, series.repeats, series.times).map((day) =>
		slotAt(day, payload.at, payload.minutes)
	);
	const except = 'appointmentId' in payload ? [{ personId, id: payload.appointmentId }] : [];
	const facts = await readClashFacts(database.kysely, {
		personId,
		officerId,
		officeId,
		placeName,
		slots,
		except,
		now
	});
	return clashesOf(slots, facts, payload);
}
