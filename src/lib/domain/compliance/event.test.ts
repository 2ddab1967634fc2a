import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt } from '#lib/domain/time/local-date.ts';
import {
	eventState,
	givenAt,
	hearingOf,
	isInTime,
	needsRestart,
	type EventDecision,
	type EventFacts
} from './event.ts';
import { EnforcementAction, mustOrMay, type MustOrMay } from './must-or-may.ts';
import { refuseDecision, type ProposedDecision } from './refuse-decision.ts';
import { ContactChannel, DecisionOutcome, EnforcementResult } from './vocabulary.ts';

const MISSED = '2026-11-16';
const DUE = '2026-11-23';
const at = (day: string) => instantAt(day, 12, 0);

const asked: EventFacts = {
	occurredOn: MISSED,
	accountDueOn: DUE,
	accounts: [],
	earlierReports: [],
	attempts: [],
	decisions: [],
	openReviews: 0,
	reopened: false,
	results: [],
	hasRestart: false
};
const account = { tappedAt: at('2026-11-18'), receivedAt: at('2026-11-18') };
const bothWays = [
	{ channel: 'telephone', on: '2026-11-17' },
	{ channel: 'letter', on: '2026-11-18' }
] as const;
const decided = (changes: Partial<EventDecision> = {}): EventDecision => ({
	outcome: 'not_accepted',
	action: 'warning',
	at: at('2026-11-24'),
	state: 'in_effect',
	...changes
});

describe('hearing somebody', () => {
	it('8: blocks while the window is open and nobody answered, unless two ways were tried and it is over', () => {
		expect(hearingOf(asked, DUE)).toEqual({
			heard: null,
			missing: ['account', 'ways_of_contact', 'window']
		});
		expect(hearingOf({ ...asked, attempts: bothWays }, DUE).heard).toBeNull();
		expect(hearingOf(asked, '2026-11-24').heard).toBeNull();
		expect(hearingOf({ ...asked, attempts: bothWays }, '2026-11-24').heard).toBe('tried');
	});

	it('does not take the same way twice for two', () => {
		const twice = [bothWays[0], { ...bothWays[0], on: '2026-11-19' }];
		expect(hearingOf({ ...asked, attempts: twice }, '2026-11-24').missing).toEqual([
			'account',
			'ways_of_contact'
		]);
	});

	it('takes an account for a hearing, while the window is open too', () => {
		expect(hearingOf({ ...asked, accounts: [account] }, MISSED).heard).toBe('account');
	});

	it('takes a report from before for a part of the account, and no more', () => {
		expect(hearingOf({ ...asked, earlierReports: [account] }, MISSED).heard).toBe('earlier_report');
		expect(eventState({ ...asked, earlierReports: [account] }, MISSED)).toBe('awaiting_account');
	});

	it('waits for somebody who was given more time, until that day has passed', () => {
		const extended = {
			...asked,
			accountDueOn: '2026-11-30',
			accounts: [account],
			decisions: [decided({ outcome: 'more_time', action: null, at: at('2026-11-20') })]
		};
		expect(hearingOf(extended, '2026-11-30').heard).toBeNull();
		expect(hearingOf(extended, '2026-12-01').heard).toBe('account');
		const late = { tappedAt: at('2026-11-25'), receivedAt: at('2026-11-25') };
		expect(hearingOf({ ...extended, accounts: [account, late] }, '2026-11-26').heard).toBe('account');
	});

	it('9: counts what was tapped in time and arrived after, and never trusts a clock that runs ahead', () => {
		const offline = { tappedAt: instantAt(DUE, 23, 50), receivedAt: at('2026-11-25') };
		expect(isInTime(offline, DUE)).toBe(true);
		expect(isInTime({ tappedAt: at('2026-11-24'), receivedAt: at('2026-11-25') }, DUE)).toBe(false);
		expect(givenAt({ tappedAt: at('2027-11-24'), receivedAt: at(DUE) })).toBe(at(DUE));
		expect(givenAt({ tappedAt: at(DUE), receivedAt: null })).toBe(at(DUE));
	});
});

describe('where an event stands', () => {
	const warned = { ...asked, accounts: [account], decisions: [decided()] };
	const referred = { ...asked, accounts: [account], decisions: [decided({ action: 'referral' })] };
	const recalled = {
		...asked,
		accounts: [account],
		decisions: [decided({ action: 'recall_consideration' })]
	};
	const result = (name: EnforcementResult) => ({ result: name, on: '2026-12-01' });
	it.each<[string, EventFacts, string]>([
		['asked', asked, 'awaiting_account'],
		['answered', { ...asked, accounts: [account] }, 'to_decide'],
		['accepted', { ...asked, decisions: [decided({ outcome: 'accepted', action: null })] }, 'closed'],
		['our side', { ...asked, decisions: [decided({ outcome: 'not_a_failure', action: null })] }, 'closed'],
		['talked about', { ...asked, decisions: [decided({ action: 'discussion' })] }, 'closed'],
		['warned', warned, 'restart_due'],
		['warned, and started again', { ...warned, hasRestart: true }, 'closed'],
		[
			'referred, not countersigned',
			{ ...referred, decisions: [decided({ action: 'referral', state: 'awaiting_countersign' })] },
			'awaiting_countersign'
		],
		[
			'sent back by a manager',
			{ ...referred, decisions: [decided({ action: 'referral', state: 'returned' })] },
			'to_decide'
		],
		['referred', referred, 'with_enforcement'],
		['referred, with a restart already', { ...referred, hasRestart: true }, 'with_enforcement'],
		['back from court', { ...referred, results: [result('order_continues')] }, 'restart_due'],
		['recalled', { ...recalled, results: [result('recalled')] }, 'recalled'],
		['back from prison', { ...recalled, results: [result('recalled'), result('returned')] }, 'restart_due'],
		['not recalled', { ...recalled, results: [result('not_recalled')], hasRestart: true }, 'closed'],
		['looked at again', { ...warned, reopened: true, hasRestart: true }, 'to_decide']
	])('%s', (_name, facts, state) => {
		expect(eventState(facts, '2026-11-24')).toBe(state);
	});
});

const may = mustOrMay('community_order', [], MISSED);
const must = mustOrMay('community_order', [{ givenOn: '2026-08-22', withdrawnOn: null }], MISSED);
const proposed: ProposedDecision = {
	outcome: 'not_accepted',
	acceptedReason: null,
	action: 'warning',
	moreTimeUntil: null,
	reasons: 'You told us that you forgot.',
	goingWell: 'You came to the last six.',
	weWill: 'I will send you a reminder.',
	alternatives: ['talk'],
	missingParts: []
};
const codes = (facts: EventFacts, changes: Partial<ProposedDecision> = {}, law: MustOrMay = may) =>
	refuseDecision(facts, { ...proposed, ...changes }, law, '2026-11-20').map(({ code }) => code);

describe('what cannot be decided', () => {
	const heard = { ...asked, accounts: [account] };
	it('is what was not heard, except for more time', () => {
		expect(codes(asked)).toEqual(['not_heard_yet']);
		expect(codes(asked, { outcome: 'accepted', acceptedReason: 'medical' })).toEqual(['not_heard_yet']);
		expect(codes(asked, { outcome: 'more_time', moreTimeUntil: '2026-11-30' })).toEqual([]);
	});

	it('is a decision against somebody who only spoke before it happened', () => {
		const before = { ...asked, earlierReports: [account] };
		expect(codes(before)).toEqual(['not_heard_yet']);
		expect(codes(before, { outcome: 'accepted', acceptedReason: 'medical' })).toEqual([]);
		expect(codes(before, { outcome: 'not_a_failure' })).toEqual([]);
	});

	it('2: is a warning where the law says refer', () => {
		expect(codes(heard, {}, must)).toEqual(['action_not_available']);
		expect(codes(heard, { action: 'referral' }, must)).toEqual([]);
	});

	it('10: is anything new under supervision that the law ended', () => {
		expect(codes(heard, {}, { rule: 'ended_by_law', available: [] })).toEqual(['supervision_ended_by_law']);
	});

	it('12, 13: is one without reasons, or a warning without what the law demands', () => {
		expect(codes(heard, { reasons: '' })).toEqual(['reasons_missing']);
		expect(codes(heard, { missingParts: ['liable', 'circumstances'] })).toEqual([
			'statutory_part_missing',
			'statutory_part_missing'
		]);
	});

	it('is one that does not say what else was thought of, what goes well, what we will do', () => {
		expect(codes(heard, { alternatives: [], goingWell: '', weWill: '', action: 'referral' })).toEqual([
			'alternatives_missing',
			'going_well_missing',
			'we_will_missing'
		]);
	});

	it('is what is decided already, or waits for a manager', () => {
		expect(codes({ ...heard, decisions: [decided()] })).toEqual(['event_is_decided']);
		expect(codes({ ...heard, decisions: [decided({ state: 'awaiting_countersign' })] })).toEqual([
			'event_is_decided'
		]);
	});

	it('names the field of each problem', () => {
		const more = { ...proposed, outcome: 'more_time', moreTimeUntil: DUE } as const;
		expect(refuseDecision(heard, more, may, '2026-11-20')).toEqual([
			{ code: 'more_time_needs_later_day', field: 'moreTimeUntil' }
		]);
	});
});

const day = fc.integer({ min: 0, max: 40 }).map((offset) => addDays(MISSED, offset));
const given = day.map((on) => ({ tappedAt: at(on), receivedAt: at(on) }));
const anyFacts = fc.record<EventFacts>({
	occurredOn: fc.constant(MISSED),
	accountDueOn: day,
	accounts: fc.array(given, { maxLength: 2 }),
	earlierReports: fc.array(given, { maxLength: 1 }),
	attempts: fc.array(fc.record({ channel: fc.constantFrom(...ContactChannel.options), on: day }), {
		maxLength: 3
	}),
	decisions: fc.array(
		fc.record<EventDecision>({
			outcome: fc.constantFrom(...DecisionOutcome.options),
			action: fc.option(fc.constantFrom(...EnforcementAction.options)),
			at: day.map(at),
			state: fc.constantFrom('in_effect', 'awaiting_countersign', 'returned', 'superseded')
		}),
		{ maxLength: 2 }
	),
	openReviews: fc.nat(1),
	reopened: fc.boolean(),
	results: fc.array(fc.record({ result: fc.constantFrom(...EnforcementResult.options), on: day }), {
		maxLength: 2
	}),
	hasRestart: fc.boolean()
});

describe('always', () => {
	it('no decision without an account, or two ways of contact and a passed window, or a report from before in favour, except one that says it was no failure', () => {
		const fresh = anyFacts.map((facts) => ({ ...facts, decisions: [], reopened: false }));
		fc.assert(
			fc.property(fresh, day, fc.constantFrom(...DecisionOutcome.options), (facts, today, outcome) => {
				fc.pre(outcome !== 'more_time');
				const problems = refuseDecision(
					facts,
					{ ...proposed, outcome, acceptedReason: 'medical' },
					may,
					today
				);
				const ways = new Set(facts.attempts.map(({ channel }) => channel)).size;
				const tried = ways >= 2 && today > facts.accountDueOn;
				const inFavour = outcome !== 'not_accepted' && facts.earlierReports.length > 0;
				const isClosed = outcome === 'not_a_failure';
				expect(problems.length === 0).toBe(facts.accounts.length > 0 || tried || inFavour || isClosed);
			})
		);
	});

	it('an event that calls for a restart closes with one, never without', () => {
		fc.assert(
			fc.property(anyFacts, day, (facts, today) => {
				const last = facts.decisions.findLast(
					({ state, outcome }) => state === 'in_effect' && outcome !== 'more_time'
				);
				fc.pre(last?.action != null && needsRestart(last.action));
				expect(eventState({ ...facts, hasRestart: false }, today)).not.toBe('closed');
			})
		);
	});

	it('a decision once made cannot be made a second time', () => {
		fc.assert(
			fc.property(anyFacts, day, (facts, today) => {
				const settled = {
					...facts,
					reopened: false,
					decisions: [decided({ outcome: 'accepted', action: null })]
				};
				expect(refuseDecision(settled, proposed, may, today).map(({ code }) => code)).toEqual([
					'event_is_decided'
				]);
			})
		);
	});
});
