import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Actions } from './$types';

const next = () => '/me/settings/notices?saved';

export const actions = {
	save: (event) => giveFromForm(event, 'notice_choices.save', next),
	agree: (event) => giveFromForm(event, 'notice_way.agree', next),
	confirm: (event) => giveFromForm(event, 'notice_way.confirm', next),
	stop: (event) => giveFromForm(event, 'notice_way.stop', next)
} satisfies Actions;
