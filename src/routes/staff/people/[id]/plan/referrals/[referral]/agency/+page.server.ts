import { redirect } from '@sveltejs/kit';
import { isLanguage } from '#lib/domain/text/language.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import { orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { openPersonPage } from '#lib/server/forms/people/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import { givePractitionerCommand } from '#lib/server/forms/staff-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { composeReferralLetter } from '#lib/server/letters/plan/referral-letter.ts';
import { readAgencySide } from '#lib/server/queries/plan/agency-replies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { person, ...rest } = await openPersonPage(event);
	const { lists, now } = event.locals;
	const { id, referral: referralId } = event.params;
	const referral = person.snapshot.referrals.find((each) => each.id === referralId);
	if (!referral) return refuse(event, 'not_found');
	return {
		person: personHead(person),
		...rest,
		referral,
		side: await readAgencySide(lists, actor, { personId: id, referralId }, now),
		commandIds: {
			contact: newIdentifier(now),
			link: newIdentifier(now),
			revoke: newIdentifier(now),
			read: newIdentifier(now)
		}
	};
});

export const actions: Actions = {
	contact: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'agency_contact.record', form, {
			action: 'contact',
			mainField: 'words',
			payload: {
				referralId: event.params.referral,
				on: orNull(form, 'on'),
				talkedWith: textOf(form, 'talkedWith'),
				words: textOf(form, 'words')
			}
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=contact`);
	},
	read: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'agency_reply.read', form, {
			action: 'read',
			mainField: 'answers',
			payload: { referralId: event.params.referral, replyIds: textsOf(form, 'replyId') }
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=read`);
	},
	/** The link is in this one answer and nowhere else: never in an address of ours, never in a log. */
	link: async (event) => {
		const actor = requirePractitioner(event);
		const { database, environment, language, now } = event.locals;
		const { id, referral: referralId } = event.params;
		const form = await event.request.formData();
		const commandId = commandIdOf(form, now);
		const given = await givePractitionerCommand(event, 'reply_link.make', commandId, { referralId });
		if (!given.ok) {
			if (given.code === 'not_found') return refuse(event, 'not_found');
			const problems = [{ field: 'reply-link', code: given.code }];
			return refusedAs(given.code, { action: 'link', commandId, typed: {}, problems, stale: null });
		}
		const asked = textOf(form, 'letter');
		const letterLanguage = isLanguage(asked) ? asked : language;
		const code = given.executed.reveal;
		// A repeat of the same form is answered with the first receipt, which holds no code.
		if (code === null) return redirect(303, event.url.pathname);
		const address = `${environment.ORIGIN}/agency-reply#${code}`;
		const named = { personId: id, referralId };
		const letter = await composeReferralLetter(database.kysely, actor, named, letterLanguage, now, address);
		return { link: address, letter, letterLanguage };
	},
	revoke: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'reply_link.revoke', form, {
			action: 'revoke',
			mainField: 'reply-link',
			payload: { referralId: event.params.referral }
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=revoked`);
	}
};
