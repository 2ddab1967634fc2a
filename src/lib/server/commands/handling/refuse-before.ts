import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused } from './handler.ts';

/** What follows from something cannot have happened before it. */
export function refuseBefore(on: LocalDate, earliest: LocalDate, code: ErrorCode, field = 'on'): void {
	if (on < earliest) throw new CommandRefused(code, [{ code, field }]);
}
