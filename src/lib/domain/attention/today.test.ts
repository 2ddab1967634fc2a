import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '#lib/domain/time/local-date.ts';
import { attentionOrder } from './today.ts';
import type { WaitingEvent, WaitingItem, WaitingObstacle, WaitingRelapse } from './waiting.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const today = localDate(now);
const hours = (count: number) => count * 3_600_000;

const waiting = (subjectId: string, since = now - hours(1)) => ({
	personId: 'p',
	personName: 'A Person',
	subjectId,
	since
});

const obstacle = (id: string, more: Partial<WaitingObstacle> = {}): WaitingObstacle => ({
	kind: 'obstacle',
	...waiting(id),
	categories: ['bus_or_train'],
	wanted: [],
	words: '',
	tappedAt: now,
	answered: false,
	chose: null,
	appointment: null,
	actionDueOn: null,
	...more
});

const relapse = (id: string, more: Partial<WaitingRelapse> = {}): WaitingRelapse => ({
	kind: 'relapse',
	...waiting(id),
	substance: 'drink',
	safeNow: 'yes',
	wanted: [],
	words: '',
	answered: false,
	actionDueOn: null,
	...more
});

const event = (id: string, reason: WaitingEvent['reason']): WaitingEvent => ({
	kind: 'event',
	...waiting(id),
	eventKind: 'failed_to_attend',
	occurredOn: '2026-11-18',
	reason,
	words: ''
});

const order = (items: WaitingItem[]) =>
	attentionOrder(items, now, today).map(({ item, reason }) => `${item.subjectId}:${reason.code}`);

describe('the order of Today', () => {
	it('puts possible danger before a near appointment, and both before good news', () => {
		const items: WaitingItem[] = [
			{ kind: 'positive_change', ...waiting('good'), words: 'I cooked' },
			obstacle('bus', { appointment: { startsAt: now + hours(20), accountDueOn: null, isInEvent: false } }),
			obstacle('scared', { categories: ['scared'] })
		];
		expect(order(items)).toEqual(['scared:may_be_in_danger', 'bus:before_appointment', 'good:good_news']);
	});

	it('puts the sooner appointment first, and one in three days with the rest', () => {
		const at = (id: string, inHours: number) =>
			obstacle(id, { appointment: { startsAt: now + hours(inHours), accountDueOn: null, isInEvent: false } });
		expect(order([at('later', 72), at('day', 24), at('soon', 2)])).toEqual([
			'soon:before_appointment',
			'day:before_appointment',
			'later:not_answered'
		]);
	});

	it('lists what a person said about a missed appointment by the day it is needed', () => {
		const missed = obstacle('side', {
			appointment: { startsAt: now - hours(90), accountDueOn: '2026-11-26', isInEvent: false }
		});
		expect(order([missed])).toEqual(['side:side_given']);
	});

	it('puts a relapse right after possible danger, and among it whoever is not or may not be safe', () => {
		const items: WaitingItem[] = [
			obstacle('bus', { appointment: { startsAt: now + hours(2), accountDueOn: null, isInEvent: false } }),
			relapse('safe'),
			relapse('unsaid', { safeNow: 'not_said', since: now }),
			relapse('unsafe', { safeNow: 'no', since: now }),
			relapse('unsure', { safeNow: 'not_sure' })
		];
		expect(order(items)).toEqual([
			'unsure:may_be_in_danger',
			'unsafe:may_be_in_danger',
			'safe:relapse',
			'unsaid:relapse',
			'bus:before_appointment'
		]);
	});

	it('lets an answered relapse go until the contact we promised is due', () => {
		expect(order([relapse('a', { answered: true, safeNow: 'no' })])).toEqual([]);
		expect(order([relapse('a', { answered: true, actionDueOn: '2026-11-23' })])).toEqual(['a:promise_due']);
	});

	it('lets the event wait in place of a report about the same appointment, unless somebody may be in danger', () => {
		const appointment = { startsAt: now - hours(90), accountDueOn: '2026-11-26', isInEvent: true };
		const reports = [
			obstacle('side', { appointment }),
			obstacle('scared', { appointment, categories: ['scared'] })
		];
		expect(order([...reports, event('missed', { code: 'to_decide', dueOn: '2026-11-30' })])).toEqual([
			'scared:may_be_in_danger',
			'missed:to_decide'
		]);
	});

	it('shows a choice that came to nothing beside the event: nobody else reads it', () => {
		const appointment = { startsAt: now - hours(90), accountDueOn: null, isInEvent: true };
		expect(order([obstacle('chose', { appointment, chose: 'not_free' })])).toEqual(['chose:not_answered']);
	});

	it('puts what leads to a decision by its day after a call that is asked for, and before a struggle', () => {
		const struggling: WaitingItem = {
			kind: 'reflection',
			...waiting('hard'),
			words: '',
			feeling: 'struggling'
		};
		const items = [
			struggling,
			event('look', { code: 'look_asked', lookId: 'l' }),
			event('reach', { code: 'contact_due', dueOn: '2026-11-20', way: 'first' }),
			event('later', { code: 'to_decide', dueOn: '2026-11-30' }),
			event('again', { code: 'sent_back', dueOn: '2026-11-24' }),
			event('side', { code: 'side_given', decideAfter: '2026-11-26' }),
			event('call', { code: 'call_wanted' }),
			obstacle('near', { appointment: { startsAt: now + hours(2), accountDueOn: null, isInEvent: false } })
		];
		expect(order(items)).toEqual([
			'near:before_appointment',
			'call:call_wanted',
			'again:sent_back',
			'side:side_given',
			'later:to_decide',
			'reach:contact_due',
			'look:look_asked',
			'hard:struggling'
		]);
	});

	it('puts a fresh start that is owed after our promises and before the plan', () => {
		const claim: WaitingItem = {
			kind: 'claim',
			...waiting('done'),
			description: 'See the doctor',
			words: ''
		};
		const promised = obstacle('promised', { answered: true, actionDueOn: '2026-11-23' });
		expect(order([claim, event('restart', { code: 'restart_due' }), promised])).toEqual([
			'promised:promise_due',
			'restart:restart_due',
			'done:claimed_done'
		]);
	});

	it('lets an answered report go until our own promise is due', () => {
		expect(order([obstacle('a', { answered: true })])).toEqual([]);
		expect(order([obstacle('a', { answered: true, actionDueOn: '2026-11-24' })])).toEqual([]);
		expect(order([obstacle('a', { answered: true, actionDueOn: '2026-11-23' })])).toEqual(['a:promise_due']);
	});

	it('puts old gaps in delivery after steps to confirm and before reflections, the oldest first', () => {
		const gap = (id: string, days: number): WaitingItem => ({
			kind: 'gap',
			...waiting(id, now - hours(24 * days)),
			oldest: { code: 'step_without_referral', stepId: 's' },
			count: 1,
			names: {}
		});
		const claim: WaitingItem = {
			kind: 'claim',
			...waiting('done'),
			description: 'See the doctor',
			words: ''
		};
		const thought: WaitingItem = {
			kind: 'reflection',
			...waiting('thought'),
			words: '',
			feeling: 'well'
		};
		expect(order([thought, gap('month', 30), claim, gap('year', 365)])).toEqual([
			'done:claimed_done',
			'year:not_delivered',
			'month:not_delivered',
			'thought:reflection'
		]);
	});

	it('puts a word about the plan after what is in the way, and before steps to confirm', () => {
		const voice: WaitingItem = {
			kind: 'proposal',
			...waiting('idea'),
			words: 'I want to drive'
		};
		const claim: WaitingItem = {
			kind: 'claim',
			...waiting('done'),
			description: 'See the doctor',
			words: ''
		};
		expect(order([claim, voice, obstacle('o')])).toEqual([
			'o:not_answered',
			'idea:own_say',
			'done:claimed_done'
		]);
	});

	it('raises a reflection that says the person is struggling', () => {
		const reflection = (id: string, feeling: 'ok' | 'struggling'): WaitingItem => ({
			kind: 'reflection',
			...waiting(id),
			words: '',
			feeling
		});
		expect(order([reflection('ok', 'ok'), obstacle('o'), reflection('hard', 'struggling')])).toEqual([
			'hard:struggling',
			'o:not_answered',
			'ok:reflection'
		]);
	});

	it('asks for a look at "I cannot come" only while it is near', () => {
		const reply = (id: string, inHours: number): WaitingItem => ({
			kind: 'reply',
			...waiting(id),
			reply: 'cannot',
			startsAt: now + hours(inHours)
		});
		expect(order([reply('far', 100), reply('near', 10), reply('past', -1)])).toEqual([
			'near:before_appointment'
		]);
	});

	it('gives one order whatever order the items come in', () => {
		const items = fc.array(
			fc.record({ id: fc.uuid(), danger: fc.boolean(), age: fc.integer({ min: 0, max: 99 }) }),
			{
				maxLength: 12
			}
		);
		fc.assert(
			fc.property(items, (made) => {
				const list = made.map(({ id, danger, age }) =>
					obstacle(id, { since: now - hours(age), categories: danger ? ['scared'] : ['ill'] })
				);
				expect(order([...list].reverse())).toEqual(order(list));
			})
		);
	});
});
