import type { Attendance } from '#lib/domain/compliance/attendance.ts';
import type { Position } from '#lib/domain/compliance/standing.ts';
import type { WarningNow } from '#lib/domain/compliance/warning-now.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { PluralForms } from '#lib/domain/text/plural.ts';
import type { StandingDates } from './standing-home.en.ts';

export interface PositionText {
	/** Two lines, for Rules. */
	rules: (dates: StandingDates) => [string, string];
	/** What would make it better, and what would make it worse; null where nothing can move. */
	moves: ((dates: StandingDates) => [better: string, worse: string]) | null;
}

/** A sentence for none too, in a language that has no form of its own for it. */
export type CountText = PluralForms & { zero: (count: number) => string };

export interface StandingTexts {
	language: Language;
	position: Record<Position['kind'], PositionText>;
	attendance: Record<keyof Attendance, CountText>;
	/** What a warning is worth, wherever one is spoken of; `on`: the day that the state brings, weekday first. */
	warning: Record<Exclude<WarningNow['kind'], 'letter' | 'order_over'>, (on: string) => string>;
	/** `on`: null where only that its order does not run is known. */
	warningOrderOver: (on: string | null) => string;
}

const withoutYourSide = 'If we hear nothing, your officer may have to decide without your side.';

export const standingEn: StandingTexts = {
	language: 'en',
	position: {
		nothing_open: {
			rules: () => [
				'There is no open question about your rules.',
				'We are not asking you about anything that happened.'
			],
			moves: () => [
				'Keep your appointments. Tell us before if something is in the way.',
				'If you miss one, we first ask you what happened.'
			]
		},
		account_needed: {
			rules: ({ due, on }) => [
				`We have a question about ${on}.`,
				`Tell us your side by ${due}. Nothing is decided yet.`
			],
			moves: () => ['Tell us what happened. A good reason does not count against you.', withoutYourSide]
		},
		more_time: {
			rules: ({ due }) => [
				`You have more time to tell us your side, until ${due}.`,
				'Nothing is decided yet. Having more time does not count against you.'
			],
			moves: () => ['Tell us your side by that day. Tell us what proof there is.', withoutYourSide]
		},
		waiting_for_decision: {
			rules: ({ on }) => [
				`Your officer is looking at what happened on ${on}.`,
				'Nothing is decided yet. You can still tell us more.'
			],
			moves: () => [
				'You can still tell us more. A good reason does not count against you.',
				'If a reason is not accepted, more can follow. The steps below show what.'
			]
		},
		waiting_for_manager: {
			rules: ({ on }) => [
				`A manager still has to look at what happened on ${on}.`,
				'Until then it does not count. You can still tell us more.'
			],
			moves: () => [
				'You can still tell us more. Tell us what proof there is.',
				'If the manager agrees, you get a letter that says what follows.'
			]
		},
		looked_at_again: {
			rules: ({ on }) => [
				`What was decided about ${on} is looked at again.`,
				'Until it is decided anew, it stays as it is. You can still tell us more.'
			],
			moves: () => [
				'You can still tell us more. Tell us what proof there is.',
				'Asking for another look makes nothing worse.'
			]
		},
		with_enforcement_officer: {
			rules: ({ on }) => [
				`An enforcement officer is looking at what happened on ${on}.`,
				'They decide if it goes to court. Your appointments go on.'
			],
			moves: () => [
				'Keep your appointments. Tell your officer what is better now.',
				'If it goes to court, the court decides what follows.'
			]
		},
		recall_considered: {
			rules: ({ on }) => [
				`Managers are looking at your licence, and at what happened on ${on}.`,
				'Recall is not decided yet. Your appointments go on.'
			],
			moves: () => [
				'Keep your appointments. Tell your officer what is better now.',
				'If they decide on recall, you go back to prison. They must tell you why.'
			]
		},
		recalled: {
			rules: () => ['You were recalled.', 'You can write to say that you do not agree.'],
			moves: () => [
				'Write to say why you do not agree. Ask someone to help you with it.',
				'Saying that you do not agree makes nothing worse.'
			]
		},
		restart_due: {
			rules: ({ on }) => [
				`What happened on ${on} is decided.`,
				'Next comes a fresh start. Your officer draws it up with you.'
			],
			moves: () => [
				'Say what got in the way, and what would help next time.',
				'If you miss one again without a good reason, more can follow.'
			]
		},
		warning_counts: {
			rules: ({ until }) => [
				`A warning counts until ${until}. After that day it no longer counts.`,
				'There is no open question about your rules.'
			],
			moves: () => [
				'Keep your appointments until then, and it no longer counts.',
				'If a reason is not accepted before then, an enforcement officer must look at it.'
			]
		},
		no_active_order: {
			rules: ({ ended }) => [
				ended === null
					? 'We do not hold an order for you that runs today.'
					: `Your order has ended. It ended on ${ended}.`,
				'Ask your officer if that does not look right.'
			],
			moves: null
		},
		supervision_ended: {
			rules: () => [
				'The law ended your kind of supervision in 2026.',
				'Ask your officer what that means for you.'
			],
			moves: null
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
			one: () => 'We moved or stopped one. That was our side.',
			other: (count) => `We moved or stopped ${count}. That was our side.`
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
	warning: {
		counts: (until) => `It counts until ${until}.`,
		over: (lastDay) => `It counted until ${lastDay}. It no longer counts.`,
		taken_back: (on) => `It was taken back on ${on}. It never counts.`
	},
	warningOrderOver: (on) =>
		on === null
			? 'The order it was given under does not run. Nothing new can follow from it.'
			: `The order it was given under ended on ${on}. Nothing new can follow from it.`
};
