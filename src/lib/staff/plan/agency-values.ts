import type { FormValues } from '#lib/domain/text/form-reader.ts';
import type { Agency } from '#lib/server/queries/plan/referrals.ts';

/** An agency as its form shows it. */
export function agencyValues(agency: Agency): FormValues {
	return {
		name: [agency.name],
		nameCy: [agency.nameCy ?? ''],
		contactName: [agency.contactName ?? ''],
		telephone: [agency.telephone ?? ''],
		email: [agency.email ?? ''],
		address: [agency.address.join('\n')],
		offers: [agency.offers.join('\n')],
		areas: agency.areas,
		covers: [agency.covers],
		languages: [agency.languages.join('\n')],
		usualWaitDays: [agency.usualWaitDays === null ? '' : String(agency.usualWaitDays)]
	};
}
