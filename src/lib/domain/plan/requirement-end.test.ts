import { expect, it } from 'vitest';
import { endOf, isRunning } from './requirement-end.ts';

it.for([
	[undefined, true],
	[null, true],
	[{ on: null }, false],
	[{ on: '2026-11-22' }, false],
	[{ on: '2026-11-23' }, false],
	[{ on: '2026-11-24' }, true]
] as const)('with the recorded end %j it runs: %s', ([ended, runs]) => {
	expect(isRunning({ ended }, '2026-11-23')).toBe(runs);
	expect(endOf({ ended }, '2026-11-23')).toEqual(runs ? null : ended);
});
