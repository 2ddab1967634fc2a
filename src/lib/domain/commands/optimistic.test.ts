import { describe, expect, test } from 'vitest';
import type { Command, CommandType, PayloadOf } from './commands.ts';
import { overlay, type PendingCommand } from './optimistic.ts';
import {
	appointmentRecord,
	complianceEventRecord,
	decisionGiven,
	reviewAsked,
	obstacleRecord,
	planRecord,
	stepRecord
} from '#lib/domain/records/records.fixture.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';

const AT = 1_700_000_000_000;
const clock = { reading: 'right', fastBy: 0, writtenAfter: null } as const;
const tap = { at: AT, clock };

function pending<Type extends CommandType>(
	type: Type,
	payload: PayloadOf<Type>,
	changes: Partial<PendingCommand> = {}
): PendingCommand {
	const command: Command<Type> = {
		id: 'command',
		type,
		version: 1,
		occurredAt: AT,
		timeZone: 'Europe/London',
		payload
	};
	return { command: command as Command, tap, receivedAt: null, receipt: null, refused: false, ...changes };
}

const report: PayloadOf<'obstacle.report'> = {
	about: { kind: 'life' },
	categories: ['fares'],
	wanted: ['fare_help'],
	words: 'No money for the bus.',
	ifThenPlan: null,
	proof: ''
};

const appointment = appointmentRecord();
const step = stepRecord({ status: 'in_progress' });

const person: RecordOf<'person'> = {
	kind: 'person',
	id: 'person',
	preferredName: 'Sam',
	language: 'en',
	officer: null,
	textSize: 'normal'
};

const obstacle = obstacleRecord({
	id: 'command',
	...report,
	state: 'seen',
	tappedAt: AT,
	receivedAt: AT + 5,
	receipt: 'R',
	seenAt: AT + 9,
	answers: [{ id: 'answer', words: 'Yes', by: 'Jo', at: AT + 10, readAt: null, offers: [], actions: [] }]
});

function only(records: SnapshotRecord[], one: PendingCommand): SnapshotRecord | undefined {
	return overlay(records, [one])[0];
}

describe('what the person has written shows at once', () => {
	test('a report is there before the server has it', () => {
		expect(only([], pending('obstacle.report', report))).toEqual({
			kind: 'obstacle',
			id: 'command',
			...report,
			state: 'sent',
			tappedAt: AT,
			receivedAt: null,
			clock,
			receipt: null,
			seenAt: null,
			answers: []
		});
	});

	test('once received it carries the time and the receipt', () => {
		const received = pending('obstacle.report', report, { receivedAt: AT + 5, receipt: 'K7Q-4M2' });
		expect(only([], received)).toMatchObject({ receivedAt: AT + 5, receipt: 'K7Q-4M2' });
	});

	test("the server's own copy wins", () => {
		expect(overlay([obstacle], [pending('obstacle.report', report)])).toEqual([obstacle]);
	});

	test('a good thing and a reflection are there too', () => {
		const change = {
			changeKind: 'went_well',
			area: null,
			words: 'I went to the gym.',
			strength: 'I keep going',
			noticedBy: null
		} as const;
		expect(only([], pending('positive_change.record', change))).toMatchObject({
			kind: 'positive_change',
			...change
		});
		const reflection = {
			about: { kind: 'life' },
			prompt: 'own_words',
			words: 'Hard week',
			feeling: 'ok',
			wouldRatherTalk: false
		} as const;
		expect(only([], pending('reflection.record', reflection))).toMatchObject({
			kind: 'reflection',
			...reflection
		});
	});

	test('a reply, a claim, settings and a withdrawal change what is there', () => {
		const reply = pending('appointment.reply', { appointmentId: 'appointment', reply: 'will_attend' });
		expect(only([appointment], reply)).toEqual({
			...appointment,
			reply: 'will_attend',
			replied: { tappedAt: AT, receivedAt: null, clock }
		});
		const claim = pending(
			'step.claim',
			{ stepId: 'step', words: 'Sent it', doneOn: null },
			{ receivedAt: AT + 1 }
		);
		expect(only([step], claim)).toMatchObject({
			claim: { tappedAt: AT, receivedAt: AT + 1, words: 'Sent it', answer: null }
		});
		expect(only([person], pending('settings.change', { language: 'cy' }))).toEqual({
			...person,
			language: 'cy'
		});
		const withdrawal = pending('obstacle.withdraw', { obstacleId: 'command' });
		expect(only([obstacle], withdrawal)).toMatchObject({ state: 'withdrawn' });
	});

	test('an answer is marked as read, once', () => {
		const read = pending('answer.read', { answerIds: ['answer'] });
		expect(only([obstacle], read)).toMatchObject({ answers: [{ readAt: AT }] });
		const before = { ...obstacle, answers: obstacle.answers.map((one) => ({ ...one, readAt: 7 })) };
		expect(only([before], read)).toEqual(before);
	});
});

describe('what the phone must not claim', () => {
	test('a claim that the officer has answered keeps the answer', () => {
		const answered: RecordOf<'step'> = {
			...step,
			claim: {
				tappedAt: AT,
				receivedAt: AT + 1,
				words: 'Sent it',
				answer: { confirmed: true, words: '', by: 'Jo', at: AT + 2, readAt: null }
			}
		};
		expect(
			only([answered], pending('step.claim', { stepId: 'step', words: 'Sent it', doneOn: null }))
		).toEqual(answered);
	});

	test('a refused reply leaves the appointment as the server has it', () => {
		const payload = { appointmentId: 'appointment', reply: 'cannot' } as const;
		expect(only([appointment], pending('appointment.reply', payload, { refused: true }))).toEqual(
			appointment
		);
	});

	test('a refused report still shows: it is what the person wrote', () => {
		expect(overlay([], [pending('obstacle.report', report, { refused: true })])).toHaveLength(1);
	});

	test('a change to something that is gone adds nothing', () => {
		const payload = { appointmentId: 'elsewhere', reply: 'cannot' } as const;
		expect(overlay([step], [pending('appointment.reply', payload)])).toEqual([step]);
	});

	test('an order of the practitioner has no effect on a phone', () => {
		expect(
			overlay([step], [pending('claim.answer', { stepId: 'step', confirmed: true, words: '' })])
		).toEqual([step]);
	});
});

test('later commands lie over earlier ones', () => {
	const first = pending('appointment.reply', { appointmentId: 'appointment', reply: 'cannot' });
	const second = pending('appointment.reply', { appointmentId: 'appointment', reply: 'will_attend' });
	expect(overlay([appointment], [first, second])).toMatchObject([{ reply: 'will_attend' }]);
});

test('what was tapped later on another phone is not laid over', () => {
	const later = { tappedAt: AT + 1, receivedAt: AT + 2, clock };
	const known = { ...appointment, reply: 'will_attend', replied: later } as const;
	const reply = pending('appointment.reply', { appointmentId: 'appointment', reply: 'cannot' });
	expect(only([known], reply)).toEqual(known);
	expect(only([known], { ...reply, tap: { at: AT + 3, clock } })).toMatchObject({ reply: 'cannot' });
});

test('a claim that the server has answered is not laid over, whatever time it was given', () => {
	const answer = { confirmed: true, words: '', by: 'Jo', at: AT + 9, readAt: null };
	const claim = { id: 'command', tappedAt: AT - 7, receivedAt: AT + 5, words: 'Sent it', answer };
	const known = { ...step, claim };
	expect(only([known], pending('step.claim', { stepId: 'step', words: 'Sent it', doneOn: null }))).toEqual(
		known
	);
});

test('what the server sent is left as it was', () => {
	const records = [structuredClone(obstacle)];
	overlay(records, [pending('answer.read', { answerIds: ['answer'] })]);
	expect(records).toEqual([obstacle]);
});

describe('what the person says to their plan shows at once', () => {
	const plan = planRecord();

	test('a choice, and a choice that was refused does not', () => {
		expect(only([plan], pending('step.choose', { stepIds: ['b', 'a'] }))).toEqual({
			...plan,
			choices: ['b', 'a']
		});
		expect(only([plan], pending('step.choose', { stepIds: ['b'] }, { refused: true }))).toEqual(plan);
		expect(only([], pending('step.choose', { stepIds: ['b'] }))).toBeUndefined();
	});

	test('a proposal and a disagreement, without an answer yet', () => {
		const times = { tappedAt: AT, receivedAt: null, clock };
		const sent = { id: 'command', ...times, receipt: null, seenAt: null, answers: [] };
		expect(only([], pending('goal.propose', { area: null, words: 'Swim' }))).toEqual({
			...sent,
			kind: 'proposal',
			proposed: 'goal',
			area: null,
			goalId: null,
			words: 'Swim',
			outcome: null,
			becameId: null
		});
		expect(only([], pending('step.propose', { goalId: 'goal', words: 'Ask' }))).toMatchObject({
			proposed: 'step',
			goalId: 'goal',
			area: null
		});
		const about = { kind: 'plan' } as const;
		expect(only([], pending('plan.disagree', { about, words: 'No' }))).toEqual({
			...sent,
			kind: 'disagreement',
			about,
			words: 'No'
		});
	});

	test('a relapse, sent by the person themselves, and that its answer was read', () => {
		const report = { substance: 'drink', safeNow: 'yes', wanted: ['call_back'], words: '' } as const;
		const relapse = only([], pending('relapse.report', { ...report, wanted: [...report.wanted] }));
		expect(relapse).toEqual({
			kind: 'relapse',
			id: 'command',
			...report,
			recorded: null,
			tappedAt: AT,
			receivedAt: null,
			clock,
			receipt: null,
			seenAt: null,
			answers: []
		});
		const answer = { id: 'answer', words: '', by: 'Jo', at: AT, readAt: null, offers: [], actions: [] };
		const answered = { ...(relapse as RecordOf<'relapse'>), answers: [answer] };
		expect(only([answered], pending('answer.read', { answerIds: ['answer'] }))).toMatchObject({
			answers: [{ readAt: AT }]
		});
	});

	test('that an answer to either was read', () => {
		const answer = { id: 'answer', words: 'Yes', by: 'Jo', at: AT, readAt: null };
		const added = only([], pending('plan.disagree', { about: { kind: 'plan' }, words: 'No' }));
		const answered = { ...(added as RecordOf<'disagreement'>), answers: [answer] };
		expect(only([answered], pending('answer.read', { answerIds: ['answer'] }))).toMatchObject({
			answers: [{ readAt: AT }]
		});
	});
});

describe('what the person says about an event shows at once', () => {
	const sent = { tappedAt: AT, receivedAt: null, clock, receipt: null, seenAt: null };
	const decision = decisionGiven();
	const event = complianceEventRecord({ decisions: [decision] });
	const account: PayloadOf<'account.give'> = {
		eventId: 'event',
		categories: ['ill'],
		wishes: ['call_me'],
		words: '',
		proof: ''
	};
	const { eventId: _, ...said } = account;

	test('an account, once, and also where the server would not have it', () => {
		const shown = { ...said, ...sent, id: 'command', recordedBy: null };
		expect(only([event], pending('account.give', account))).toEqual({ ...event, accounts: [shown] });
		expect(only([event], pending('account.give', account, { refused: true }))).toMatchObject({
			accounts: [shown]
		});
		const seen = { ...event, accounts: [{ ...shown, receivedAt: AT, seenAt: AT + 1 }] };
		expect(only([seen], pending('account.give', account))).toEqual(seen);
		expect(only([], pending('account.give', account))).toBeUndefined();
	});

	test('a request to look again, without an answer yet', () => {
		const look = { eventId: 'event', askedOf: 'manager', words: 'Look', proof: '' } as const;
		expect(only([event], pending('look.ask', look))).toMatchObject({
			looks: [{ ...sent, id: 'command', askedOf: 'manager', words: 'Look', byItself: false, answer: null }]
		});
	});

	test('that a decision was read, with its first time, and that the questions were answered', () => {
		const read = pending('decision.read', { decisionId: 'decision' });
		expect(only([event], read)).toMatchObject({ decisions: [{ readAt: AT }] });
		const before = { ...event, decisions: [{ ...decision, readAt: 1 }] };
		expect(only([before], read)).toEqual(before);
		expect(only([event], pending('decision.read', { decisionId: 'other' }))).toEqual(event);
		const answer = { result: 'stands', words: '', by: 'Manager', at: 1, readAt: null } as const;
		const asked = { ...event, looks: [reviewAsked({ askedOf: 'manager', answer })] };
		expect(only([asked], read)).toMatchObject({ looks: [{ answer: { readAt: AT } }] });
		const pulse = { saidMySide: 'yes', understoodWhy: 'yes', treatedWithRespect: 'yes' } as const;
		expect(only([event], pending('pulse.give', { decisionId: 'decision', ...pulse }))).toMatchObject({
			decisions: [{ pulseGiven: true }]
		});
	});
});
