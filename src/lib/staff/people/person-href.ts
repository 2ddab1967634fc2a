import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';

/** Back to the page of the person. */
export function personHref(personId: string, text: StaffText) {
	return { href: `/staff/people/${personId}`, label: text.orders.toPerson };
}

/** Back to all that is on record of a person by hand. */
export function toDetailsOf({ id, name }: { id: string; name: string }, text: StaffText) {
	return { href: `/staff/people/${id}/details`, label: text.casework.details.heading, name };
}
