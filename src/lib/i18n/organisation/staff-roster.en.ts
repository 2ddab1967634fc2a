import { plural } from '#lib/domain/text/plural.ts';

/** The manager's roster, and the page of one officer: their times away, and who takes their cases. */
export const rosterEn = {
	size: (officers: number, people: number) =>
		`${plural('en', officers, { one: () => '1 officer', other: (many) => `${many} officers` })}, ${plural('en', people, { one: () => '1 person', other: (many) => `${many} people` })}.`,
	within: (days: number, share: number) =>
		plural('en', days, {
			one: () => `Answers within one working day, as promised: ${share} of 100.`,
			other: (many) => `Answers within ${many} working days, as promised: ${share} of 100.`
		}),
	table: 'The officers of the team',
	empty: 'Nobody is in this team yet',
	emptyWhy: 'The administrator of Waymark adds officers to teams.',
	column: {
		officer: 'Officer',
		people: 'People',
		waiting: 'Waiting, oldest',
		reply: 'Usual answer',
		missing: 'Outcomes missing',
		toDecide: 'Their side to decide',
		away: 'Away, cover',
		open: 'Open'
	},
	noAccount: 'cannot sign in',
	none: 'none',
	waiting: (count: number, since: string) => `${count}, since ${since}`,
	days: (days: number) =>
		plural('en', days, {
			one: () => '1 working day',
			other: (many) => (many === 0 ? 'the same day' : `${many} working days`)
		}),
	fewAnswers: 'too few to say',
	first: (count: number, day: string) => `${count}, first ${day}`,
	late: (count: number) => `${count} late`,
	awayNow: (until: string) => `away until ${until}`,
	awayFrom: (from: string, until: string) => `away from ${from} to ${until}`,
	coveredBy: (name: string) => `${name} covers`,
	noCover: 'choose cover',
	coverAway: 'who covers is away too',
	covers: (name: string, until: string) => `covers ${name} until ${until}`,
	openOf: (name: string) => `Open: ${name}`,
	manage: 'Cover and cases',
	manageOf: (name: string) => `Cover and cases: ${name}`,
	back: 'Team',
	saved: {
		moved: 'The cases are moved. Each person is told who their officer is now.',
		away: 'This is saved. The people of this officer can see who covers.',
		cancelled: 'This time away is removed.'
	},
	awayHeading: 'Away, and who covers',
	awayWhat:
		'On these days the officer who covers sees these cases and can work on them. Both days count. What they do is under their own name.',
	awayNone: 'No time away is planned.',
	another: 'Another time away',
	from: 'First day away',
	until: 'Last day away',
	coverBy: 'Who covers',
	nobodyYet: 'Nobody yet',
	addAway: 'Save time away',
	change: 'Save change',
	cancel: 'Remove this time away',
	moveHeading: 'Give cases to another officer',
	moveWhat:
		'It takes effect at once. Each person reads on their phone who their officer is now, since when, and how to reach them.',
	noCases: 'This officer has no cases.',
	nobodyElse: 'Nobody else in this team can take cases. An officer needs an account first.',
	rest: 'Everybody for whom you choose nobody below',
	stays: 'Stays here',
	takes: 'Who takes which case',
	asAbove: 'As above',
	since: 'Since which day',
	sinceHint: 'Today, or the day it was agreed.',
	reason: 'Why',
	reasonHint: 'For staff. The person does not read this.',
	move: 'Move the cases',
	admin: {
		link: 'Move their cases',
		heading: (name: string) => `Move the cases of ${name}`,
		title: 'Move cases',
		intro: 'From one officer to another, also between teams. You see no names of people here.',
		died: 'What is written of people who have died stays where it is, and is not counted here.',
		none: 'There are no cases to move here',
		noneWhy: 'Each case that was here is with another officer, or there never was one.',
		which: 'Which cases',
		all: (count: number) =>
			plural('en', count, {
				one: () => 'All of them: 1 case',
				other: (many) => `All of them: ${many} cases`
			}),
		some: 'Only those whose case numbers I type',
		whichMissing:
			'Choose all of them, or only those that you type. Where you choose all, leave the numbers empty.',
		numbers: 'Case numbers',
		numbersHint: 'Only where you move some of them: one on each line.',
		numbersMissing: 'Type at least one case number.',
		numbersUnknown: 'One of these case numbers is not among these cases. Check them. Nobody was moved.',
		gone: 'There was nobody to move. Somebody else may have moved them while you had the page open.',
		to: 'Who takes them',
		toHint: 'Officers with an open account, by team. The number says how many cases they hold.',
		choose: 'Choose an officer',
		toMissing: 'Choose the officer who takes them.',
		option: (name: string, team: string, count: number) => `${team}: ${name}, ${count}`,
		noTeam: 'No team',
		noOfficers: 'Nobody else can take cases. An officer needs an open account first.',
		saved: 'The cases are moved. Each person is told who their officer is now.',
		unheld: {
			heading: 'Cases that nobody holds',
			about: 'Give cases that came without an officer to somebody.',
			intro: 'No officer can open these cases until somebody holds them. You see no names of people here.',
			count: (count: number) =>
				plural('en', count, {
					one: () => 'Nobody holds 1 case.',
					other: (many) => (many === 0 ? 'Somebody holds each case.' : `Nobody holds ${many} cases.`)
				}),
			give: 'Give them to an officer'
		}
	}
};

export type RosterText = typeof rosterEn;
