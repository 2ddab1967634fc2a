import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** What stops the questions to somebody, for now or for good. */
export interface Stops {
	diedOn: LocalDate | null;
	deathRecordedBy: string | null;
	/** The first day of a time in prison that lasts; null where they are in none. */
	inCustodySince: LocalDate | null;
	/** Where no order runs any more: the last day of the one that ended last. */
	orderEndedOn: LocalDate | null;
}
