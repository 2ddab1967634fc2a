import { languageFrom } from '#lib/domain/text/language.ts';
import { shortTextOf } from '#lib/domain/text/form-reader.ts';
import { redirect, type RequestHandler } from '@sveltejs/kit';
import { ownPath } from '#lib/server/access/own-path.ts';
import { setLanguageCookie } from '#lib/server/http/language-cookie.ts';

/** `language` and `to`, the page to come back to. */
export const POST: RequestHandler = async (event) => {
	const form = await event.request.formData();
	setLanguageCookie(event, languageFrom(shortTextOf(form, 'language')));
	redirect(303, ownPath(shortTextOf(form, 'to', 2000), '/'));
};
