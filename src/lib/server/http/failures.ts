import { isHttpError, isRedirect, type Handle, type RequestEvent } from '@sveltejs/kit';
import { errorCodes, type ErrorCode } from '#lib/domain/errors/codes.ts';
import { databaseFault, RETRY_AFTER_S } from '#lib/server/db/faults.ts';
import { LimitReached } from '#lib/server/limits/limit-reached.ts';
import { described } from './described.ts';
import { audienceOf } from './audience.ts';
import { failurePage, messageOf } from './failure-page.ts';
import { OWN_ANSWER, problem } from './problem.ts';
import { readForm } from './read-form.ts';

/** Why a request could not be answered as it should. */
export interface Failure {
	code: Extract<ErrorCode, 'busy' | 'unavailable' | 'unexpected'> | LimitReached['code'];
	/** When asking again makes sense; null where nobody can say. */
	retryAfterS: number | null;
}

/** Writes one line in the log with the id that the person can quote, and keeps for `answerFailures` what it was. */
export function noteFailure(event: RequestEvent, error: unknown): Failure {
	const { locals, route } = event;
	if (error instanceof LimitReached) {
		const { code, retryAfterS } = error;
		locals.log.warn(
			{ route: route.id, accountId: locals.actor?.accountId, code },
			'an account met its limit'
		);
		return (locals.failure = { code, retryAfterS });
	}
	const fault = databaseFault(error);
	locals.log.error({ route: route.id, fault, error: described(error) }, 'a request failed');
	const isPosted = event.request.method === 'POST' && !isApi(event);
	const failure: Failure =
		fault === null
			? { code: 'unexpected', retryAfterS: null }
			: { code: isPosted ? 'busy' : 'unavailable', retryAfterS: RETRY_AFTER_S[fault] };
	locals.failure = failure;
	return failure;
}

/**
 * Every answer says that it is ours, also where something went wrong inside: a phone must be able to tell our 500 from
 * a captive portal's. A database that cannot just now is a 503 with the time to wait. Under `/api` a refusal is always
 * problem details, and a form that was posted without a script comes back with all that was typed.
 */
export const answerFailures: Handle = async ({ event, resolve }) => {
	const typed = isFormOfOurs(event) ? event.request.clone() : null;
	const response = await settled(event, () => resolve(event));
	if (typed && hasLostForm(event, response)) {
		const form = await readForm(typed);
		return failurePage(event, form instanceof FormData ? form : null);
	}
	const answer = isApi(event) ? asProblem(event, response) : asUnavailable(event, response);
	for (const [name, value] of Object.entries(headersOf(event))) answer.headers.set(name, value);
	return answer;
};

async function settled(event: RequestEvent, work: () => Response | Promise<Response>): Promise<Response> {
	try {
		return await work();
	} catch (thrown) {
		if (isRedirect(thrown)) throw thrown;
		if (!isHttpError(thrown)) return answerThrown(event, noteFailure(event, thrown));
		if (!isApi(event)) throw thrown;
		return problem(thrown.body.code, event.locals.requestId, event.locals.language);
	}
}

/** For what a hook threw; what a route throws, Kit has answered by then. */
function answerThrown(event: RequestEvent, { code }: Failure): Response | Promise<Response> {
	const { requestId: id, language } = event.locals;
	const status = errorCodes[code];
	const error = { message: messageOf(event), code, id };
	if (isApi(event)) return problem(code, id, language);
	if (event.isDataRequest) return Response.json(error, { status });
	if (isEnhanced(event)) return Response.json({ type: 'error', status, error }, { status });
	return failurePage(event, null);
}

function hasLostForm({ locals }: RequestEvent, response: Response): boolean {
	// Without its data a person's page leads to the page that explains being offline.
	return locals.failure !== null || response.headers.get('location') === '/offline';
}

function asProblem(event: RequestEvent, response: Response): Response {
	const isOurs = response.headers.has('x-waymark');
	if (isOurs || response.status < 400) return response;
	const { requestId, language, failure } = event.locals;
	return problem(failure?.code ?? codeOfStatus(response.status), requestId, language);
}

const byStatus: Record<number, ErrorCode> = {
	403: 'not_allowed',
	404: 'not_found',
	405: 'wrong_method',
	413: 'too_large',
	503: 'unavailable'
};

/** For what Kit refuses by itself. */
export function codeOfStatus(status: number): ErrorCode {
	return byStatus[status] ?? (status < 500 ? 'malformed' : 'unexpected');
}

function asUnavailable({ locals }: RequestEvent, response: Response): Response {
	const isLate = (locals.failure?.retryAfterS ?? null) !== null && response.status === 500;
	const { status, headers } = response;
	return new Response(response.body, { status: isLate ? errorCodes.busy : status, headers });
}

function headersOf({ locals }: RequestEvent): Record<string, string> {
	const wait = locals.failure?.retryAfterS ?? null;
	return { 'x-waymark': OWN_ANSWER['x-waymark'], ...(wait !== null && { 'retry-after': String(wait) }) };
}

function isApi({ url }: RequestEvent): boolean {
	return url.pathname.startsWith('/api/');
}

function isEnhanced({ request }: RequestEvent): boolean {
	return request.headers.get('x-sveltekit-action') === 'true';
}

const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/;

/** A form without script, of somebody signed in: what is typed to sign in is never shown again. */
function isFormOfOurs(event: RequestEvent): boolean {
	const { request, route } = event;
	const isForm = FORM.test(request.headers.get('content-type') ?? '');
	const isSignedInPage = route.id !== null && audienceOf(route.id) !== 'public';
	return request.method === 'POST' && isForm && isSignedInPage && !isEnhanced(event);
}
