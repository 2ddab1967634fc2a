import { listing } from '#lib/server/http/listing.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { bankHolidaysRunOut, textsDueForChecking } from '#lib/policy/ageing.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing((event) => {
	requireAdministrator(event);
	const today = localDate(Date.now());
	const due = textsDueForChecking(today);
	return {
		textsDue: due[0] ? { count: due.length, oldest: due[0].lastChecked } : null,
		bankHolidays: bankHolidaysRunOut(today)
	};
});
