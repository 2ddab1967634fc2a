import { plural } from '#lib/domain/text/plural.ts';

/** Teams, which an administrator keeps. */
export const teamsEn = {
	heading: 'Teams',
	intro: 'Each officer is in one team. Its manager answers for the cases of all of them.',
	about: 'What each team is called, and which office it works from.',
	add: 'Add a team',
	newHeading: 'A new team',
	back: 'All teams',
	listed: (count: number) =>
		plural('en', count, {
			one: () => '1 team',
			other: (many) => (many === 0 ? 'There is no team yet' : `${many} teams`)
		}),
	noneWhy: 'Add the first one, then invite the staff who are in it.',
	name: 'Name',
	nameHint: 'The people of its officers read it too.',
	office: 'Office',
	officeHint: 'Where the team works from.',
	noOffice: 'None yet',
	staff: (count: number) =>
		plural('en', count, {
			one: () => '1 member of staff',
			other: (many) => (many === 0 ? 'Nobody is in it yet' : `${many} members of staff`)
		}),
	cases: (count: number) =>
		plural('en', count, {
			one: () => '1 case',
			other: (many) => (many === 0 ? 'No cases' : `${many} cases`)
		}),
	seeStaff: 'See who is in it',
	replyTimes: 'How soon it answers people',
	save: 'Save the team',
	saved: { created: 'The team is saved.', edited: 'The team is saved.' }
};
export type TeamsText = typeof teamsEn;
