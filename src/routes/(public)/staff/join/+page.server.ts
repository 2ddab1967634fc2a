import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { refusedWithoutCommand, type RefusedForm } from '#lib/domain/commands/refused-form.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { shortTextOf } from '#lib/domain/text/form-reader.ts';
import { languageFrom } from '#lib/domain/text/language.ts';
import { setLanguageCookie } from '#lib/server/http/language-cookie.ts';
import { clientNetwork } from '#lib/server/access/client-network.ts';
import { readAuthTokens, setKnownCookie, setSessionCookie } from '#lib/server/access/cookies.ts';
import { joinByLink, openLink } from '#lib/server/access/join.ts';
import { isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import { sayWhenToTryAgain } from '#lib/server/access/try-again.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import { staffHome } from '#lib/staff/staff-sections.ts';
import type { Actions, PageServerLoad } from './$types';

/** Nobody types as much; what is longer is refused for its length. */
const LONGEST_TYPED = 1_000;

export const load: PageServerLoad = ({ setHeaders }) => {
	// What is filled in here must come back out of no cache, and the address of this page is nobody's business.
	setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
	// The code is in no address: another language takes it along in the form.
	return { languageForm: 'join-form' };
};

export const actions: Actions = {
	/** Says whose link it is, so that a password is chosen for the right name. */
	open: async (event) => {
		const form = await event.request.formData();
		const code = shortTextOf(form, 'code', LONGEST_TYPED);
		if (code.trim() === '') return refused(event, 'code_missing');
		const attempt = attemptOf(event, code);
		if (attempt === null) return refused(event, 'address_unknown', code);
		const { database, now } = event.locals;
		const opened = await openLink(database, attempt, now);
		return isRefused(opened) ? refused(event, opened.refused, code) : { joining: { ...opened, code } };
	},
	/** The same page in another language, with the code. A password that was typed is typed again. */
	language: async (event) => {
		const form = await event.request.formData();
		event.locals.language = languageFrom(shortTextOf(form, 'language'));
		setLanguageCookie(event, event.locals.language);
		if (shortTextOf(form, 'here') === 'dead') return refused(event, 'link_not_working');
		const code = shortTextOf(form, 'code', LONGEST_TYPED);
		if (code.trim() === '') redirect(303, '/staff/join');
		if (shortTextOf(form, 'username') === '') return { code };
		const attempt = attemptOf(event, code);
		if (attempt === null) return refused(event, 'address_unknown', code);
		const opened = await openLink(event.locals.database, attempt, event.locals.now);
		return isRefused(opened) ? refused(event, opened.refused, code) : { joining: { ...opened, code } };
	},
	join: async (event) => {
		const form = await event.request.formData();
		const typed = (name: string) => shortTextOf(form, name, LONGEST_TYPED);
		const code = typed('code');
		const attempt = attemptOf(event, code);
		if (attempt === null) return refused(event, 'address_unknown', code);
		const { database, now } = event.locals;
		const chosen = { ...attempt, password: typed('password'), again: typed('again') };
		const joined = await joinByLink(database, chosen, readAuthTokens(event), now);
		if (!isRefused(joined)) {
			setSessionCookie(event, joined.sessionToken);
			setKnownCookie(event, joined.known);
			redirect(303, staffHome(joined.role));
		}
		const opened = await openLink(database, attempt, now);
		if (isRefused(opened)) return refused(event, opened.refused, code);
		const problems = [{ field: 'password', code: joined.refused }];
		const answer = { ...refusedWithoutCommand('join', {}, problems), joining: { ...opened, code } };
		return refusedAs(joined.refused, answer);
	}
};

function attemptOf(event: RequestEvent, token: string) {
	const network = clientNetwork(event);
	return network === null ? null : { token, network };
}

/** @param typed what was typed as the code: a refusal, such as to try again later, costs nobody the typing */
function refused(event: RequestEvent, code: ErrorCode, typed = ''): ActionFailure<RefusedForm> {
	sayWhenToTryAgain(event, code);
	return refusedAs(code, refusedWithoutCommand('join', { code: typed }, [{ field: 'code', code }]));
}
