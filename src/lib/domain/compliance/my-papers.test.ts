import { describe, expect, it } from 'vitest';
import { planRecord, planVersionRecord, reviewAsked } from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { decisionToMark, myPapers, type Paper, type PaperOf } from './my-papers.ts';
import {
	account,
	appointmentOn,
	decided,
	eventOn,
	id,
	miss,
	orderOf,
	outcomeOf,
	restart,
	warningOn
} from './standing.fixture.ts';

const today = '2026-11-25';
const now = instantAt(today, 12, 0);
const papersOf = (...records: SnapshotRecord[]) => myPapers(assembleSnapshot([orderOf(), ...records]), now);
const kindsOf = (papers: Paper[]) => papers.map(({ kind }) => kind);
const only = <Kind extends Paper['kind']>(papers: Paper[], kind: Kind) => {
	const [found] = papers.filter((paper): paper is PaperOf<Kind> => paper.kind === kind);
	if (!found) throw new Error(`There is no ${kind}`);
	return found;
};
const dueOf = (papers: Paper[], kind: Paper['kind']) => only(papers, kind).due;

const missed = miss(1, '2026-11-19', '2026-11-26');
const coming = appointmentOn('2026-11-27', { id: id(2) });
const later = appointmentOn('2026-12-04', { id: id(3) });
const answered = (result: 'stands' | 'looks_again', readAt: number | null = null) =>
	reviewAsked({
		id: id(750),
		decisionId: id(600),
		answer: { result, words: '', by: 'Manager', at: instantAt('2026-11-24', 9, 0), readAt }
	});

describe('the papers of a person', () => {
	it('are none where nothing was written', () => {
		expect(papersOf(coming)).toEqual([]);
		expect(myPapers(assembleSnapshot([]), now)).toEqual([]);
	});

	it('are every letter, answer, result, fresh start, session and plan that was gone through, the latest first', () => {
		const session = { practised: 'To breathe', agreed: '', by: 'Officer', at: instantAt('2026-11-10', 9, 0) };
		const event = eventOn('2026-11-19', {
			decisions: [decided({})],
			looks: [answered('stands')],
			results: [{ id: id(660), result: 'order_continues', on: '2026-11-25', words: '', by: 'Officer' }],
			restart
		});
		const kept = appointmentOn('2026-11-09', {
			id: id(9),
			outcome: outcomeOf('attended_complied'),
			session
		});
		const papers = papersOf(missed, event, kept, planVersionRecord({ on: '2026-11-01' }));
		expect(kindsOf(papers)).toEqual([
			'result',
			'answer',
			'restart',
			'decision',
			'question',
			'session',
			'plan'
		]);
		expect(new Set(papers.map(({ key }) => key)).size).toBe(papers.length);
	});

	it('do not have a decision that a manager has still to agree to', () => {
		const event = eventOn('2026-11-19', { decisions: [decided({ state: 'awaiting_countersign' })] });
		expect(kindsOf(papersOf(missed, event))).toEqual(['question']);
	});

	it('say if they were opened where that is kept, and nothing where nobody keeps it', () => {
		const event = eventOn('2026-11-19', { decisions: [decided({ readAt: 7 })], looks: [answered('stands')] });
		const papers = papersOf(missed, event);
		expect(papers.map(({ kind, openedAt }) => [kind, openedAt])).toEqual([
			['answer', null],
			['decision', 7],
			['question', undefined]
		]);
	});
});

describe('what is due next from a paper', () => {
	it('is the day to tell one’s side by, until it was told or decided', () => {
		const due = (changes: Parameters<typeof eventOn>[1]) =>
			dueOf(papersOf(missed, eventOn('2026-11-19', changes)), 'question').map(
				(each) => each.kind === 'matter' && [each.matter.kind, 'dueOn' in each.matter && each.matter.dueOn]
			);
		expect(due({})).toEqual([['account_needed', '2026-11-26']]);
		expect(due({ accountDueOn: '2026-11-24' })).toEqual([['waiting_for_decision', false]]);
		expect(due({ accounts: [account] })).toEqual([['waiting_for_decision', false]]);
		expect(due({ decisions: [decided({ action: 'discussion' })] })).toEqual([]);
	});

	it('stands on the letter that gave more time, and no longer on the question', () => {
		const moreTime = decided({ outcome: 'more_time', action: null, moreTimeUntil: '2026-12-01' });
		const papers = papersOf(
			missed,
			eventOn('2026-11-19', { accountDueOn: '2026-12-01', decisions: [moreTime] })
		);
		expect(dueOf(papers, 'question')).toEqual([]);
		expect(dueOf(papers, 'decision')).toMatchObject([
			{ kind: 'matter', matter: { kind: 'more_time', dueOn: '2026-12-01' } }
		]);
	});

	it('is the day of the fresh start until it is over, and the first appointment after the letter', () => {
		const event = (nextOn: string) =>
			eventOn('2026-11-19', { decisions: [decided({})], restart: { ...restart, nextOn } });
		const papers = papersOf(missed, event('2026-11-25'), coming, later);
		expect(dueOf(papers, 'restart')).toEqual([{ kind: 'small_step', on: '2026-11-25' }]);
		expect(dueOf(papers, 'decision')).toEqual([
			{ kind: 'small_step', on: '2026-11-25' },
			{ kind: 'appointment', appointment: coming }
		]);
		expect(dueOf(papersOf(missed, event('2026-11-24')), 'restart')).toEqual([]);
	});

	it('is no small step of a fresh start that is of a decision before, or whose appointment was called off', () => {
		const made = { ...restart, nextOn: '2026-11-27', appointmentId: id(2) };
		const replaced = decided({ id: id(601), outcome: 'accepted', action: null, at: restart.at + 1 });
		const papers = papersOf(
			missed,
			eventOn('2026-11-19', { decisions: [decided({ state: 'superseded' }), replaced], restart: made }),
			coming
		);
		expect(dueOf(papers, 'restart')).toEqual([]);
		expect(dueOf(papers, 'decision').map(({ kind }) => kind)).not.toContain('small_step');
		const event = eventOn('2026-11-19', { decisions: [decided({})], restart: made });
		expect(dueOf(papersOf(missed, event, coming), 'restart')).toEqual([
			{ kind: 'small_step', on: '2026-11-27' }
		]);
		const off = { ...coming, cancelled: true };
		expect(dueOf(papersOf(missed, event, off), 'restart')).toEqual([]);
		const moved = { ...coming, startsAt: instantAt('2026-12-02', 9, 0) };
		expect(dueOf(papersOf(missed, event, moved), 'restart')).toEqual([
			{ kind: 'small_step', on: '2026-12-02' }
		]);
	});

	it('is from the last result what is open about the event', () => {
		const result = (nth: number, on: string) => ({
			id: id(660 + nth),
			result: 'order_continues' as const,
			on,
			words: '',
			by: 'Officer'
		});
		const event = eventOn('2026-11-19', {
			decisions: [decided({ action: 'referral' })],
			results: [result(1, '2026-11-23'), result(2, '2026-11-24')]
		});
		const papers = papersOf(missed, event).filter((paper) => paper.kind === 'result');
		const open = dueOf(papersOf(missed, event), 'decision').filter(({ kind }) => kind === 'matter');
		expect(open).toHaveLength(1);
		expect(papers.map(({ due }) => due)).toEqual([open, []]);
	});

	it('is no later appointment once the next one is over, and none that was called off', () => {
		const event = eventOn('2026-11-19', { decisions: [decided({ action: 'discussion' })] });
		const over = appointmentOn('2026-11-23', { id: id(4) });
		expect(dueOf(papersOf(missed, event, over, coming), 'decision')).toEqual([]);
		const kept = { ...over, outcome: outcomeOf('attended_complied') };
		expect(dueOf(papersOf(missed, event, kept, coming), 'decision')).toEqual([
			{ kind: 'appointment', appointment: coming }
		]);
		const off = appointmentOn('2026-11-26', { id: id(5), cancelled: true });
		expect(dueOf(papersOf(missed, event, off, later), 'decision')).toEqual([
			{ kind: 'appointment', appointment: later }
		]);
	});

	it('is an answer that is awaited, then that it is decided again', () => {
		const open = reviewAsked({ id: id(750), decisionId: id(600) });
		const first = decided({ action: 'discussion' });
		const waiting = papersOf(missed, eventOn('2026-11-19', { decisions: [first], looks: [open] }));
		expect(dueOf(waiting, 'decision')).toEqual([{ kind: 'answer_awaited' }]);
		const again = eventOn('2026-11-19', { decisions: [first], looks: [answered('looks_again')] });
		expect(dueOf(papersOf(missed, again), 'answer')).toMatchObject([
			{ kind: 'matter', matter: { kind: 'looked_at_again' } }
		]);
		const stands = eventOn('2026-11-19', { decisions: [first], looks: [answered('stands')] });
		expect(dueOf(papersOf(missed, stands), 'answer')).toEqual([]);
	});

	it('is the day to go through the plan again, from the latest version alone', () => {
		const versions = [
			planVersionRecord({ id: id(31), number: 1, on: '2026-10-01' }),
			planVersionRecord({ id: id(32), number: 2, on: '2026-11-01' })
		];
		const dues = (nextReviewOn: string | null) =>
			papersOf(...versions, planRecord({ nextReviewOn })).map(({ key, due }) => [key, due]);
		expect(dues('2026-12-01')).toEqual([
			[`plan-${id(32)}`, [{ kind: 'plan_review', on: '2026-12-01', isOver: false }]],
			[`plan-${id(31)}`, []]
		]);
		expect(dues('2026-11-24')[0]?.[1]).toEqual([{ kind: 'plan_review', on: '2026-11-24', isOver: true }]);
		expect(dues(null)[0]?.[1]).toEqual([]);
		const ended = myPapers(
			assembleSnapshot([
				{ ...orderOf(), endDate: '2026-11-20' },
				...versions,
				planRecord({ nextReviewOn: '2026-12-01' })
			]),
			now
		);
		expect(ended[0]?.due).toEqual([]);
	});
});

describe('a letter that was replaced', () => {
	const former = decided({ state: 'superseded', at: instantAt('2026-11-20', 9, 0) });
	const latest = decided({ id: id(601), outcome: 'accepted', action: null });
	const event = eventOn('2026-11-19', { decisions: [former, latest] });

	it('says so, leads to nothing, and says that its warning was taken back', () => {
		const warning = warningOn('2026-11-20', { eventId: id(500), withdrawnOn: '2026-11-21' });
		const papers = papersOf(missed, event, warning, coming);
		const letters = papers.filter((paper) => paper.kind === 'decision');
		expect(letters.map(({ decision, isReplaced }) => [decision.id, isReplaced])).toEqual([
			[id(601), false],
			[id(600), true]
		]);
		expect(letters[1]).toMatchObject({ due: [], warning: { now: { kind: 'taken_back', on: '2026-11-21' } } });
		expect(letters[0]).toMatchObject({ warning: null });
	});

	it('has its own of two warnings that were given on one day, and none where it cannot be told which', () => {
		const twice = eventOn('2026-11-19', {
			decisions: [former, { ...former, id: id(602) }, latest]
		});
		const taken = (nth: number, withdrawnOn: string) =>
			warningOn('2026-11-20', { id: id(400 + nth), eventId: id(500), withdrawnOn });
		const warnings = [taken(2, '2026-11-22'), taken(1, '2026-11-21')];
		const withdrawn = (...given: ReturnType<typeof taken>[]) =>
			papersOf(missed, twice, ...given)
				.filter((paper) => paper.kind === 'decision')
				.map(({ decision, warning }) => [decision.id, warning?.warning.withdrawnOn]);
		expect(withdrawn(...warnings)).toEqual(
			expect.arrayContaining([
				[id(600), '2026-11-21'],
				[id(602), '2026-11-22']
			])
		);
		expect(withdrawn(taken(1, '2026-11-21')).map(([, on]) => on)).toEqual([undefined, undefined, undefined]);
	});

	it('has the warning of no other letter', () => {
		const other = warningOn('2026-11-20', { eventId: id(501), withdrawnOn: '2026-11-21' });
		const letters = papersOf(missed, event, other).filter((paper) => paper.kind === 'decision');
		expect(letters.map(({ warning }) => warning)).toEqual([null, null]);
	});
});

describe('opening a paper', () => {
	const event = (readAt: number | null, answerReadAt: number | null = null) =>
		papersOf(
			missed,
			eventOn('2026-11-19', { decisions: [decided({ readAt })], looks: [answered('stands', answerReadAt)] })
		);

	it('marks a letter, and an answer only where its letter was opened: one mark is of both', () => {
		expect(decisionToMark(only(event(null), 'decision'))).toBe(id(600));
		expect(decisionToMark(only(event(null), 'answer'))).toBeNull();
		expect(decisionToMark(only(event(7), 'answer'))).toBe(id(600));
		expect(decisionToMark(only(event(7), 'decision'))).toBe(id(600));
		expect(decisionToMark(only(event(7, 8), 'decision'))).toBeNull();
		expect(decisionToMark(only(event(7, 8), 'answer'))).toBeNull();
		expect(decisionToMark(only(event(null), 'question'))).toBeNull();
	});
});
