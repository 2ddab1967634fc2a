import { describe, expect, it } from 'vitest';
import { accountGiven, decisionGiven, reviewAsked } from '#lib/domain/records/records.fixture.ts';
import { isToldAfter, lateAccount } from './late-account.ts';

const at = (moment: string) => Date.parse(`2026-11-${moment}:00Z`);
const decisions = [decisionGiven({ at: at('25T10:00') })];
const look = reviewAsked({ byItself: true, accountId: 'account' });
const receivedAt = at('27T09:00');
const unknown = { reading: 'unknown', fastBy: 0, writtenAfter: null } as const;

describe('what asks for another look by itself', () => {
	it.each([
		[
			'written down for them, told two days before',
			{ tappedAt: at('23T12:00'), recordedBy: 'Officer' },
			false
		],
		[
			'written down for them, told on the same day',
			{ tappedAt: at('25T12:00'), recordedBy: 'Officer' },
			false
		],
		[
			'written down for them, told on the next day',
			{ tappedAt: at('26T12:00'), recordedBy: 'Officer' },
			true
		],
		['tapped before, with no signal until after', { tappedAt: at('25T09:59') }, false],
		['tapped after', { tappedAt: at('25T10:01') }, true],
		['tapped at a time that nobody knows', { tappedAt: receivedAt, clock: unknown }, false]
	] as const)('%s', (_, told, isAfter) => {
		expect(isToldAfter(look, { accounts: [accountGiven({ receivedAt, ...told })], decisions })).toBe(isAfter);
	});

	it('is found by its id, of several that came at once', () => {
		const accounts = ['other', 'account'].map((id) => accountGiven({ id, tappedAt: receivedAt, receivedAt }));
		expect(lateAccount(look, accounts)?.id).toBe('account');
		expect(lateAccount(reviewAsked(), accounts)).toBeNull();
	});
});
