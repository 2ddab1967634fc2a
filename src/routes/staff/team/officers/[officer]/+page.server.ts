import { redirect, type RequestEvent } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requireManager } from '#lib/server/access/guards.ts';
import { giveManagerForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readCovers } from '#lib/server/queries/organisation/covers.ts';
import { readStoriesSeen } from '#lib/server/queries/reports/stories.ts';
import { readCasesOf } from '#lib/server/queries/people/cases-of-officer.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireManager(event);
	const { lists, now } = event.locals;
	const cases = await readCasesOf(lists, actor, event.params.officer);
	if (!cases) return refuse(event, 'not_found');
	const ids = cases.people.map(({ id }) => id);
	const seen = await readStoriesSeen(lists, actor, ids);
	const covers = await readCovers(lists, actor, localDate(now));
	return {
		...cases,
		stories: cases.people.map(({ id, name }) => ({ id, name, seen: seen.get(id) })),
		today: localDate(now),
		away: covers
			.filter(({ awayId }) => awayId === cases.officer.id)
			.map((cover) => ({ ...cover, commandId: newIdentifier(now), cancelId: newIdentifier(now) })),
		moveId: newIdentifier(now),
		awayId: newIdentifier(now),
		saved: savedOf(event.url.searchParams.get('saved'))
	};
});

const savedOf = (asked: string | null) =>
	(['moved', 'away', 'cancelled'] as const).find((each) => each === asked) ?? null;

const toPage = (event: RequestEvent, saved: string) => redirect(303, `${event.url.pathname}?saved=${saved}`);

export const actions: Actions = {
	move: async (event) => {
		requireManager(event);
		const form = await event.request.formData();
		const rest = orNull(form, 'rest');
		const refused = await giveManagerForm(event, 'case.reassign', form, {
			action: 'move',
			mainField: 'rest',
			payload: {
				replaces: event.params.officer,
				moves: textsOf(form, 'personId')
					.map((personId) => ({ personId, to: textOf(form, `to-${personId}`) }))
					.filter(({ to }) => to !== ''),
				rest: rest === null ? null : { to: rest, caseNumbers: null },
				since: orNull(form, 'since'),
				reason: textOf(form, 'reason')
			}
		});
		return refused ?? toPage(event, 'moved');
	},
	away: async (event) => {
		requireManager(event);
		const form = await event.request.formData();
		const refused = await giveManagerForm(event, 'cover.set', form, {
			action: 'away',
			mainField: 'from',
			payload: {
				awayId: event.params.officer,
				coveredById: orNull(form, 'coveredById'),
				from: orNull(form, 'from'),
				until: orNull(form, 'until')
			}
		});
		return refused ?? toPage(event, 'away');
	},
	change: async (event) => {
		requireManager(event);
		const form = await event.request.formData();
		const coverId = textOf(form, 'coverId');
		const refused = await giveManagerForm(event, 'cover.change', form, {
			action: 'change',
			mainField: `until-${coverId}`,
			fields: { coveredById: `coveredById-${coverId}`, until: `until-${coverId}` },
			payload: {
				coverId,
				coveredById: orNull(form, `coveredById-${coverId}`),
				until: orNull(form, `until-${coverId}`),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? toPage(event, 'away');
	},
	cancel: async (event) => {
		requireManager(event);
		const form = await event.request.formData();
		const coverId = textOf(form, 'coverId');
		const refused = await giveManagerForm(event, 'cover.cancel', form, {
			action: 'cancel',
			mainField: `until-${coverId}`,
			payload: { coverId, seen: textOf(form, 'seen') }
		});
		return refused ?? toPage(event, 'cancelled');
	}
};
