import type { ImportedRequirement } from '#lib/domain/imports/imported-case.ts';

export interface Progress {
	required: number;
	completed: number;
}

const units: Record<string, NonNullable<ImportedRequirement['measureUnit']>> = {
	day: 'days',
	hour: 'hours',
	session: 'sessions',
	month: 'months'
};

/** No court orders more of anything; what is more is a slip. */
const MOST = 99_999;

/** A whole or broken number that may stand as text; null where it is none. */
export function amountFrom(value: string | number | null | undefined): number | null {
	if (typeof value === 'number') return value >= 0 && value <= MOST ? value : null;
	return value && /^\s*\d{1,5}(\.\d{1,6})?\s*$/.test(value) ? Number(value) : null;
}

export function measureUnitFrom(word: string): ImportedRequirement['measureUnit'] {
	return units[word.trim().toLowerCase().replace(/s$/, '')] ?? null;
}

/** "4 of 20 RAR days completed". */
export function rarProgressFrom(text: string): Progress | null {
	const [, completed, required] = /^(\d{1,5}) of (\d{1,5}) RAR days?\b/i.exec(text.trim()) ?? [];
	return required === undefined ? null : { completed: Number(completed), required: Number(required) };
}

/** "14 of 120 hours completed", "3 minutes completed (of 12 hours)", "7 hours and 30 minutes completed (of 100 hours)"; in hours. */
export function unpaidWorkProgressFrom(text: string): Progress | null {
	const plain = /^(\d{1,5}(?:\.\d{1,6})?) of (\d{1,5}) hours? completed$/i.exec(text.trim());
	if (plain) return { completed: Number(plain[1]), required: Number(plain[2]) };
	const parts =
		/^(?:(\d{1,5}) hours?)?(?:,| and)?\s*(?:(\d{1,5}) minutes?)? completed \(of (\d{1,5}) hours?\)$/i.exec(
			text.trim()
		);
	if (!parts || (parts[1] ?? parts[2]) === undefined) return null;
	return {
		completed: hoursOf(Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0)),
		required: Number(parts[3])
	};
}

/** Minutes as hours, to the hundredth. */
export function hoursOf(minutes: number): number {
	return Math.round((minutes / 60) * 100) / 100;
}
