import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** Whether someone had turned 18 when their order began. Under 18 is the youth justice service's work, and out of scope here. */
export function isAdultAtStart(dateOfBirth: LocalDate, orderStart: LocalDate): boolean {
	const [year = 0, month = 1, day = 1] = dateOfBirth.split('-').map(Number);
	const eighteenth = new Date(Date.UTC(year + 18, month - 1, day)).toISOString().slice(0, 10);
	return eighteenth <= orderStart;
}
