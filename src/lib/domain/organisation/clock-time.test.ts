import { expect, it } from 'vitest';
import { clockTimeTyped } from './clock-time.ts';

it.each([
	['9', '09:00'],
	[' 9.30 ', '09:30'],
	['4:30pm', '16:30'],
	['2.30 pm', '14:30'],
	['4PM', '16:00'],
	['9am', '09:00'],
	['12pm', '12:00'],
	['12:15am', '00:15'],
	['2:30yp', '14:30'],
	['11.05 yb', '11:05'],
	['16:30pm', '16:30pm'],
	['0:30pm', '0:30pm'],
	['pm', 'pm'],
	['4 p', '4 p'],
	['4  pm', '4  pm']
])('%j is read as %s', (typed, read) => expect(clockTimeTyped(typed)).toBe(read));
