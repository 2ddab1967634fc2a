import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** What a person may ask about, in the order in which it can come. */
export const whatIfScenarios = [
	'miss_next',
	'good_reason',
	'happens_again',
	'court',
	'recall',
	'relapse'
] as const;
export type WhatIfScenario = (typeof whatIfScenarios)[number];

export interface WhatIf {
	scenario: WhatIfScenario;
	/** The texts of law and policy that answer it, in reading order: ids of `policy` entries. */
	entryIds: string[];
	/** The days of this person that belong to it; null where there is none. */
	dates: { nextAppointmentOn: LocalDate | null; warningUntil: LocalDate | null };
}

export interface WhatIfInput {
	orderKind: OrderKind;
	hasLiveWarning: boolean;
	/** The last day of the live warning. */
	warningUntil: LocalDate | null;
	nextAppointmentOn: LocalDate | null;
}

type Answers = Partial<Record<WhatIfScenario, readonly string[]>>;

const asked = ['listening-contact', 'listening-tell-us', 'decision-looks-at'];
const supportFirst: Answers = { relapse: ['again-relapse'] };
const whoeverAsks: Answers = {
	...supportFirst,
	good_reason: ['decision-accepted', 'reason-meaning', 'reason-professional-judgement', 'proof-none']
};

const answersOn: Record<OrderKind, (input: WhatIfInput) => Answers> = {
	community_order: (input) =>
		onCourtOrder(input, 'second-time-community', [
			'court-community-weighs',
			'court-community-powers',
			'court-community-limits'
		]),
	suspended_sentence_order: (input) =>
		onCourtOrder(input, 'second-time-suspended', [
			'court-suspended-prison',
			'court-suspended-other-powers',
			'court-suspended-limits'
		]),
	licence: () => ({
		...whoeverAsks,
		miss_next: [...asked, 'listening-date', 'licence-response', 'licence-no-count'],
		recall: [
			'licence-managers',
			'licence-not-recalled',
			'recall-rights',
			'recall-length',
			'recall-longer',
			'recall-at-large',
			'again-after-recall'
		]
	}),
	// The law has ended it: nothing new can follow a miss, and help is all there is to speak of.
	post_sentence_supervision: () => supportFirst,
	other: () => ({ ...whoeverAsks, miss_next: [...asked, 'other-order-next'] })
};

function onCourtOrder(input: WhatIfInput, secondTime: string, powers: readonly string[]): Answers {
	return {
		...whoeverAsks,
		miss_next: [...asked, 'listening-date', countsNextTime(input) ? secondTime : 'warning-or-referral'],
		...(input.hasLiveWarning && { happens_again: [secondTime, 'warning-life', 'disagree-warning'] }),
		court: ['court-summons', 'court-your-side', ...powers, 'decided-good-record', 'again-after-court']
	};
}

/** A warning that ends before the next appointment no longer counts there. */
function countsNextTime({ hasLiveWarning, warningUntil, nextAppointmentOn }: WhatIfInput): boolean {
	if (!hasLiveWarning) return false;
	return warningUntil === null || nextAppointmentOn === null || nextAppointmentOn <= warningUntil;
}

const aboutNextAppointment: ReadonlySet<WhatIfScenario> = new Set(['miss_next', 'good_reason', 'relapse']);

/**
 * What can happen to this person, and only that: no court for a licence, no recall for a court's order, no second time without a
 * warning that counts. It says what can follow and never whether it will.
 */
export function whatIf(input: WhatIfInput): WhatIf[] {
	const answers = answersOn[input.orderKind](input);
	return whatIfScenarios.flatMap((scenario) => {
		const entryIds = answers[scenario];
		if (!entryIds) return [];
		const dates = {
			nextAppointmentOn: aboutNextAppointment.has(scenario) ? input.nextAppointmentOn : null,
			warningUntil: scenario === 'happens_again' ? input.warningUntil : null
		};
		return [{ scenario, entryIds: [...entryIds], dates }];
	});
}
