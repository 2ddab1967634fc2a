import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused } from './handler.ts';

/** What is written down has happened: its day is today or before. */
export function refuseFuture(on: LocalDate, now: number, field = 'on'): void {
	if (on > localDate(now)) throw new CommandRefused('date_in_future', [{ code: 'date_in_future', field }]);
}
