import { redirect, type RequestEvent } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import { numberOf, orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requireCaseReader } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readCase } from '#lib/server/queries/people/case-by-hand.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';

/** What every page of a case by hand reads. The look is recorded; a case out of reach is not there. */
export async function openCasePage(event: RequestEvent<{ id: string }>) {
	const actor = requireCaseReader(event);
	const { lists, now } = event.locals;
	const person = await openPerson(event.locals, actor, event.params.id, now);
	const held = person && (await readCase(lists, person.id));
	if (!held) return refuse(event, 'not_found');
	return {
		person: personHead(person),
		held,
		today: localDate(now),
		commandId: newIdentifier(now),
		removeId: newIdentifier(now),
		saved: event.url.searchParams.get('saved')
	};
}

/** Back to all that is on record of the person, which says what was done. */
export function toDetails(personId: string | undefined, saved: string): never {
	redirect(303, `/staff/people/${personId ?? ''}/details?saved=${saved}`);
}

export function personIn(form: FormData) {
	return {
		crn: textOf(form, 'crn'),
		forename: textOf(form, 'forename'),
		surname: textOf(form, 'surname'),
		preferredName: textOf(form, 'preferredName'),
		dateOfBirth: textOf(form, 'dateOfBirth'),
		language: orNull(form, 'language')
	};
}

export function orderIn(form: FormData) {
	return {
		orderKind: orNull(form, 'orderKind'),
		title: textOf(form, 'title'),
		startDate: orNull(form, 'startDate'),
		endDate: orNull(form, 'endDate')
	};
}

export function requirementIn(form: FormData) {
	return {
		requirementKind: orNull(form, 'requirementKind'),
		title: textOf(form, 'title'),
		detail: textOf(form, 'detail'),
		measureUnit: orNull(form, 'measureUnit'),
		measureRequired: numberOf(form, 'measureRequired'),
		measureCompleted: numberOf(form, 'measureCompleted'),
		startDate: orNull(form, 'startDate'),
		endDate: orNull(form, 'endDate')
	};
}
