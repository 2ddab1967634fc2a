import { errorTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { error, type RequestEvent } from '@sveltejs/kit';
import { isForOperator } from './for-operators.ts';

/** @throws 404 for whoever does not operate the service: what is not theirs looks like what is not there */
export function refuseOthers({ request, locals, platform }: RequestEvent): void {
	const { socket } = (platform as { req?: { socket: { remoteAddress?: string } } } | undefined)?.req ?? {};
	if (isForOperator(request, socket?.remoteAddress, locals.environment)) return;
	error(404, { message: errorTexts[locals.language].not_found, code: 'not_found', id: locals.requestId });
}
