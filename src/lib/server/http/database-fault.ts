import type { Handle, RequestEvent } from '@sveltejs/kit';
import errorPage from '/src/error.html?raw';
import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { databaseFault, type DatabaseFault } from '#lib/server/db/faults.ts';
import { problem } from './problem.ts';

/** Seconds after which it may be well again; phones honour it. */
const RETRY_AFTER: Record<DatabaseFault, number> = {
	away: 5,
	busy: 2,
	full: 30,
	read_only: 5,
	damaged: 60
};

/** Where the database cannot do its part, the answer is 503 and when to come again; never a fault of ours. */
export const answerDatabaseFaults: Handle = async ({ event, resolve }) => {
	try {
		const response = await resolve(event);
		const fault = event.locals.databaseFault;
		return fault && response.status === 500 ? unavailable(event, fault, response) : response;
	} catch (error) {
		const fault = databaseFault(error);
		if (!fault) throw error;
		noteFault(event, fault);
		return unavailable(event, fault, null);
	}
};

/** For the answer to this request, and one line in the log. */
export function noteFault({ locals, route }: RequestEvent, fault: DatabaseFault): void {
	locals.databaseFault = fault;
	locals.log.warn({ route: route.id, fault }, 'the database did not do its part');
}

/** @param page the page that says so, where one was rendered */
function unavailable(event: RequestEvent, fault: DatabaseFault, page: Response | null): Response {
	const retryAfter = { 'retry-after': String(RETRY_AFTER[fault]) };
	const { language, requestId } = event.locals;
	if (event.url.pathname.startsWith('/api/')) return problem('unavailable', requestId, language, retryAfter);
	const headers = new Headers(page?.headers ?? { 'content-type': 'text/html; charset=utf-8' });
	for (const [name, value] of Object.entries({ ...retryAfter, 'cache-control': 'no-store' }))
		headers.set(name, value);
	return new Response(page?.body ?? plainPage(language), { status: 503, headers });
}

function plainPage(language: 'en' | 'cy'): string {
	const { unavailable: words } = language === 'cy' ? errorsCy : errorsEn;
	return errorPage.replace('%sveltekit.error.message%', words).replace('lang="en"', `lang="${language}"`);
}
