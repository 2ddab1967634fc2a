import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import type { Clash } from '#lib/domain/appointments/clashes.ts';
import { MOST_OFFERED } from '#lib/domain/appointments/offered-times.ts';
import { fieldsOfTime } from '#lib/domain/appointments/times-in-form.ts';
import { slotAt } from '#lib/domain/appointments/series.ts';
import { clockTimeTyped } from '#lib/domain/organisation/clock-time.ts';
import { numberOf, orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { refusedWith } from '#lib/server/forms/refused.ts';
import { givePractitionerForm, readForm, type StaffForm } from '#lib/server/forms/staff-form.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';
import { clashesOfTimes, diaryToOfferIn } from '#lib/server/queries/appointments/clash-facts.ts';

/** What one of the times meets, with the number of its row on the page. */
type ClashOfRow = Clash & { row: number };

/** The rows of the form that somebody began, each with its number on the page. */
function rowsIn(form: FormData) {
	return Array.from({ length: MOST_OFFERED }, (_, index) => index + 1)
		.filter((row) => [`on${row}`, `at${row}`].some((name) => textOf(form, name).trim() !== ''))
		.map((row) => ({
			row,
			time: {
				appointmentKind: textOf(form, `appointmentKind${row}`),
				on: textOf(form, `on${row}`),
				at: clockTimeTyped(textOf(form, `at${row}`)),
				officeId: orNull(form, `officeId${row}`),
				placeName: textOf(form, `placeName${row}`)
			}
		}));
}

/** The form as the command that it gives: each problem stands at the field of its own row. */
function offerIn(form: FormData, appointmentId: string): StaffForm<'obstacle.offer_times'> {
	const rows = rowsIn(form);
	const fields = rows.flatMap(({ row }, index) =>
		fieldsOfTime.map((name): [string, string] => [`times.${index}.${name}`, `${name}${row}`])
	);
	return {
		action: 'offer',
		mainField: 'on1',
		fields: { ...Object.fromEntries(fields), times: 'on1' },
		payload: {
			obstacleId: textOf(form, 'reportId'),
			appointmentId,
			times: rows.map(({ time }) => time),
			minutes: numberOf(form, 'minutes'),
			why: textOf(form, 'why'),
			clashes: [...new Set(textsOf(form, 'clashes'))],
			clashReason: textOf(form, 'clashReason'),
			seen: textOf(form, 'seen')
		}
	};
}

/** Offers by a form. What the times meet is shown first; sent again with a reason, it is done. @returns null where it was */
export async function giveOffer(
	event: RequestEvent<{ id: string; appointment: string }>,
	form: FormData
): Promise<ActionFailure<RefusedForm & { clashes: ClashOfRow[] }> | null> {
	const staffForm = offerIn(form, event.params.appointment);
	const { payload, refused } = readForm(event, 'obstacle.offer_times', form, staffForm);
	if (refused) return refusedWith(refused, { clashes: [] });
	const given = await givePractitionerForm(event, 'obstacle.offer_times', form, staffForm);
	return given && refusedWith(given, { clashes: await clashesOfOffer(event, payload, rowsIn(form)) });
}

async function clashesOfOffer(
	event: RequestEvent<{ id: string; appointment: string }>,
	{ times, minutes }: PayloadOf<'obstacle.offer_times'>,
	rows: readonly { row: number }[]
): Promise<ClashOfRow[]> {
	const actor = requirePractitioner(event);
	const { database, now } = event.locals;
	const { id: personId, appointment } = event.params;
	if ((await caseInReachOf(database.kysely, actor, personId)) === null) return [];
	const row = await database.kysely
		.selectFrom('appointments')
		.select(['id', 'person_id', 'with_name'])
		.where('person_id', '=', personId)
		.where('id', '=', appointment)
		.executeTakeFirst();
	if (!row) return [];
	const { officerId } = await diaryToOfferIn(database.kysely, actor, row);
	const found: ClashOfRow[] = [];
	for (const [index, { on, at, ...where }] of times.entries()) {
		const of = { personId, officerId, moved: appointment, now };
		const met = await clashesOfTimes(database.kysely, of, [{ ...slotAt(on, at, minutes), ...where }]);
		found.push(...met.map((clash) => ({ ...clash, row: rows[index]?.row ?? index + 1 })));
	}
	return found;
}
