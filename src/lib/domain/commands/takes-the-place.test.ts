import { describe, expect, it } from 'vitest';
import type { Command } from './commands.ts';
import { mends } from './takes-the-place.ts';

const command = (type: string, payload: object) => ({ type, payload }) as Command;
const said = (words: string) => command('strength.say', { choice: null, words, mine: true });

describe('what takes the place of a refused entry', () => {
	it('is what comes of the form that its words were put back into, whatever they are now', () => {
		expect(mends(said('Shorter'), said('Much too long'), true)).toBe(true);
		expect(mends(said('Shorter'), command('strength.settle', { strengthId: 'a' }), true)).toBe(false);
		expect(mends(command('goal.propose', {}), command('step.propose', {}), true)).toBe(true);
		expect(mends(said('Shorter'), null, true)).toBe(false);
	});

	it('is no tap on something else on the same page', () => {
		expect(mends(said('I listen'), said('My own words'), false)).toBe(false);
		const settle = (strengthId: string) => command('strength.settle', { strengthId, state: 'kept' });
		expect(mends(settle('b'), settle('a'), false)).toBe(false);
		const pulse = (decisionId: string) => command('pulse.give', { decisionId });
		expect(mends(pulse('b'), pulse('a'), false)).toBe(false);
		const situation = (ended: boolean) => command('circumstance.say', { topic: 'work', ended, words: '' });
		expect(mends(situation(true), situation(false), false)).toBe(false);
		expect(mends(situation(true), situation(true), false)).toBe(true);
	});

	it('is a tap on the same, or that stands for all of it', () => {
		expect(mends(said('I listen'), said('I listen'), false)).toBe(true);
		const settle = (state: string) => command('strength.settle', { strengthId: 'a', state });
		expect(mends(settle('let_go'), settle('kept'), false)).toBe(true);
		const settings = (language: string) => command('settings.change', { language });
		expect(mends(settings('cy'), settings('en'), false)).toBe(true);
	});
});
