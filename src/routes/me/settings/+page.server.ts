import { isLanguage } from '#lib/domain/text/language.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { ownPath } from '#lib/server/access/own-path.ts';
import { giveFromForm } from '#lib/server/forms/give.ts';
import { setLanguageCookie } from '#lib/server/http/language-cookie.ts';
import { setTextSizeCookie } from '#lib/server/http/text-size-cookie.ts';
import type { Actions } from './$types';

export const actions = {
	change: (event) =>
		giveFromForm(event, 'settings.change', (_id, form) => {
			const language = textOf(form, 'language');
			if (isLanguage(language)) setLanguageCookie(event, language);
			setTextSizeCookie(event, textOf(form, 'textSize'));
			return ownPath(orNull(form, 'to'), '/me/settings?saved');
		}),
	/** Who their officer is now: told on Home, which fetches no words for what could be wrong. */
	seen: (event) => giveFromForm(event, 'officer_news.read', () => '/me')
} satisfies Actions;
