import { describe, expect, it } from 'vitest';
import { commands } from './commands.ts';
import { olderPayloads } from './older-payloads.ts';
import { upgraded, upgrades } from './upgrades.ts';

describe('a command of an older version', () => {
	it('becomes today’s, with nothing lost', () => {
		const payload = { stepId: '01970000-0000-7000-8000-000000000000', words: 'Went on Friday' };
		expect(upgraded('step.claim', 1, payload)).toEqual({ ...payload, doneOn: null });
	});

	it('of today’s version, or of a type that never changed, stays as it is', () => {
		const payload = { words: 'Well' };
		expect(upgraded('step.claim', commands['step.claim'].version, payload)).toBe(payload);
		expect(upgraded('reflection.record', 1, payload)).toBe(payload);
		expect(upgraded('toString', 1, payload)).toBe(payload);
	});

	it('can be read and stepped up, each of them', () => {
		for (const [type, { version }] of Object.entries(commands)) {
			const olderVersions = Array.from({ length: version - 1 }, (_, index) => String(index + 1));
			const shapes = (olderPayloads as Record<string, object>)[type] ?? {};
			const steps = (upgrades as Record<string, object>)[type] ?? {};
			expect([Object.keys(shapes), Object.keys(steps)], type).toEqual([olderVersions, olderVersions]);
		}
	});
});
