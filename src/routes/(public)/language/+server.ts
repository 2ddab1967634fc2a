import { redirect, type RequestHandler } from '@sveltejs/kit';
import { ownPath } from '#lib/server/auth/own-path.ts';
import { formText } from '#lib/server/http/form-text.ts';
import { setLanguageCookie } from '#lib/server/http/language-cookie.ts';

/** `language` (`en` or `cy`) and `to`, the page to come back to. */
export const POST: RequestHandler = async (event) => {
	const form = await event.request.formData();
	setLanguageCookie(event, formText(form, 'language') === 'cy' ? 'cy' : 'en');
	redirect(303, ownPath(formText(form, 'to', 2000), '/'));
};
