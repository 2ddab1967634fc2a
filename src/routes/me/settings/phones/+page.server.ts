import { redirect } from '@sveltejs/kit';
import { refusedWithoutCommand } from '#lib/domain/commands/refused-form.ts';
import { textOf } from '#lib/domain/text/form-reader.ts';
import { requireServiceUser } from '#lib/server/access/guards.ts';
import { signOutPhone } from '#lib/server/access/phones.ts';
import { giveFromForm } from '#lib/server/forms/give.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import type { Actions } from './$types';

export const actions = {
	/** Without scripts. */
	out: async (event) => {
		const actor = requireServiceUser(event);
		const { database, now } = event.locals;
		const phoneId = textOf(await event.request.formData(), 'phoneId');
		const here = actor.device?.id ?? null;
		const done = await signOutPhone(database, actor, { personId: actor.personId, phoneId, here }, now);
		if (!done) {
			const problems = [{ field: 'phones', code: 'nothing_to_answer' as const }];
			return refusedAs('nothing_to_answer', refusedWithoutCommand('out', {}, problems));
		}
		redirect(303, '/me/settings/phones?saved');
	},
	read: (event) => giveFromForm(event, 'phone_sign_out.read', () => '/me/settings/phones')
} satisfies Actions;
