import type { RequestEvent } from '@sveltejs/kit';
import { findPeople } from '#lib/domain/people/find-people.ts';
import { byName } from '#lib/domain/people/name-order.ts';
import {
	lacksNext,
	narrowedTo,
	pageOf,
	readPeopleChoice,
	sortedPeople
} from '#lib/domain/people/people-list.ts';
import { numberOf, shortTextOf } from '#lib/domain/text/form-reader.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { requireCaseReader } from '#lib/server/access/guards.ts';
import { inLanes } from '#lib/server/db/in-lanes.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readCaseload } from '#lib/server/queries/attention/caseload.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { waitsByPerson } from '#lib/staff/attention/waits-lines.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing((event) => {
	requireCaseReader(event);
	const asked = Number(event.url.searchParams.get('page') ?? 1);
	return peopleFor(event, '', asked);
});

export const actions: Actions = {
	/** By POST, because a name does not belong in an address (docs/decisions/013-search-by-post.md). */
	search: async (event) => {
		requireCaseReader(event);
		const form = await event.request.formData();
		const search = shortTextOf(form, 'search').trim();
		return { search, ...(await peopleFor(event, search, numberOf(form, 'page') ?? 1)) };
	}
};

/** How many things that wait stand in a row; the rest stands on the person's page. */
const SHOWN = 2;

/** The people in reach whom the address and a search ask for, a page of them. The queries are as many however many they are. */
async function peopleFor(event: RequestEvent, search: string, asked: number) {
	const actor = requireCaseReader(event);
	const { language, lists, now } = event.locals;
	const text = staffText(language);
	const [waiting, caseload] = await inLanes(lists, [
		() => readWaiting(lists, actor, now),
		() => readCaseload(lists, actor, now)
	]);
	const clock = { language, frame: text.frame, now };
	const waits = waitsByPerson(actor.role, waiting, text, clock);
	const everybody = caseload.map((entry) => ({ ...entry, waits: waits.get(entry.id) ?? [] }));
	const officers = [
		...new Map(caseload.flatMap(({ officer }) => (officer ? [[officer.id, officer]] : []))).values()
	];
	const choice = readPeopleChoice(event.url.searchParams, {
		groups: Object.keys(text.today.group),
		officers: officers.map(({ id }) => id)
	});
	const found = findPeople(narrowedTo(everybody, choice), search);
	const { things, ...page } = pageOf(sortedPeople(found, choice.sort), asked);
	return {
		choice,
		own: actor.practitionerId,
		counts: {
			all: everybody.length,
			own: everybody.filter(({ officer }) => officer?.id === actor.practitionerId).length,
			waiting: everybody.filter((person) => person.waits.length > 0).length,
			unbooked: everybody.filter(lacksNext).length,
			found: found.length
		},
		officers: officers.length > 1 ? officers.sort(byName(({ name }) => name)) : [],
		page,
		people: things.map(({ waits: lines, ...person }) => ({
			...person,
			waits: lines.slice(0, SHOWN),
			more: Math.max(0, lines.length - SHOWN)
		}))
	};
}
