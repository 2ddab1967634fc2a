import { describe, expect, test } from 'vitest';
import { expectConsole, takeConsoleFaults } from './console.ts';

describe('the console of a test', () => {
	test('an expected message passes', () => {
		expectConsole(/the bus is late/);
		console.warn('the %s is late', 'bus');
		expect(takeConsoleFaults()).toEqual([]);
	});

	test.for(['error', 'warn'] as const)('an unexpected console.%s is a fault', (method) => {
		console[method]('nobody expects', { me: 1 });
		expect(takeConsoleFaults()).toEqual([`Unexpected console.${method}: nobody expects { me: 1 }`]);
	});

	test('an expected message that never comes is a fault', () => {
		expectConsole(/never said/);
		expect(takeConsoleFaults()).toHaveLength(1);
	});

	test.fails('a fault fails the test that caused it', () => {
		console.error('this message fails this test');
		expect(true).toBe(true);
	});
});
