import { giveFromForm } from '#lib/server/forms/give.ts';
import { setLanguageCookie } from '#lib/server/http/language-cookie.ts';
import { setTextSizeCookie } from '#lib/server/http/text-size-cookie.ts';
import type { Actions } from './$types';

export const actions = {
	change: (event) =>
		giveFromForm(event, 'settings.change', (_id, form) => {
			const language = form.get('language');
			if (language === 'en' || language === 'cy') setLanguageCookie(event, language);
			setTextSizeCookie(event, form.get('textSize'));
			return '/me/settings?saved';
		})
} satisfies Actions;
