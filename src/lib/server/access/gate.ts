import type { Handle } from '@sveltejs/kit';
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
			requirePractitioner(event);
			return resolve(event);
		case 'manager':
			requireManager(event);
			return resolve(event);
		case 'case_reader':
			requireCaseReader(event);
			return resolve(event);
		case 'administrator':
			requireAdministrator(event);
			return resolve(event);
		case 'shut':
			return refuse(event, 'not_found');
	}
};
