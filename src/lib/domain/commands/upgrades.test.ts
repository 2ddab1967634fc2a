import { describe, expect, it } from 'vitest';
import { commands } from './commands.ts';
import { onPhoneOf, upgraded } from './on-phone.ts';
import { personCommands } from './person-commands.ts';

describe('a command of an older version', () => {
	it('becomes today’s, with nothing lost', () => {
		const payload = { stepId: '01970000-0000-7000-8000-000000000000', words: 'Went on Friday' };
		expect(upgraded('step.claim', 1, payload)).toEqual({ ...payload, doneOn: null });
	});

	it('of today’s version, or of a type that never changed, stays as it is', () => {
		const payload = { words: 'Well' };
		expect(upgraded('step.claim', commands['step.claim'].version, payload)).toBe(payload);
		expect(upgraded('goal.propose', 1, payload)).toBe(payload);
		expect(upgraded('toString', 1, payload)).toBe(payload);
	});

	it('can be read and stepped up, each of them', () => {
		for (const [type, { older, version }] of Object.entries(personCommands)) {
			expect(version, type).toBe(older.length + 1);
			expect(onPhoneOf(type).upgrades ?? [], type).toHaveLength(older.length);
		}
	});
});
