import { expect, test, vi } from 'vitest';
import { SameMoment } from './same-moment.ts';

function tapAt(moment: SameMoment, timeStamp: number): boolean {
	const event = { timeStamp, preventDefault: vi.fn(), stopPropagation: vi.fn() };
	moment.guard(event);
	expect(event.preventDefault.mock.calls).toEqual(event.stopPropagation.mock.calls);
	return event.preventDefault.mock.calls.length === 0;
}

test('a second tap in the moment in which the page moved is nobody’s; before and after it every tap counts', () => {
	const moment = new SameMoment();
	expect(tapAt(moment, 0)).toBe(true);
	moment.begin(1_000);
	expect([1_000, 1_180, 1_500].map((at) => tapAt(moment, at))).toEqual([false, false, false]);
	expect(tapAt(moment, 1_700)).toBe(true);
});
