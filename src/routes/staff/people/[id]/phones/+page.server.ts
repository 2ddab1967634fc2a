import { redirect } from '@sveltejs/kit';
import { phonesForStaff } from '#lib/domain/access/phone.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { refusedWithoutCommand } from '#lib/domain/commands/refused-form.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requireCaseReader } from '#lib/server/access/guards.ts';
import { isPersonClosed, reopenPersonAccount } from '#lib/server/access/person-account.ts';
import { readPhones, signOutPhone } from '#lib/server/access/phones.ts';
import { isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import { SIGN_IN_CODE_LIFE_MS } from '#lib/server/access/sign-in-code.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import { giveCaseworkCommand } from '#lib/server/forms/staff-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { caseInReachOf } from '#lib/server/queries/access/reach.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireCaseReader(event);
	const { database, environment, now } = event.locals;
	const person = await openPerson(event.locals, actor, event.params.id, now);
	if (!person) return refuse(event, 'not_found');
	return {
		person: personHead(person),
		phones: phonesForStaff(await readPhones(database.kysely, person.id, now)),
		isClosed: await isPersonClosed(database.kysely, person.id),
		commandId: newIdentifier(now),
		signInAddress: `${environment.ORIGIN}/sign-in`,
		saved: event.url.searchParams.get('saved')
	};
});

export const actions: Actions = {
	/** The code is in this one answer and nowhere else: never in an address, never in a log. */
	code: async (event) => {
		const actor = requireCaseReader(event);
		const { database, now } = event.locals;
		const form = await event.request.formData();
		const commandId = commandIdOf(form, now);
		const personId = await caseInReachOf(database.kysely, actor, event.params.id);
		if (personId === null) return refuse(event, 'not_found');
		const phones = orNull(form, 'phones');
		const { signedIn } = await readPhones(database.kysely, personId, now);
		const refused = (code: 'phones_not_chosen', field: string, id: string) =>
			refusedAs(code, {
				action: 'code',
				commandId: id,
				typed: {},
				problems: [{ field, code }],
				stale: null
			});
		if (signedIn.length > 0 && phones !== 'lost' && phones !== 'keep')
			return refused('phones_not_chosen', 'phones', commandId);
		const payload = { personId, signOutPhones: phones === 'lost' };
		const given = await giveCaseworkCommand(event, 'sign_in_code.issue', commandId, payload);
		if (!given.ok) {
			if (given.code === 'not_found') return refuse(event, 'not_found');
			return refused(given.code as 'phones_not_chosen', 'sign-in-code', given.commandId);
		}
		const expiresAt = now + SIGN_IN_CODE_LIFE_MS;
		return { code: given.executed.reveal, expiresAt, phonesOut: payload.signOutPhones };
	},
	reopen: async (event) => {
		const actor = requireCaseReader(event);
		const { database, now } = event.locals;
		const personId = await caseInReachOf(database.kysely, actor, event.params.id);
		if (personId === null) return refuse(event, 'not_found');
		const outcome = await reopenPersonAccount(database, actor, personId, now);
		if (isRefused(outcome)) {
			const problems = [{ field: 'closed-account', code: outcome.refused }];
			return refusedAs(outcome.refused, refusedWithoutCommand('reopen', {}, problems));
		}
		redirect(303, `${event.url.pathname}?saved=open`);
	},
	out: async (event) => {
		const actor = requireCaseReader(event);
		const { database, now } = event.locals;
		const phoneId = textOf(await event.request.formData(), 'phoneId');
		const personId = await caseInReachOf(database.kysely, actor, event.params.id);
		if (personId === null) return refuse(event, 'not_found');
		const done = await signOutPhone(database, actor, { personId, phoneId, here: null }, now);
		if (!done) {
			const problems = [{ field: 'signed-in', code: 'nothing_to_answer' as const }];
			return refusedAs('nothing_to_answer', refusedWithoutCommand('out', {}, problems));
		}
		redirect(303, `${event.url.pathname}?saved=out`);
	}
};
