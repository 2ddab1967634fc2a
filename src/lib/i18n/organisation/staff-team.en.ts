import type { DeliveryGap } from '#lib/domain/plan/sequence-shapes.ts';
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
		age: (days: number) =>
			plural('en', days, {
				one: () => '1 day so far.',
				other: (many) => (many === 0 ? 'Since today.' : `${many} days so far.`)
			}),
		kind: (kind: string, count: number) => `${kind}: ${count}`,
		kinds: {
			need_without_step: 'A need without a step',
			step_without_referral: 'A step without a referral',
			referral_without_answer: 'No answer from an agency',
			agency_silent: 'An agency says nothing',
			declined_by_person: 'The person does not want it',
			declined_by_agency: 'An agency said no',
			not_available_in_area: 'Not there in this area',
			waiting_list: 'Waiting list',
			look_again_due: 'A step to look at again',
			pause_look_due: 'A pause to look at again',
			referral_check_due: 'A referral to check',
			court_work_held: 'Work of the court is held',
			prerequisite_cycle: 'Steps wait for each other',
			plan_not_reviewed: 'A plan that nobody went through',
			change_without_review: 'Something changed, and the plan did not',
			told_change: 'The person told of a change'
		} as Record<DeliveryGap['code'], string>
	}
};

export type TeamText = typeof teamEn;
