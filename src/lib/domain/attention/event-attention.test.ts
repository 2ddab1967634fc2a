import { describe, expect, it } from 'vitest';
import {
	accountGiven,
	complianceEventRecord,
	decisionGiven,
	reviewAsked,
	obstacleRecord
} from '#lib/domain/records/records.fixture.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { AccountGiven, DecisionGiven, ReviewAsked } from '#lib/domain/compliance/record.ts';
import { attentionOfEvent, type EventForPractitioner } from './event-attention.ts';

type ComplianceEvent = RecordOf<'compliance_event'>;

const TODAY = '2026-11-23';
const at = (moment: string) => Date.parse(`2026-11-${moment}:00Z`);

const account = (more: Partial<AccountGiven> = {}) =>
	accountGiven({ tappedAt: at('21T10:00'), receivedAt: at('21T11:00'), ...more });

const decision = (more: Partial<DecisionGiven> = {}) => decisionGiven({ at: at('22T09:00'), ...more });

const look = (more: Partial<ReviewAsked> = {}) =>
	reviewAsked({ tappedAt: at('23T08:00'), receivedAt: at('23T08:05'), ...more });

const attempt = (more: Partial<ComplianceEvent['attempts'][number]> = {}) => ({
	id: 'attempt',
	channel: 'telephone' as const,
	on: '2026-11-20',
	reached: false,
	by: 'An Officer',
	...more
});

/** A miss on 18 November: the first contact is due on the 19th, the person's side on the 25th. */
function attention(
	event: Partial<ComplianceEvent>,
	{ today = TODAY, ...desk }: Partial<EventForPractitioner> & { today?: string } = {}
) {
	const whole = complianceEventRecord({
		appointmentId: 'visit',
		occurredOn: '2026-11-18',
		openedAt: at('18T15:00'),
		accountDueOn: '2026-11-25',
		...event
	});
	return attentionOfEvent(
		{
			event: whole,
			world: { obstacles: [], appointments: [{ id: 'visit', startsAt: at('18T10:00') }] },
			contactDueOn: '2026-11-19',
			decideBy: '2026-11-26',
			sentBackAt: null,
			...desk
		},
		today
	);
}

const report = (tapped: string) =>
	obstacleRecord({
		about: { kind: 'appointment', id: 'visit' },
		categories: ['bus_or_train'],
		words: 'No bus',
		tappedAt: at(tapped),
		receivedAt: at(tapped)
	});

describe('what waits in an event', () => {
	it.each([
		['the first contact, from its day on', {}, { today: '2026-11-19' }, 'contact_due'],
		['nothing before that day', {}, { today: '2026-11-18' }, undefined],
		['nothing while one way was tried and the window runs', { attempts: [attempt()] }, {}, undefined],
		['another way, once it is over', { attempts: [attempt()] }, { today: '2026-11-26' }, 'contact_due'],
		[
			'a decision, once two ways were tried and it is over',
			{ attempts: [attempt(), attempt({ channel: 'visit' })] },
			{ today: '2026-11-26' },
			'to_decide'
		],
		['a decision, once the person has told their side', { accounts: [account()] }, {}, 'to_decide'],
		['a decision that a manager sent back', { accounts: [account()] }, { sentBackAt: 1 }, 'sent_back'],
		['a call, where they ask for one', { accounts: [account({ wishes: ['call_me'] })] }, {}, 'call_wanted'],
		[
			'no call once they were reached',
			{
				accounts: [account({ wishes: ['call_me'] })],
				attempts: [attempt({ on: '2026-11-21', reached: true })]
			},
			{},
			'to_decide'
		],
		[
			'no call once somebody wrote down what they say',
			{
				accounts: [
					account({ wishes: ['call_me'] }),
					account({ id: 'said', recordedBy: 'An Officer', receivedAt: at('22T09:00') })
				]
			},
			{},
			'to_decide'
		],
		[
			'possible danger before all else',
			{ accounts: [account({ wishes: ['call_me'] }), account({ categories: ['scared'] })] },
			{},
			'may_be_in_danger'
		],
		[
			'nothing while a manager has it',
			{ decisions: [decision({ state: 'awaiting_countersign' })] },
			{},
			undefined
		],
		['nothing while the court has it', { decisions: [decision({ action: 'referral' })] }, {}, undefined],
		['the fresh start', { accounts: [account()], decisions: [decision()] }, {}, 'restart_due'],
		[
			'the fresh start after the court',
			{
				decisions: [decision({ action: 'referral' })],
				results: [{ id: 'r', result: 'order_continues', on: TODAY, words: '', by: 'An Officer' }]
			},
			{},
			'restart_due'
		],
		['another look, before the fresh start', { decisions: [decision()], looks: [look()] }, {}, 'look_asked'],
		[
			'no look that is asked of a manager',
			{ decisions: [decision({ action: 'discussion' })], looks: [look({ askedOf: 'manager' })] },
			{},
			undefined
		],
		['nothing once nothing follows', { decisions: [decision({ action: 'discussion' })] }, {}, undefined]
	] as const)('is %s', (_, event, desk, code) => {
		expect(attention(event as Partial<ComplianceEvent>, desk)?.reason.code).toBe(code);
	});

	it('quotes an account that came after the decision, with both of its times', () => {
		const late = account({ tappedAt: at('21T08:00'), receivedAt: at('23T08:05'), words: 'I had no signal' });
		const asked = look({ receivedAt: late.receivedAt, words: '', byItself: true, accountId: late.id });
		expect(attention({ accounts: [late], decisions: [decision()], looks: [asked] })).toEqual({
			reason: { code: 'look_asked', lookId: 'look' },
			since: at('23T08:05'),
			tappedAt: at('21T08:00'),
			words: 'I had no signal'
		});
	});

	it('says what was reported before it happened, and again nothing while more time runs', () => {
		const world = {
			obstacles: [report('17T08:00')],
			appointments: [{ id: 'visit', startsAt: at('18T10:00') }]
		};
		const attempts = [attempt()];
		expect(attention({ attempts }, { world })).toMatchObject({
			reason: { code: 'side_given', decideAfter: '2026-11-25' },
			words: 'No bus'
		});
		const more = decision({ outcome: 'more_time', action: null, moreTimeUntil: '2026-12-01' });
		expect(attention({ attempts, decisions: [more], accountDueOn: '2026-12-01' }, { world })).toBeNull();
	});
});
