import { error, type RequestEvent } from '@sveltejs/kit';
import { errorCodes, type ErrorCode } from '#lib/domain/errors/codes.ts';
import { errorTexts } from '#lib/i18n/catalogues/server-texts.ts';

/** Stops with the page for this code, in the reader's language. */
export function refuse(event: RequestEvent, code: ErrorCode): never {
	const text = errorTexts[event.locals.language];
	error(errorCodes[code], { message: text[code], code, id: event.locals.requestId });
}
