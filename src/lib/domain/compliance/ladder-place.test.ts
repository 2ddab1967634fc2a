import { describe, expect, it } from 'vitest';
import { ladderPlaces, type LadderInput, type Rung } from './ladder-place.ts';
import { decided, eventOn, id } from './standing.fixture.ts';

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
	return [...ladderPlaces(rungs, input).values()];
}
const warned = eventOn('2026-11-19', { decisions: [decided({ action: 'warning' })] });
const referred = eventOn('2026-11-19', { decisions: [decided({ action: 'referral' })] });

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
		expect([...ladderPlaces(['ended'], input)]).toEqual([['ended', 'here']]);
	});
});
