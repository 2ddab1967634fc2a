import { expect, it } from 'vitest';
import { id, orderOf, today, warningOn } from './standing.fixture.ts';
import { warningNow, warningUntil } from './warning-now.ts';

const running = orderOf();
const ended = orderOf({ id: id(901), endedOn: '2026-10-01' });
const supervision = orderOf({ id: id(902), orderKind: 'post_sentence_supervision' });
const orders = [running, ended, supervision];

it.each([
	['stands', warningOn('2026-09-14'), { kind: 'counts', until: '2027-09-13' }],
	['on its last day', warningOn('2025-11-23'), { kind: 'counts', until: today }],
	['the day after', warningOn('2025-11-22'), { kind: 'over', lastDay: '2026-11-21' }],
	[
		'taken back',
		warningOn('2026-09-14', { withdrawnOn: '2026-10-01' }),
		{ kind: 'taken_back', on: '2026-10-01' }
	],
	[
		'under an order that ended',
		warningOn('2026-09-14', { orderId: id(901) }),
		{ kind: 'order_over', endedOn: '2026-10-01' }
	],
	[
		'under supervision that the law ended',
		warningOn('2026-09-14', { orderId: id(902) }),
		{ kind: 'order_over', endedOn: null }
	],
	[
		'nobody knows under which order',
		warningOn('2026-09-14', { orderId: null }),
		{ kind: 'counts', until: '2027-09-13' }
	],
	['a letter under a licence', warningOn('2026-09-14', { form: 'licence_letter' }), { kind: 'letter' }]
])('a warning, %s', (_name, warning, expected) => {
	expect(warningNow(warning, orders, today)).toEqual(expected);
	const until = expected.kind === 'counts' ? (expected as { until: string }).until : null;
	expect(warningUntil({ orders, warnings: [warning] }, today)).toBe(until);
});

it('counts for nothing where no order runs', () => {
	expect(
		warningUntil({ orders: [ended], warnings: [warningOn('2026-09-14', { orderId: null })] }, today)
	).toBeNull();
});
