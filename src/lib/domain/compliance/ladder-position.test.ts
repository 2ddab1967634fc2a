import { describe, expect, it } from 'vitest';
import { rungPositions, type LadderInput, type Rung } from './ladder-position.ts';
import { eventNow } from './event-now.ts';
import { decided, eventOn, id, orderOf, today, warningOn } from './standing.fixture.ts';

const rungs: Rung[] = [
	'listening',
	'decision',
	'first_response',
	'second_time',
	'court_or_recall',
	'starting_again'
];
const about = { eventId: id(500), appointmentId: id(1), occurredOn: '2026-11-19' };

function places(position: LadderInput['position'], changes: Partial<LadderInput> = {}): string[] {
	const input: LadderInput = {
		orderKind: 'community_order',
		position,
		warningUntil: null,
		event: undefined,
		...changes
	};
	return [...rungPositions(rungs, input).values()];
}
const eventWith = (decision: Parameters<typeof decided>[0], warnings: ReturnType<typeof warningOn>[] = []) =>
	eventNow(
		eventOn('2026-11-19', { decisions: [decided(decision)] }),
		{ orders: [orderOf()], appointments: [], obstacles: [], complianceEvents: [], warnings },
		today
	);
const given = warningOn('2026-11-21', { eventId: id(500) });
const warned = eventWith({ action: 'warning' }, [given]);
const takenBack = eventWith({ action: 'warning' }, [{ ...given, withdrawnOn: '2026-11-22' }]);
const referred = eventWith({ action: 'referral' });

describe('a person’s place on the ladder', () => {
	it('is nowhere while nothing is open', () => {
		expect(new Set(places({ kind: 'nothing_open' }))).toEqual(new Set(['ahead']));
		expect(new Set(places({ kind: 'no_active_order' }))).toEqual(new Set(['ahead']));
	});

	it.each([
		[
			'asked',
			places({ kind: 'account_needed', ...about, dueOn: '2026-11-26' }),
			['here', 'next', 'ahead', 'ahead', 'ahead', 'ahead']
		],
		[
			'being decided',
			places({ kind: 'waiting_for_decision', ...about }),
			['past', 'here', 'next', 'ahead', 'ahead', 'ahead']
		],
		[
			'being decided with a warning that counts: no second warning',
			places({ kind: 'waiting_for_decision', ...about }, { warningUntil: '2027-01-31' }),
			['past', 'here', 'ahead', 'next', 'ahead', 'ahead']
		],
		[
			'warned',
			places({ kind: 'warning_counts', until: '2027-01-31' }, { warningUntil: '2027-01-31' }),
			['ahead', 'ahead', 'here', 'next', 'ahead', 'ahead']
		],
		[
			'warned, and starting again',
			places({ kind: 'restart_due', ...about }, { event: warned, warningUntil: '2027-11-21' }),
			['past', 'past', 'past', 'ahead', 'ahead', 'here']
		],
		[
			'warned, the warning taken back, and starting again',
			places({ kind: 'restart_due', ...about }, { event: takenBack }),
			['past', 'past', 'ahead', 'ahead', 'ahead', 'here']
		],
		[
			'decided, and looked at again',
			places({ kind: 'looked_at_again', ...about }, { event: referred }),
			['past', 'here', 'next', 'ahead', 'ahead', 'ahead']
		],
		[
			'referred without ever being warned',
			places({ kind: 'with_enforcement_officer', ...about }, { event: referred }),
			['past', 'past', 'ahead', 'ahead', 'here', 'next']
		],
		[
			'on a licence, with managers',
			places({ kind: 'recall_considered', ...about }, { orderKind: 'licence' }),
			['past', 'past', 'ahead', 'here', 'next', 'ahead']
		]
	])('%s', (_name, found, expected) => {
		expect(found).toEqual(expected);
	});

	it('stands on the one rung of supervision that the law ended', () => {
		const input: LadderInput = {
			orderKind: 'post_sentence_supervision',
			position: { kind: 'supervision_ended' },
			warningUntil: null,
			event: undefined
		};
		expect([...rungPositions(['ended'], input)]).toEqual([['ended', 'here']]);
	});
});
