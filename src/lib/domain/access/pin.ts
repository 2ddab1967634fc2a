import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** Whether `text` is six digits, as a PIN must be. */
export function isPin(text: string): boolean {
	return /^\d{6}$/.test(text);
}

/**
 * Whether a six-digit PIN is among the first that a stranger, or someone who knows this person's birthday, would try
 * (NIST SP 800-63B 5.1.1.2: compare with commonly used and context-specific values).
 */
export function isWeakPin(pin: string, dateOfBirth: LocalDate): boolean {
	return hasFewDigits(pin) || isRun(pin) || pin.slice(0, 3) === pin.slice(3) || isBirthday(pin, dateOfBirth);
}

/** 000000, 121212, 111222. */
function hasFewDigits(pin: string): boolean {
	return new Set(pin).size <= 2;
}

/** 123456, 654321, 112233, and across the nought: 890123. */
function isRun(pin: string): boolean {
	const digits = [...pin].map(Number);
	const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10);
	return steps.every((step) => step === 1) || steps.every((step) => step === 9) || isDoubledRun(pin);
}

function isDoubledRun(pin: string): boolean {
	const pairs = pin.match(/(\d)\1/g) ?? [];
	const rise = Number(pairs[1]?.[0]) - Number(pairs[0]?.[0]);
	return pairs.length === 3 && Math.abs(rise) === 1 && Number(pairs[2]?.[0]) - Number(pairs[1]?.[0]) === rise;
}

function isBirthday(pin: string, dateOfBirth: LocalDate): boolean {
	const [year = '', month = '', day = ''] = dateOfBirth.split('-');
	const short = year.slice(2);
	return [
		day + month + short,
		month + day + short,
		short + month + day,
		year + month,
		month + year,
		day + year
	].includes(pin);
}
