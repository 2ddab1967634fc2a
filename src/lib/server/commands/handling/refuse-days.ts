import { declared, type CommandType, type PayloadOf } from '#lib/domain/commands/commands.ts';
import { dayProblems } from '#lib/domain/time/typed-day.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused } from './handler.ts';

/**
 * One check for every day that is typed, all at once.
 * @param held what stood there before; without it, those that may stand overdue are left to their handlers, which know it
 * @throws CommandRefused where one lies on the wrong side of today
 */
export function refuseDays<Type extends CommandType>(
	{ type, payload }: { type: Type; payload: PayloadOf<Type> },
	now: number,
	held?: Readonly<Record<string, LocalDate | null>>
): void {
	const { days, mayStandOverdue } = declared(type);
	if (!days || (mayStandOverdue && held === undefined)) return;
	const [first, ...others] = dayProblems(days(payload), localDate(now), held);
	if (first) throw new CommandRefused(first.code, [first, ...others]);
}
