export interface ContactText {
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

export const contactLinesEn: ContactText = {
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
