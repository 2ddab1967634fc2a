import type { Handle, RequestEvent } from '@sveltejs/kit';
import { audienceOf } from '#lib/server/http/audience.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import {
	requireAdministrator,
	requireCaseReader,
	requireManager,
	requirePractitioner,
	requireServiceUser,
	requireServiceUserApi,
	requireStaff
} from './guards.ts';

/** Denies by default. Each server function asks its own guard as well; this one stands before all of them. */
export const guardEntry: Handle = ({ event, resolve }) => {
	if (event.route.id === null) return resolve(event);
	switch (audienceOf(event.route.id)) {
		case 'public':
			return resolve(event);
		case 'person':
			requireServiceUser(event);
			return resolve(event);
		case 'person_api': {
			const actor = requireServiceUserApi(event);
			return actor instanceof Response ? actor : resolve(event);
		}
		case 'staff':
			requireStaff(event);
			return resolve(event);
		case 'practitioner':
			return staffOnly(event, resolve, requirePractitioner);
		case 'manager':
			return staffOnly(event, resolve, requireManager);
		case 'case_reader':
			return staffOnly(event, resolve, requireCaseReader);
		case 'administrator':
			return staffOnly(event, resolve, requireAdministrator);
		case 'shut':
			return refuse(event, 'not_found');
	}
};

/**
 * A colleague of another role who looks at a page is refused by the page itself, in the frame that they know. Were it to answer
 * anything else, it is refused here.
 */
async function staffOnly(
	event: RequestEvent,
	resolve: (event: RequestEvent) => Response | Promise<Response>,
	guard: (event: RequestEvent) => unknown
): Promise<Response> {
	const { actor } = event.locals;
	const isColleague = actor !== null && actor.role !== 'service_user' && actor.role !== 'system';
	if (!isColleague || event.request.method !== 'GET') guard(event);
	const response = await resolve(event);
	if (response.status >= 400) return response;
	try {
		guard(event);
	} catch (refused) {
		if (event.isDataRequest && (await isPageRefused(response))) return response;
		throw refused;
	}
	return response;
}

/**
 * Whether what a page is made of in the browser, after a click, is a refusal: Kit sends it as a 200 with one entry for each
 * layout and the page's own last. Only such an answer leaves the frame standing.
 */
async function isPageRefused(response: Response): Promise<boolean> {
	const [first = ''] = (await response.clone().text()).split('\n');
	const { nodes } = JSON.parse(first) as { nodes?: ({ type?: string } | null)[] };
	return nodes?.at(-1)?.type === 'error';
}
