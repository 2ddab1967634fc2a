import { plural } from '#lib/domain/text/plural.ts';

/** The manager's pages. */
export const teamEn = {
	title: 'Team',
	heading: 'Your team',
	noTeam: 'You have no team yet',
	noTeamWhy: 'The administrator of Waymark can give you a new account in a team.',
	gaps: {
		heading: 'Planned work that is not happening',
		intro: (count: number) =>
			plural('en', count, {
				one: () => '1 plan has work that is not happening. None of this is the person’s failure.',
				other: (many) =>
					`${many} plans have work that is not happening. The oldest comes first. None of this is the person’s failure.`
			}),
		none: 'Nothing is missing',
		noneWhy: 'When planned work is not happening, it stands here with what clears it.',
		officer: (name: string) => `Officer: ${name}`,
		age: (days: number) =>
			plural('en', days, {
				one: () => '1 day so far.',
				other: (many) => (many === 0 ? 'Since today.' : `${many} days so far.`)
			}),
		oldest: (days: number) =>
			plural('en', days, {
				one: () => 'The oldest: 1 day',
				other: (many) => (many === 0 ? 'The oldest: since today' : `The oldest: ${many} days`)
			})
	}
};

export type TeamText = typeof teamEn;
