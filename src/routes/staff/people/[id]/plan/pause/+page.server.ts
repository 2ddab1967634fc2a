import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { addDays, localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { addWorkingDays } from '#lib/domain/time/working-days.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand, previewPlanForm, toPlan } from '#lib/server/forms/plan/plan-command.ts';
import { openPlan } from '#lib/server/forms/plan/plan-page.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readOfficerOf, readPausesFor } from '#lib/server/queries/plan/pauses.ts';
import type { Actions, PageServerLoad } from './$types';

const FIRST_LOOK_DAYS = 10;

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { lists, now } = event.locals;
	const { id } = event.params;
	const { person, builder, commandId, saved } = await openPlan(event);
	const longestDays = builder.policy.pauseLongestDays.value;
	return {
		person,
		builder,
		commandId,
		saved,
		firstLookOn: firstLook(localDate(now), longestDays),
		endCommandId: newIdentifier(now),
		pauses: await readPausesFor(lists, actor, id, longestDays, now),
		officer: await readOfficerOf(lists, actor, id)
	};
});

/** What stands in an empty form: two weeks of working days, so that somebody is there to look. */
function firstLook(today: LocalDate, longestDays: number): LocalDate {
	const usual = addWorkingDays(today, FIRST_LOOK_DAYS, bankHolidays);
	const last = addDays(today, longestDays);
	return usual < last ? usual : last;
}

/** What both forms say of a pause. */
function said(form: FormData) {
	return {
		reason: orNull(form, 'reason'),
		reasonWords: textOf(form, 'reasonWords'),
		startsOn: orNull(form, 'startsOn'),
		lookAgainOn: orNull(form, 'lookAgainOn'),
		words: textOf(form, 'words')
	};
}

export const actions: Actions = {
	preview: previewPlanForm,
	change: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'pause.change', form, {
			action: 'change',
			mainField: 'lookAgainOn',
			payload: { pauseId: textOf(form, 'pauseId'), ...said(form), seen: textOf(form, 'seen') }
		});
		return refused ?? toPlan(event, '/pause?saved=changed');
	},
	end: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'pause.end', form, {
			action: 'end',
			mainField: 'end',
			payload: { pauseId: textOf(form, 'pauseId'), seen: textOf(form, 'seen') }
		});
		return refused ?? toPlan(event, '/pause?saved=ended');
	},
	begin: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'pause.begin', form, {
			action: 'begin',
			mainField: 'reason',
			payload: { personId: event.params.id, ...said(form) }
		});
		return refused ?? toPlan(event, '/pause?saved=begun');
	}
};
