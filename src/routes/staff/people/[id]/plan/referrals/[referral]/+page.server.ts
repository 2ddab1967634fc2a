import { isLanguage } from '#lib/domain/text/language.ts';
import { listing } from '#lib/server/http/listing.ts';
import { numberOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand, toPlan } from '#lib/server/forms/plan/plan-command.ts';
import { openPlan } from '#lib/server/forms/plan/plan-page.ts';
import { standingIn } from '#lib/server/forms/plan/referral-form.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { composeReferralLetter } from '#lib/server/letters/plan/referral-letter.ts';
import { readAgencySide } from '#lib/server/queries/plan/agency-replies.ts';
import { readReferrals, readSuggestions } from '#lib/server/queries/plan/referrals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const plan = await openPlan(event);
	const { language, lists, now } = event.locals;
	const { id, referral } = event.params;
	const today = localDate(now);
	const scope = { reaching: actor, personId: id };
	const item = (await readReferrals(lists, scope, today)).find((each) => each.referral.id === referral);
	if (!item) return refuse(event, 'not_found');
	const asked = event.url.searchParams.get('letter');
	const letterLanguage = isLanguage(asked) ? asked : language;
	const named = { personId: id, referralId: referral };
	const side = await readAgencySide(lists, actor, named, now);
	return {
		...plan,
		unread: side.replies.some(({ read }) => read === null),
		today,
		item,
		suggestions: await readSuggestions(lists, actor.practitionerId),
		letter: await composeReferralLetter(lists, actor, named, letterLanguage, now),
		letterLanguage
	};
});

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const { referral } = event.params;
		const refused = await givePlanCommand(event, 'referral.update', form, {
			action: 'update',
			mainField: 'state',
			payload: {
				referralId: referral,
				version: numberOf(form, 'version'),
				...standingIn(form, event.locals.now),
				agencyReported: textsOf(form, 'agencyReported').length > 0
			}
		});
		return refused ?? toPlan(event, `/referrals/${referral}?saved=updated`);
	}
};
