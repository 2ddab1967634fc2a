import { refusedWithoutCommand, type FormProblem } from '#lib/domain/commands/refused-form.ts';
import { phoneKindOf } from '#lib/domain/access/phone.ts';
import { shortTextOf } from '#lib/domain/text/form-reader.ts';
import { redirect } from '@sveltejs/kit';
import { readTypedDate } from '#lib/i18n/typed-date.ts';
import { clientNetwork } from '#lib/server/access/client-network.ts';
import { readAuthTokens, setDeviceCookie } from '#lib/server/access/cookies.ts';
import { deviceState } from '#lib/server/access/devices.ts';
import { isRefused, type Refused } from '#lib/server/access/sign-in-outcomes.ts';
import { sayWhenToTryAgain } from '#lib/server/access/try-again.ts';
import { redeemCode } from '#lib/server/access/redeem-code.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	if (locals.actor?.role === 'service_user') redirect(303, '/me');
	const state = await deviceState(locals.database.kysely, readAuthTokens(event).device, locals.now);
	const wantsCode = url.searchParams.get('use') === 'code';
	if (state !== 'unknown' && !wantsCode) redirect(303, `/sign-in/pin${url.search}`);
	return { knownPhone: state === 'ready' };
};

type Values = Record<'code' | 'day' | 'month' | 'year', string>;

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const values: Values = {
			code: shortTextOf(form, 'code', 64),
			day: shortTextOf(form, 'day', 20),
			month: shortTextOf(form, 'month', 20),
			year: shortTextOf(form, 'year', 20)
		};
		const { date: dateOfBirth, problems: ofDate } = readTypedDate(values);
		const hasCode = /[a-z0-9]/i.test(values.code);
		const problems: FormProblem[] = [
			...(hasCode ? [] : [{ field: 'code', code: 'code_missing' as const }]),
			...ofDate
		];
		if (problems.length > 0 || dateOfBirth === null)
			return refusedAs('invalid_payload', refusedWithoutCommand('use_code', values, problems));
		const network = clientNetwork(event);
		const { device } = readAuthTokens(event);
		const outcome: { deviceToken: string } | Refused =
			network === null
				? { refused: 'address_unknown' }
				: await redeemCode(
						event.locals.database,
						{
							code: values.code,
							dateOfBirth,
							network,
							device,
							phoneKind: phoneKindOf(event.request.headers.get('user-agent'))
						},
						event.locals.now
					);
		if (isRefused(outcome)) {
			const code = outcome.refused;
			sayWhenToTryAgain(event, code);
			return refusedAs(code, refusedWithoutCommand('use_code', values, [{ field: 'code', code }]));
		}
		setDeviceCookie(event, outcome.deviceToken);
		redirect(303, `/sign-in/pin${event.url.search}`);
	}
};
