import type { CaseContacts } from '#lib/domain/people/case-contacts.ts';
import type { Place } from '#lib/domain/organisation/place.ts';
import type { InEveryLanguage, Language } from '#lib/domain/text/language.ts';
import { contactLinesCy } from './contact-lines.cy.ts';
import { contactLinesEn, type ContactText } from './contact-lines.en.ts';

const texts: InEveryLanguage<ContactText> = { en: contactLinesEn, cy: contactLinesCy };

/** How to be heard without a phone, on paper as on a screen. What is not on record is said to be missing, never left blank. */
export function contactLines({ officer, team, manager, office }: CaseContacts, language: Language): string[] {
	const text = texts[language];
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
