import fc from 'fast-check';
import { OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import {
	account,
	appointmentOn,
	decided,
	eventOn,
	id,
	orderOf,
	restart,
	today,
	warningOn,
	type Event,
	type Warning
} from '#lib/domain/compliance/standing.fixture.ts';
import { PlanAgreement } from '#lib/domain/plan/vocabulary.ts';
import { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { obstacleRecord, planRecord, reviewAsked } from '#lib/domain/records/records.fixture.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import { addDays, instantAt } from '#lib/domain/time/local-date.ts';

/*
 * Any history of a person that the commands and imports of this service can leave, as records. Days are apart, so that a page
 * can be asked which event or warning a sentence is about.
 */

type Decision = Event['decisions'][number];

/** A warning brings the most to be said, so it comes most often. */
const actions = [
	'warning',
	'warning',
	'warning',
	'referral',
	'discussion',
	'licence_letter',
	'more_contact',
	'recall_consideration',
	'no_further_action'
] as const;

const decision = fc.oneof(
	fc.constant({ outcome: 'accepted' as const, action: null }),
	fc.constant({ outcome: 'not_a_failure' as const, action: null }),
	fc.constantFrom(...actions).map((action) => ({ outcome: 'not_accepted' as const, action }))
);

const course = fc.record({
	accounts: fc.nat({ max: 2 }),
	stage: fc.constantFrom(
		'open',
		'more_time',
		'manager',
		'decided',
		'replaced',
		'again',
		'again_manager',
		'put_right'
	),
	first: decision,
	second: decision,
	look: fc.constantFrom('none', 'asked', 'stands'),
	takenBack: fc.boolean(),
	result: fc.constantFrom(null, 'order_continues' as const, 'recalled' as const),
	restarted: fc.boolean(),
	cameAsUnacceptable: fc.boolean(),
	withAppointment: fc.boolean(),
	inTheWay: fc.array(fc.record({ isBefore: fc.boolean(), isTakenBack: fc.boolean() }), { maxLength: 2 }),
	order: fc.constantFrom(id(900), id(901), null)
});
type Course = (typeof course extends fc.Arbitrary<infer Value> ? Value : never) & {
	number: number;
	on: string;
};

/** The outcome that a decision leaves at the appointment. */
const leaves = {
	accepted: 'acceptable_absence',
	not_a_failure: 'sent_home_service_issue',
	not_accepted: 'unacceptable_absence',
	more_time: 'failed_to_attend'
} as const;

function decisionsOf({ stage, first, second, number }: Course): Decision[] {
	const one = decided({ ...first, id: id(600 + number * 10), at: instantAt(today, 8, 0) });
	const other = decided({ ...second, id: id(601 + number * 10), at: instantAt(today, 9, 0) });
	const waiting = { ...other, action: null, state: 'awaiting_countersign' as const };
	switch (stage) {
		case 'open':
		case 'put_right':
			return [];
		case 'more_time':
			return [{ ...one, outcome: 'more_time', action: null }];
		case 'manager':
			return [waiting];
		case 'replaced':
			return [{ ...one, state: 'superseded' }, other];
		case 'again_manager':
			return [one, waiting];
		default:
			return [one];
	}
}

function looksOf({ stage, look, number }: Course, decisions: Decision[]): Event['looks'] {
	const about = decisions.findLast(({ state, outcome }) => state === 'in_effect' && outcome !== 'more_time');
	const isAgain = stage === 'again' || stage === 'again_manager';
	if (!about || (look === 'none' && !isAgain)) return [];
	const asked = reviewAsked({ id: id(5000 + number), decisionId: about.id, words: `Look again ${number}!` });
	const answer = { words: '', by: 'Officer', at: instantAt(today, 8, 30), readAt: null };
	if (isAgain) return [{ ...asked, answer: { ...answer, result: 'looks_again' } }];
	return [look === 'asked' ? asked : { ...asked, answer: { ...answer, result: 'stands' } }];
}

function warningsOf(one: Course, decisions: Decision[]): Warning[] {
	return decisions.flatMap((made, index) => {
		if (made.state === 'awaiting_countersign') return [];
		if (made.action !== 'warning' && made.action !== 'licence_letter') return [];
		return [
			warningOn(today, {
				id: id(4000 + one.number * 10 + index),
				eventId: id(500 + one.number),
				orderId: one.order,
				form: made.action === 'warning' ? 'warning' : 'licence_letter',
				withdrawnOn: made.state === 'superseded' || one.takenBack ? today : null
			})
		];
	});
}

/** What they said is in the way of its appointment, before it or after it, and may have taken back since. */
function reportsOf({ inTheWay, number, on }: Course): SnapshotRecord[] {
	return inTheWay.map(({ isBefore, isTakenBack }, index) => {
		const at = instantAt(isBefore ? addDays(on, -1) : addDays(on, 1), 9, index);
		return obstacleRecord({
			id: id(6000 + number * 10 + index),
			about: { kind: 'appointment', id: id(number) },
			state: isTakenBack ? 'withdrawn' : 'sent',
			words: `In the way ${number}-${index}!`,
			tappedAt: at,
			receivedAt: at
		});
	});
}

function eventRecords(one: Course): SnapshotRecord[] {
	const { number, on, stage, withAppointment, result, restarted } = one;
	const decisions = decisionsOf(one);
	const holds = decisions.findLast(({ state }) => state === 'in_effect');
	const code =
		stage === 'put_right'
			? 'attended_complied'
			: holds
				? leaves[holds.outcome]
				: one.cameAsUnacceptable
					? 'unacceptable_absence'
					: 'failed_to_attend';
	const hasAppointment = withAppointment || stage === 'put_right';
	const event = eventOn(on, {
		id: id(500 + number),
		appointmentId: hasAppointment ? id(number) : null,
		eventKind: hasAppointment ? 'failed_to_attend' : 'other',
		orderId: one.order,
		accounts: Array.from({ length: one.accounts }, (_, index) => ({
			...account,
			id: id(7000 + number * 10 + index),
			words: `My side ${number}-${index}!`
		})),
		decisions,
		looks: looksOf(one, decisions),
		results:
			result !== null && holds?.action === 'referral'
				? [{ id: id(660 + number), result, on: today, words: '', by: 'Officer' }]
				: [],
		restart: restarted ? { ...restart, id: id(8000 + number) } : null
	});
	const appointment = appointmentOn(on, {
		id: id(number),
		outcome: { code, reason: null },
		accountDueOn: holds && holds.outcome !== 'more_time' ? null : event.accountDueOn
	});
	return [event, ...(hasAppointment ? [appointment, ...reportsOf(one)] : []), ...warningsOf(one, decisions)];
}

const dayAgo = (most: number) => fc.integer({ min: 1, max: most }).map((days) => addDays(today, -days));

const events = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 40 }), course), {
		maxLength: 3,
		selector: ([days]) => days
	})
	.map((list) =>
		list.flatMap(([days, one], index) =>
			eventRecords({ ...one, number: index + 1, on: addDays(today, -days) })
		)
	);

const otherAppointments = fc
	.uniqueArray(
		fc.tuple(fc.integer({ min: 41, max: 90 }), fc.constantFrom(...OutcomeCode.options), fc.boolean()),
		{ maxLength: 3, selector: ([days]) => days }
	)
	.map((list) =>
		list.map(([days, code, isRecent], index) => {
			// Those of this month can still be a question.
			const on = addDays(today, isRecent ? 40 - days : -days);
			return appointmentOn(on, {
				id: id(50 + index),
				startsAt: instantAt(on, 14, index),
				outcome: { code, reason: null },
				accountDueOn: code === 'failed_to_attend' ? addDays(on, 7) : null
			});
		})
	);

/** What is still to come is no miss yet, on whichever page. */
const comingAppointments = fc
	.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 2 })
	.map((list) =>
		list.map((days, index) =>
			appointmentOn(addDays(today, days), { id: id(80 + index), outcome: null, accountDueOn: null })
		)
	);

const otherWarnings = fc
	.uniqueArray(
		fc.record({
			days: fc.integer({ min: 1, max: 500 }),
			form: fc.constantFrom('warning' as const, 'licence_letter' as const),
			orderId: fc.constantFrom(id(900), id(901), id(999), null),
			isTakenBack: fc.boolean()
		}),
		{ maxLength: 3, selector: ({ days }) => days }
	)
	.map((list) =>
		list.map(({ days, form, orderId, isTakenBack }, index) =>
			warningOn(addDays(today, -days), {
				id: id(450 + index),
				form,
				orderId,
				withdrawnOn: isTakenBack ? addDays(today, -1) : null
			})
		)
	);

const order = (number: number) =>
	fc
		.record({
			orderKind: fc.constantFrom(...OrderKind.options),
			// Most orders run, so that two that do are tried as well.
			endedOn: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: dayAgo(100) })
		})
		.map((changes) => orderOf({ id: id(number), startDate: '2024-01-01', ...changes }));
const orders = fc.oneof(
	fc.constant([]),
	order(900).map((one) => [one]),
	fc.tuple(order(900), order(901))
);

const agreement = fc
	.record({
		versions: fc.uniqueArray(
			fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...PlanAgreement.options)),
			{
				maxLength: 3,
				selector: ([days]) => days
			}
		),
		elsewhere: fc.option(fc.tuple(fc.option(dayAgo(120)), fc.constantFrom(...PlanAgreement.options))),
		disagreed: fc.option(dayAgo(60))
	})
	.map(({ versions, elsewhere, disagreed }): SnapshotRecord[] => {
		const inOrder = [...versions].sort(([a], [b]) => b - a);
		const kept = inOrder.map(([days, said], index): RecordOf<'plan_version'> => ({
			kind: 'plan_version',
			id: id(9000 + index),
			number: index + 1,
			agreement: said,
			ownWords: null,
			by: 'Officer',
			on: addDays(today, -days),
			content: { goals: [], steps: [] }
		}));
		const latest = kept.at(-1);
		// As an import leaves it: what was said here on that day or later stands.
		const isTheirs = elsewhere !== null && (!latest || (elsewhere[0] !== null && elsewhere[0] > latest.on));
		const plan = planRecord({
			id: id(950),
			agreement: isTheirs ? elsewhere[1] : (latest?.agreement ?? null),
			agreedOn: isTheirs ? elsewhere[0] : (latest?.on ?? null)
		});
		const disagreement: RecordOf<'disagreement'> = {
			kind: 'disagreement',
			id: id(960),
			about: { kind: 'plan' },
			words: 'I never wanted this!',
			tappedAt: instantAt(disagreed ?? today, 9, 0),
			receivedAt: instantAt(disagreed ?? today, 9, 0),
			receipt: null,
			seenAt: null,
			answers: []
		};
		return [plan, ...kept, ...(disagreed === null ? [] : [disagreement])];
	});

export { today };

export const anyHistory: fc.Arbitrary<SnapshotRecord[]> = fc
	.tuple(orders, events, otherAppointments, comingAppointments, otherWarnings, agreement)
	.map((parts) => parts.flat());
