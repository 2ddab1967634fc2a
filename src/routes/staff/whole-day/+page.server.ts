import { redirect } from '@sveltejs/kit';
import { MOST_OF_A_DAY } from '#lib/domain/appointments/booking.ts';
import { kindsOfADay } from '#lib/domain/appointments/day-to-change.ts';
import type { ClashOfDay } from '#lib/domain/appointments/clashes-of-day.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requireCaseReader } from '#lib/server/access/guards.ts';
import { clashesOnOtherDay } from '#lib/server/forms/appointments/day-clashes.ts';
import { refusedWith } from '#lib/server/forms/refused.ts';
import { giveCaseworkForm, readForm, type StaffForm } from '#lib/server/forms/staff-form.ts';
import { readOffices } from '#lib/server/queries/organisation/offices.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readDayToChange } from '#lib/server/queries/appointments/day-to-change.ts';
import { openReportsOn } from '#lib/server/queries/reports/reports-on-appointments.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireCaseReader(event);
	const { lists, now } = event.locals;
	const { searchParams } = event.url;
	const asked = LocalDate.safeParse(searchParams.get('on'));
	const on = asked.data ?? localDate(now);
	const offices = (await readOffices(lists)).filter(({ closedAt }) => closedAt === null);
	const office = offices.find(({ id }) => id === searchParams.get('office')) ?? null;
	const kind = kindsOfADay.find((each) => each === searchParams.get('kind')) ?? null;
	const filter = { office: office?.name ?? null, kind };
	const all = await readDayToChange(lists, actor, on, now, filter);
	const shown = all.slice(0, MOST_OF_A_DAY);
	const openReport = await openReportsOn(lists, shown);
	return {
		on,
		offices: offices.map(({ id, name }) => ({ id, name })),
		filter: { officeId: office?.id ?? '', kind: kind ?? '' },
		isTeam: actor.role === 'manager',
		more: Math.max(0, all.length - MOST_OF_A_DAY),
		appointments: shown.map((each) => ({ ...each, openReport: openReport(each) })),
		commandId: newIdentifier(now),
		saved: event.url.searchParams.has('saved')
	};
});

/** Each box names its person, its appointment and the time that was seen. */
function chosenIn(form: FormData) {
	return textsOf(form, 'appointments').map((value) => {
		const [personId = '', appointmentId = '', startsAt = ''] = value.split(' ');
		return { personId, appointmentId, startsAt: Number(startsAt) };
	});
}

export const actions: Actions = {
	change: async (event) => {
		requireCaseReader(event);
		const form = await event.request.formData();
		const on = textOf(form, 'on');
		const what = textOf(form, 'what');
		const isChosen = what === 'move' || what === 'cancel';
		const staffForm: StaffForm<'appointment.change_day'> = {
			action: 'change',
			mainField: 'appointments',
			payload: {
				on,
				appointments: chosenIn(form),
				moveTo: what === 'cancel' ? null : isChosen ? (orNull(form, 'moveTo') ?? '') : undefined,
				why: textOf(form, 'why'),
				// The same day off is met by each of several.
				clashes: [...new Set(textsOf(form, 'clashes'))],
				clashReason: textOf(form, 'clashReason')
			},
			...(!isChosen && { fields: { moveTo: 'what' } })
		};
		const { payload, refused } = readForm(event, 'appointment.change_day', form, staffForm);
		if (refused) {
			const problems = refused.data.problems.map((each) =>
				each.field === 'what' ? { ...each, code: 'outcome_missing' as const } : each
			);
			return refusedWith(refused, { clashes: [] as ClashOfDay[], problems });
		}
		const given = await giveCaseworkForm(event, 'appointment.change_day', form, staffForm);
		if (given) return refusedWith(given, { clashes: await clashesOnOtherDay(event, payload) });
		const { searchParams } = event.url;
		const kept = ['office', 'kind'].map(
			(name) => `${name}=${encodeURIComponent(searchParams.get(name) ?? '')}`
		);
		redirect(303, `/staff/whole-day?on=${payload.on}&${kept.join('&')}&saved`);
	}
};
