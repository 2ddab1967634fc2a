import { describe, expect, it } from 'vitest';
import { accountGiven, complianceEventRecord, reviewAsked } from '#lib/domain/records/records.fixture.ts';
import { openWishes, nextActionsFor, type EventListed } from './next-actions.ts';

const event: EventListed = {
	...complianceEventRecord({ occurredOn: '2026-11-20', accountDueOn: '2026-11-27' }),
	contactDueOn: '2026-11-23',
	decideBy: '2026-11-30',
	state: 'awaiting_account'
};

const tried = { id: 'try', channel: 'telephone', on: '2026-11-23', reached: false, by: 'Priya' } as const;
const look = reviewAsked();

describe('what is owed about an event', () => {
	it('is the first contact, then their side, then the decision, each with its day', () => {
		expect(nextActionsFor(event)).toEqual([
			{ code: 'contact', by: '2026-11-23' },
			{ code: 'account', by: '2026-11-27' },
			{ code: 'decision', by: '2026-11-30' }
		]);
		expect(nextActionsFor({ ...event, attempts: [tried] }).map(({ code }) => code)).toEqual([
			'account',
			'decision'
		]);
	});

	it('never asks for a decision before the time that was given is over', () => {
		expect(nextActionsFor({ ...event, accountDueOn: '2026-12-07', attempts: [tried] })).toEqual([
			{ code: 'account', by: '2026-12-07' },
			{ code: 'decision', by: '2026-12-07' }
		]);
	});

	it.each([
		['to_decide', ['decision']],
		['awaiting_countersign', ['countersign']],
		['with_enforcement', ['result', 'restart']],
		['recalled', ['return']],
		['restart_due', ['restart']],
		['closed', []]
	] as const)('when it is %s: %j', (state, owed) => {
		expect(nextActionsFor({ ...event, state }).map(({ code }) => code)).toEqual(owed);
	});

	it('puts a request to look again first, though the event is closed', () => {
		expect(nextActionsFor({ ...event, state: 'closed', looks: [look] })).toEqual([
			{ code: 'look', by: null, lookId: 'look' }
		]);
	});
});

describe('what they wish for', () => {
	const said = Date.parse('2026-11-24T10:00:00Z');
	const account = accountGiven({ wishes: ['call_me'], tappedAt: said, receivedAt: said });

	it('stays open until somebody has reached them since', () => {
		expect(openWishes({ ...event, accounts: [account], attempts: [{ ...tried, reached: true }] })).toEqual([
			'call_me'
		]);
		expect(openWishes({ ...event, accounts: [account], attempts: [{ ...tried, on: '2026-11-24' }] })).toEqual(
			['call_me']
		);
		expect(
			openWishes({ ...event, accounts: [account], attempts: [{ ...tried, on: '2026-11-24', reached: true }] })
		).toEqual([]);
	});

	it('is said once, however often it was said', () => {
		expect(openWishes({ ...event, accounts: [account, { ...account, id: 'again' }], attempts: [] })).toEqual([
			'call_me'
		]);
	});
});
