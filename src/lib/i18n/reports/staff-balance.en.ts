import type { BalanceKind, BalanceSide } from '#lib/domain/reports/balance.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** What staff did lately with one person, on that person's page alone. */
export const balanceEn = {
	heading: 'Recognised, asked, warned',
	since: (on: string) => `What staff did in the last 12 weeks, since ${on}.`,
	notAScore: 'A hint for you, not a score. Nobody is measured by it, and no rule reads it.',
	none: 'The record holds none of these in the last 12 weeks. You may have said thank you in person: that is not in the record.',
	says: {
		recognitions: (count: number) =>
			count === 0
				? 'Nothing is recorded as recognised.'
				: plural('en', count, {
						one: () => '1 thing was recognised.',
						other: (many) => `${many} things were recognised.`
					}),
		requests: (count: number) =>
			count === 0
				? 'Nothing was asked.'
				: plural('en', count, {
						one: () => '1 thing was asked of them.',
						other: (many) => `${many} things were asked of them.`
					}),
		warnings: (count: number) =>
			count === 0
				? 'No warning was given that stands.'
				: plural('en', count, {
						one: () => '1 warning was given and stands.',
						other: (many) => `${many} warnings were given and stand.`
					})
	} as Record<BalanceSide, (count: number) => string>,
	table: 'Recognised, asked and warned, each with its days',
	column: { what: 'What', each: 'Each of them, the latest first' },
	side: {
		recognitions: 'Recognised',
		requests: 'Asked',
		warnings: 'Warned'
	} as Record<BalanceSide, string>,
	kind: {
		good_news_answered: (on: string) => `Good news answered on ${on}`,
		reflection_answered: (on: string) => `Reflection answered on ${on}`,
		step_confirmed: (on: string) => `Step confirmed as done on ${on}`,
		step_asked: (on: string) => `New step of their own on ${on}`,
		appointment: (on: string) => `Appointment to keep on ${on}`,
		side_asked: (on: string) => `Asked for their side on ${on}`,
		warning: (on: string) => `Warning given on ${on}`
	} as Record<BalanceKind, (on: string) => string>,
	nothing: 'None',
	how: 'What is counted, and what is not',
	counted: [
		'Recognised: an answer to good news or to a reflection, and a step that staff confirmed as done.',
		'Asked: a new step of their own, an appointment that they must keep, and a question about a rule.',
		'Warned: a warning or a licence letter that was not taken back.',
		'An appointment stands on its own day, as the day it was set is not kept.',
		'What the person wrote is never counted. Nor is what you said in person.'
	],
	guidance: 'Guidance'
};

export type BalanceText = typeof balanceEn;
