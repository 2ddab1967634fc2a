import type { CaseContacts } from '#lib/domain/people/case-contacts.ts';
import type { Place } from '#lib/domain/organisation/place.ts';
import type { ContactText } from './contact-lines.en.ts';

/** How to be heard without a phone, on paper as on a screen. What is not on record is said to be missing, never left blank. */
export function contactLines({ officer, team, manager, office }: CaseContacts, text: ContactText): string[] {
	const numberOf = (telephone: string | null) =>
		telephone === null ? text.noNumber : text.number(telephone);
	return [
		text.withoutApp,
		officer === null ? text.noOfficer : `${text.officer(officer.name)} ${numberOf(officer.telephone)}`,
		team === null ? text.noTeam : text.team(team),
		office === null ? text.noOffice : text.office(addressOf(office)),
		manager === null ? text.noManager : `${text.manager(manager.name)} ${numberOf(manager.telephone)}`
	];
}

function addressOf({ name, lines, postcode }: Place): string {
	return [name, ...lines, postcode].filter(Boolean).join(', ');
}
