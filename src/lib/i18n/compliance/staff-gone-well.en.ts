import { plural } from '#lib/domain/text/plural.ts';

/** What went well lately, beside the form that decides; and the sentences with which its letter can begin to say so. */
export const goneWellEn = {
	heading: 'What has gone well lately',
	why: 'Look at this before you decide. It is there to be recognised: no rule counts it.',
	lately: 'From the last 12 weeks. A goal may be from before: often no day is kept of it.',
	none: 'The record holds nothing of the last 12 weeks. You may have seen something yourself: name it.',
	facts: 'From the case',
	kept: (count: number, since: string, last: string) =>
		plural('en', count, {
			one: () => `Kept 1 appointment, on ${since}`,
			other: (many) => `Kept ${many} appointments since ${since}, the last on ${last}`
		}),
	step: (step: string, on: string) => `Did a step on ${on}: ${step}`,
	goal: (goal: string, on: string | null) =>
		on === null
			? `Reached a goal: ${goal}. The day is not in the record.`
			: `Reached a goal: ${goal}. It stands so in the plan of ${on}.`,
	goodNews: (name: string) => `Good news that ${name} shared`,
	whoReads: (name: string) =>
		`You read this because you are ${name}’s officer. It comes into the letter only if you write it there, in ${name}’s favour.`,
	arrived: (kind: string, when: string) => `${kind}. Arrived: ${when}`,
	more: (count: number) => plural('en', count, { one: () => '1 more', other: (many) => `${many} more` }),
	begin: {
		summary: 'Begin this field with facts',
		legend: 'Which facts?',
		hint: 'Nothing is chosen for you. You can change every word afterwards.',
		button: 'Put them in the field'
	},
	/** As the person reads it in the letter. */
	sentence: {
		kept: (count: number, since: string) =>
			plural('en', count, {
				one: () => `You kept your appointment on ${since}.`,
				other: (many) => `You kept ${many} appointments since ${since}.`
			}),
		step: (step: string, on: string) => `On ${on} you did this step: ${step}`,
		goal: (goal: string) => `You reached this goal: ${goal}`
	}
};

export type GoneWellText = typeof goneWellEn;
