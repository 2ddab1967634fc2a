import { describe, expect, it } from 'vitest';
import { isPin, isWeakPin } from './pin.ts';

const BORN = '1990-03-27';

describe('a PIN', () => {
	it.each(['204816', '000000', '987123'])('%s is six digits', (pin) => expect(isPin(pin)).toBe(true));
	it.each(['', '12345', '1234567', '12a456', ' 204816', '２０４８１６'])('%s is not six digits', (pin) =>
		expect(isPin(pin)).toBe(false)
	);

	it.each([
		['000000', 'one digit'],
		['777777', 'one digit'],
		['121212', 'two digits'],
		['111222', 'two digits'],
		['123456', 'up'],
		['456789', 'up'],
		['890123', 'up across the nought'],
		['654321', 'down'],
		['210987', 'down across the nought'],
		['112233', 'up in pairs'],
		['665544', 'down in pairs'],
		['123123', 'twice the same'],
		['907907', 'twice the same'],
		['270390', 'born: day, month, year'],
		['032790', 'born: month, day, year'],
		['900327', 'born: year, month, day'],
		['199003', 'born: long year, month'],
		['031990', 'born: month, long year'],
		['271990', 'born: day, long year']
	])('%s is refused (%s)', (pin) => expect(isWeakPin(pin, BORN)).toBe(true));

	it.each(['204816', '135790', '112234', '280390', '998871'])('%s is taken', (pin) =>
		expect(isWeakPin(pin, BORN)).toBe(false)
	);

	it('leaves at least 99 in 100 to choose from', () => {
		const all = Array.from({ length: 1_000_000 }, (_, number) => String(number).padStart(6, '0'));
		const weak = all.filter((pin) => isWeakPin(pin, BORN)).length;
		expect(weak).toBeGreaterThan(1000);
		expect(weak).toBeLessThan(10_000);
		// A million of them: seconds here, a minute where several others work.
	}, 180_000);
});
