import { addDays, daysBetween, type LocalDate } from '#lib/domain/time/local-date.ts';

/** A warning, or a licence compliance letter, as it was given. */
export interface WarningGiven {
	givenOn: LocalDate;
	/** Null while it stands. */
	withdrawnOn: LocalDate | null;
	/** Nobody has said under which order it was given. */
	isOrderUnknown?: boolean;
}

const BOUNDARY_DAYS = 7;

/** The first day on which a warning given on `givenOn` no longer counts. After 29 February: 1 March. */
function anniversary(givenOn: LocalDate): LocalDate {
	const [year = 0, month = 1, day = 1] = givenOn.split('-').map(Number);
	return new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10);
}

/**
 * The last day that a warning covers: "12 months beginning with the date on which the warning was given"
 * (Sentencing Act 2020, Schedule 10 paragraph 6(4)), so the day before the anniversary.
 */
export function lastDayOfWarning(givenOn: LocalDate): LocalDate {
	return addDays(anniversary(givenOn), -1);
}

/** Whether a standing warning covers something that happened on `breachOn`. A withdrawn warning never does. */
export function isWarningLive(warning: WarningGiven, breachOn: LocalDate): boolean {
	if (warning.withdrawnOn !== null) return false;
	return warning.givenOn <= breachOn && breachOn <= lastDayOfWarning(warning.givenOn);
}

/**
 * Whether `breachOn` lies within 7 days of the day on which a standing warning stops to count, on either side. The law does
 * not say from which day "the previous 12 months" run back (paragraph 6(2)), so a manager is asked.
 */
export function isNearBoundary(warning: WarningGiven, breachOn: LocalDate): boolean {
	if (warning.withdrawnOn !== null) return false;
	return Math.abs(daysBetween(anniversary(warning.givenOn), breachOn)) <= BOUNDARY_DAYS;
}

/**
 * Whether a standing warning is within the previous 12 months of one of the two days from which the law can be read to
 * tell them, and not of the other: the day of the breach, and the day on which the officer forms the opinion.
 */
export function doReadingsDiffer(
	warnings: readonly WarningGiven[],
	breachOn: LocalDate,
	opinionOn: LocalDate
): boolean {
	const isAnyLive = (day: LocalDate) => warnings.some((warning) => isWarningLive(warning, day));
	return isAnyLive(breachOn) !== isAnyLive(opinionOn);
}

/** The live warning that lasts longest, or null. */
export function latestLiveWarning(
	warnings: readonly WarningGiven[],
	breachOn: LocalDate
): WarningGiven | null {
	const live = warnings.filter((warning) => isWarningLive(warning, breachOn));
	return live.reduce<WarningGiven | null>(
		(latest, warning) => (latest && latest.givenOn >= warning.givenOn ? latest : warning),
		null
	);
}
