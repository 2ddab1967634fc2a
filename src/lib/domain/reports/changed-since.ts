import { orNull, textOf, type FormFields } from '#lib/domain/text/form-reader.ts';
import { addDays, type LocalDate } from '#lib/domain/time/local-date.ts';

/** A move or a new job is known weeks before; what is further off is mistyped, or can be told again. */
const AHEAD_DAYS = 92;
/** Ten years: what is older is no change, and most often a wrong year. */
const BEHIND_DAYS = 3653;

/** Whether something can have changed, or be about to change, on that day. */
export function isNearEnough(since: LocalDate | null, today: LocalDate): boolean {
	if (since === null) return true;
	return since <= addDays(today, AHEAD_DAYS) && since >= addDays(today, -BEHIND_DAYS);
}

/** Whether a form gives a day and says beside it that it is another, or that nobody knows: which of the two is meant is the writer's to say. */
export function contradictsDay(form: FormFields): boolean {
	const day = orNull(form, 'sinceDay');
	const since = textOf(form, 'since');
	return day !== null && (since === 'unknown' || (since === 'today' && day !== textOf(form, 'toldOn')));
}
