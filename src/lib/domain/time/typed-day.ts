import type { LocalDate } from './local-date.ts';

/** A day that somebody typed, by the field of its form: what is written down lies behind us, what is planned ahead. A few may do either. */
export interface TypedDay {
	field: string;
	on: LocalDate | null;
	lies: 'behind' | 'ahead' | 'either';
}

export interface DayProblem {
	code: 'date_in_future' | 'date_in_past';
	field: string;
}

export const behind = (field: string, on: LocalDate | null): TypedDay => ({ field, on, lies: 'behind' });
export const ahead = (field: string, on: LocalDate | null): TypedDay => ({ field, on, lies: 'ahead' });
export const eitherWay = (field: string, on: LocalDate | null): TypedDay => ({ field, on, lies: 'either' });

/**
 * All days that lie on the wrong side of today.
 * @param held what stood there before, by field
 */
export function dayProblems(
	days: readonly TypedDay[],
	today: LocalDate,
	held: Readonly<Record<string, LocalDate | null>> = {}
): DayProblem[] {
	return days.flatMap(({ field, on, lies }): DayProblem[] => {
		if (on === null || on === held[field] || lies === 'either') return [];
		if (lies === 'behind') return on > today ? [{ code: 'date_in_future', field }] : [];
		return on < today ? [{ code: 'date_in_past', field }] : [];
	});
}
