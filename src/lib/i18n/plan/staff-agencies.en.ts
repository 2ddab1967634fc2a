import { plural } from '#lib/domain/text/plural.ts';

/** The list of agencies, which an administrator keeps. */
export const agenciesEn = {
	heading: 'Agencies',
	intro: 'Practitioners choose from this list when they refer somebody.',
	add: 'Add an agency',
	newHeading: 'A new agency',
	editHeading: 'An agency',
	back: 'All agencies',
	listed: (count: number) =>
		plural('en', count, {
			one: () => '1 agency on the list',
			other: (many) => (many === 0 ? 'No agency is on the list yet' : `${many} agencies on the list`)
		}),
	noneWhy: 'Until there is one, practitioners write the name of an agency themselves.',
	change: 'See or change',
	archivedHeading: 'No longer on the list',
	archivedNote: 'Referrals that were made keep the name.',
	wait: (days: number) =>
		plural('en', days, {
			one: () => 'Usual wait: 1 day',
			other: (many) => (many === 0 ? 'Usual wait: none' : `Usual wait: ${many} days`)
		}),
	waitUnknown: 'Usual wait: not known',
	name: 'Name',
	nameCy: 'Name in Welsh',
	nameCyHint: 'Leave it empty where it has none. Whoever reads in Welsh is shown it.',
	contactName: 'Who to ask for',
	telephone: 'Telephone',
	email: 'E-mail',
	address: 'Address',
	addressHint: 'A line of the address on each line.',
	offers: 'What it does',
	offersHint: 'One thing on each line, such as “help to find a room”.',
	areas: 'Areas of need',
	covers: 'Where it works',
	coversHint: 'In words, such as “the whole county”.',
	languages: 'Languages it works in',
	languagesHint: 'One on each line, by its own name.',
	usualWaitDays: 'Usual wait, in days',
	usualWaitHint: 'Leave it empty where nobody knows. Plans ask early for what has a long wait.',
	optional: 'You can leave this empty.',
	save: 'Save the agency',
	archive: 'Take it off the list',
	archiveNote: 'Nobody can choose it any more. What was asked of it stays.',
	restore: 'Put it back on the list',
	restoreNote: 'This agency is not on the list now.',
	saved: {
		created: 'The agency is on the list.',
		edited: 'The agency is saved.',
		archived: 'The agency is off the list.',
		restored: 'The agency is on the list again.'
	}
};

export type AgenciesText = typeof agenciesEn;
