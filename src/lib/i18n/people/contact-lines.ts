import type { CaseContacts } from '#lib/domain/people/case-contacts.ts';
import type { Place } from '#lib/domain/organisation/place.ts';
import type { Language } from '#lib/domain/text/language.ts';

interface ContactText {
	withoutApp: string;
	officer(name: string): string;
	noOfficer: string;
	number(telephone: string): string;
	noNumber: string;
	team(name: string): string;
	noTeam: string;
	manager(name: string): string;
	noManager: string;
	office(address: string): string;
	noOffice: string;
}

const en: ContactText = {
	withoutApp: 'You do not need the app to be heard. You can ring, write, or come to the office.',
	officer: (name) => `Your officer is ${name}.`,
	noOfficer: 'We do not have the name of your officer here. Ask at the office.',
	number: (telephone) => `The number is ${telephone}.`,
	noNumber: 'We do not have the number here. Ask at the office.',
	team: (name) => `The team is ${name}.`,
	noTeam: 'We do not have the name of the team here.',
	manager: (name) => `The manager is ${name}.`,
	noManager: 'We do not have the name of the manager here. Your officer can tell you.',
	office: (address) => `The office is ${address}.`,
	noOffice: 'We do not have the address of your office here. Your officer can tell you.'
};

const cy: ContactText = {
	withoutApp:
		'Nid oes angen yr ap arnoch i gael eich clywed. Gallwch ffonio, ysgrifennu, neu ddod i’r swyddfa.',
	officer: (name) => `Eich swyddog yw ${name}.`,
	noOfficer: 'Nid yw enw eich swyddog gennym yma. Gofynnwch yn y swyddfa.',
	number: (telephone) => `Y rhif yw ${telephone}.`,
	noNumber: 'Nid yw’r rhif gennym yma. Gofynnwch yn y swyddfa.',
	team: (name) => `Y tîm yw ${name}.`,
	noTeam: 'Nid yw enw’r tîm gennym yma.',
	manager: (name) => `Y rheolwr yw ${name}.`,
	noManager: 'Nid yw enw’r rheolwr gennym yma. Gall eich swyddog ddweud wrthych.',
	office: (address) => `Y swyddfa yw ${address}.`,
	noOffice: 'Nid yw cyfeiriad eich swyddfa gennym yma. Gall eich swyddog ddweud wrthych.'
};

const texts: Record<Language, ContactText> = { en, cy };

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
