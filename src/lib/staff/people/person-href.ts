import type { StaffRole } from '#lib/domain/access/actor.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';

/** Where a page of a case leads back to: to the person for whoever holds the case, to the team for who leads it. */
export function personHref(role: StaffRole, personId: string, text: StaffText) {
	return role === 'practitioner'
		? { href: `/staff/people/${personId}`, label: text.orders.toPerson }
		: { href: '/staff/team', label: text.frame.section.team };
}

/** Back to all that is on record of a person by hand. */
export function toDetailsOf({ id, name }: { id: string; name: string }, text: StaffText) {
	return { href: `/staff/people/${id}/details`, label: text.casework.details.heading, name };
}
