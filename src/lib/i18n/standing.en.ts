import type { Attendance, Position } from '#lib/domain/compliance/standing.ts';
import type { PluralForms } from './plural.ts';

/** Dates as they are shown, weekday first. `due` is null where no day has been set. */
export interface StandingDates {
	missed: string;
	due: string | null;
}

export interface PositionText {
	/** One line, for Home. */
	home: (dates: StandingDates) => string;
	/** Two lines, for Rules. */
	rules: (dates: StandingDates) => [string, string];
}

/** A sentence for none too, in a language that has no form of its own for it. */
export type CountText = PluralForms & { zero: (count: number) => string };

export interface StandingTexts {
	position: Record<Position['kind'], PositionText>;
	attendance: Record<keyof Attendance, CountText>;
	apology: string;
}

export const standingEn: StandingTexts = {
	position: {
		nothing_open: {
			home: () => 'Nothing is waiting for you.',
			rules: () => ['Nothing is waiting for you.', 'There is no open question about an appointment.']
		},
		account_needed: {
			home: ({ due, missed }) =>
				due === null
					? `We would like to hear about ${missed}. Nothing is decided yet.`
					: `We need to hear from you by ${due}. Nothing is decided yet.`,
			rules: ({ due, missed }) => [
				`We have a question about your appointment on ${missed}.`,
				due === null
					? 'Tell us what happened. Nothing is decided yet.'
					: `Tell us your side by ${due}. Nothing is decided yet.`
			]
		},
		waiting_for_decision: {
			home: ({ missed }) => `Your officer is looking at ${missed}. Nothing is decided yet.`,
			rules: ({ missed }) => [
				`Your officer is looking at your appointment on ${missed}.`,
				'Nothing is decided yet. You can still tell us more.'
			]
		},
		no_active_order: {
			home: () => 'We do not hold an order for you that runs today.',
			rules: () => [
				'We do not hold an order for you that runs today.',
				'Ask your officer if that does not look right.'
			]
		},
		supervision_ended: {
			home: () => 'The law ended your kind of supervision in 2026.',
			rules: () => [
				'The law ended your kind of supervision in 2026.',
				'Ask your officer what that means for you.'
			]
		}
	},
	attendance: {
		kept: {
			zero: () => 'No appointments kept so far.',
			one: () => 'You kept one appointment.',
			other: (count) => `You kept ${count} appointments.`
		},
		accepted: {
			zero: () => 'None missed for a good reason.',
			one: () => 'You missed one for a good reason. It does not count against you.',
			other: (count) => `You missed ${count} for a good reason. They do not count against you.`
		},
		serviceSide: {
			zero: () => 'None moved or stopped by us.',
			one: () => 'We moved or stopped one. It does not count against you.',
			other: (count) => `We moved or stopped ${count}. They do not count against you.`
		},
		movedByPerson: {
			zero: () => 'None moved because you asked.',
			one: () => 'One was moved because you asked.',
			other: (count) => `${count} were moved because you asked.`
		},
		open: {
			zero: () => 'None waiting for a decision.',
			one: () => 'One is not decided yet.',
			other: (count) => `${count} are not decided yet.`
		},
		notAccepted: {
			zero: () => 'None where a reason was not accepted.',
			one: () => 'For one, no reason was accepted.',
			other: (count) => `For ${count}, no reason was accepted.`
		},
		unclear: {
			zero: () => 'None without a clear record.',
			one: () => 'The record of one is not clear. Ask your officer.',
			other: (count) => `The record of ${count} is not clear. Ask your officer.`
		}
	},
	apology: 'This was our side, and we are sorry. It does not count against you.'
};
