import { expect, it } from 'vitest';
import { attentionOrder } from './today.ts';
import type { WaitingChange, WaitingItem } from './waiting.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const today = '2026-11-23';
const waiting = (id: string) => ({ personId: 'p', personName: 'Dan', subjectId: id, since: now });
const change = (more: Partial<WaitingChange> = {}): WaitingChange => ({
	kind: 'circumstance_change',
	...waiting('change'),
	changed: ['home'],
	wanted: [],
	words: '',
	answered: false,
	actionDueOn: null,
	...more
});
const codes = (items: WaitingItem[]) => attentionOrder(items, now, today).map(({ reason }) => reason.code);

it('waits after what is in the way, and before their own say and good news', () => {
	const obstacle: WaitingItem = {
		kind: 'obstacle',
		...waiting('bus'),
		categories: ['bus_or_train'],
		wanted: [],
		words: '',
		tappedAt: now,
		answered: false,
		chose: null,
		appointment: null,
		actionDueOn: null
	};
	const idea: WaitingItem = { kind: 'proposal', ...waiting('idea'), words: 'A course' };
	const good: WaitingItem = { kind: 'positive_change', ...waiting('good'), words: 'I cooked' };
	expect(codes([good, idea, change(), obstacle])).toEqual([
		'not_answered',
		'something_changed',
		'own_say',
		'good_news'
	]);
});

it.each<[string, Partial<WaitingChange>, string[]]>([
	['answered, nothing was promised', { answered: true }, []],
	['answered, the day is to come', { answered: true, actionDueOn: '2026-11-24' }, []],
	['answered, the day is here', { answered: true, actionDueOn: today }, ['promise_due']],
	['words of danger are no ordinary news', { words: 'I want to kill myself' }, ['not_answered']]
])('%s', (_, more, expected) => {
	expect(codes([change(more)])).toEqual(expected);
});

it('stands once, under danger, where its words came first', () => {
	const danger: WaitingItem = {
		kind: 'danger',
		...waiting('sign'),
		wrote: 'circumstance_change',
		words: 'I want to kill myself',
		count: 1,
		covers: ['circumstance_change change']
	};
	expect(codes([change({ words: 'I want to kill myself' }), danger])).toEqual(['may_be_in_danger']);
});
