import type { Position } from '#lib/domain/compliance/standing.ts';
import type { Language } from '#lib/domain/text/language.ts';

/** Dates as they are shown, weekday first. `on` is when it happened. */
export interface StandingDates {
	on: string;
	due: string;
	/** The last day on which a warning counts. */
	until: string;
	/** The last day of the order that ended last, with its year; null where none is known. */
	ended: string | null;
}

/** Where somebody stands, in one line for Home. Its other texts come with the pages of the rules. */
export interface StandingHomeTexts {
	language: Language;
	position: Record<Position['kind'], (dates: StandingDates) => string>;
}

export const standingHomeEn: StandingHomeTexts = {
	language: 'en',
	position: {
		nothing_open: () => 'No question is open.',
		account_needed: ({ due }) => `We need to hear from you by ${due}. Nothing is decided yet.`,
		more_time: ({ due }) => `You have more time, until ${due}. Nothing is decided yet.`,
		waiting_for_decision: ({ on }) => `Your officer is looking at ${on}. Nothing is decided yet.`,
		waiting_for_manager: ({ on }) => `A manager still has to look at ${on}. Until then it does not count.`,
		looked_at_again: ({ on }) => `What was decided about ${on} is looked at again. Until then it stays.`,
		with_enforcement_officer: ({ on }) => `An enforcement officer is looking at ${on}.`,
		recall_considered: ({ on }) => `Managers are looking at ${on}. Recall is not decided yet.`,
		recalled: () => 'You were recalled. You can say that you do not agree.',
		restart_due: () => 'It is decided. Next comes a fresh start with your officer.',
		warning_counts: ({ until }) => `A warning counts until ${until}. No question is open.`,
		no_active_order: ({ ended }) =>
			ended === null
				? 'We do not hold an order for you that runs today.'
				: `Your order has ended. It ended on ${ended}.`,
		supervision_ended: () => 'The law ended your kind of supervision in 2026.'
	}
};
