import { refusedWithoutCommand } from '#lib/domain/commands/refused-form.ts';
import { shortTextOf } from '#lib/domain/text/form-reader.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { readAuthTokens, setDeviceCookie, setSessionCookie } from '#lib/server/access/cookies.ts';
import { deviceState, type DeviceState } from '#lib/server/access/devices.ts';
import { isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import { ownPath } from '#lib/server/access/own-path.ts';
import { choosePin, signInWithPin } from '#lib/server/access/sign-in.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import { setLanguageCookie } from '#lib/server/http/language-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	if (event.locals.actor?.role === 'service_user') redirect(303, '/me');
	const state = await stateOfPhone(event);
	if (state === 'unknown') redirect(303, `/sign-in${event.url.search}`);
	return { state };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const { database, now } = event.locals;
		const tokens = readAuthTokens(event);
		const pin = shortTextOf(form, 'pin').trim();
		const choosing = (await stateOfPhone(event)) === 'needs_pin';
		const outcome = choosing
			? await choosePin(database, tokens, { pin, again: shortTextOf(form, 'pinAgain').trim() }, now)
			: await signInWithPin(database, tokens, pin, now);
		if (isRefused(outcome)) {
			const { refused: code, triesLeft } = outcome;
			const problem = { field: fieldOf(code), code, ...(triesLeft !== undefined && { triesLeft }) };
			return refusedAs(code, refusedWithoutCommand('pin', {}, [problem]));
		}
		setSessionCookie(event, outcome.sessionToken);
		// Given anew each time, so that a phone in use is never forgotten by the browser.
		if (tokens.device) setDeviceCookie(event, tokens.device);
		if (outcome.language && !event.cookies.get('language')) setLanguageCookie(event, outcome.language);
		redirect(303, personPath(event));
	}
};

function stateOfPhone(event: RequestEvent): Promise<DeviceState> {
	const { locals } = event;
	return deviceState(locals.database.kysely, readAuthTokens(event).device, locals.now);
}

function fieldOf(code: ErrorCode): string {
	return code === 'pins_differ' ? 'pinAgain' : 'pin';
}

function personPath({ url }: RequestEvent): string {
	const path = ownPath(url.searchParams.get('next'), '/me');
	return /^\/me(\/|$)/.test(path) ? path : '/me';
}
