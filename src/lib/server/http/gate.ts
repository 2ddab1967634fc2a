import { errorTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { error, type Handle, type RequestEvent } from '@sveltejs/kit';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { errorCodes } from '#lib/domain/errors/codes.ts';
import {
	requireAdministrator,
	requireManager,
	requirePractitioner,
	requireServiceUser,
	requireServiceUserApi,
	requireStaff
} from '#lib/server/access/guards.ts';

/**
 * Which door a route stands behind, by its group. A route in no group is shut: `tests/e2e/routes.laptop.test.ts` lists
 * them all.
 */
export type Audience =
	'public' | 'person' | 'person_api' | 'staff' | 'practitioner' | 'manager' | 'administrator' | 'shut';

const doors: [prefix: string, door: Audience][] = [
	['/(public)', 'public'],
	['/(operations)', 'public'],
	['/shell', 'public'],
	['/offline', 'public'],
	['/calendar', 'public'],
	['/me', 'person'],
	['/api/v1', 'person_api'],
	['/staff/team', 'manager'],
	['/staff/admin', 'administrator'],
	['/staff', 'practitioner']
];

export function audienceOf(routeId: string): Audience {
	// The way in, which leads everybody to the first page of their own.
	if (routeId === '/staff') return 'staff';
	const found = doors.find(([prefix]) => routeId === prefix || routeId.startsWith(`${prefix}/`));
	return found?.[1] ?? 'shut';
}

/** Stops with the page for this code, in the reader's language. */
export function refuse(event: RequestEvent, code: ErrorCode): never {
	const words = errorTexts[event.locals.language];
	error(errorCodes[code], { message: words[code], code, id: event.locals.requestId });
}

/** Denies by default. Each server function asks its own guard as well; this is the door, not the lock. */
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
			requirePractitioner(event);
			return resolve(event);
		case 'manager':
			requireManager(event);
			return resolve(event);
		case 'administrator':
			requireAdministrator(event);
			return resolve(event);
		case 'shut':
			return refuse(event, 'not_found');
	}
};
