import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { linesOf, orNull, textOf, typedIn } from '#lib/domain/text/form-reader.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import { giveAdministratorForm } from '#lib/server/forms/staff-form.ts';

/**
 * Moves the cases that an administrator's form names, or all: never all where numbers are typed, or where neither is chosen.
 * @param replaces who holds them; null for nobody
 * @returns null where they were moved, else the answer of the action
 */
export async function giveMove(
	event: RequestEvent,
	form: FormData,
	replaces: string | null
): Promise<ActionFailure<RefusedForm> | null> {
	const which = textOf(form, 'which');
	const numbers = linesOf(form, 'caseNumbers');
	const refuse = (code: ErrorCode, field: string) =>
		refusedAs(code, {
			action: 'move',
			commandId: commandIdOf(form, event.locals.now),
			typed: typedIn(form),
			problems: [{ field, code }],
			stale: null
		});
	const isClear = which === 'some' || (which === 'all' && numbers.length === 0);
	// A day that is not real is refused below, whatever else is missing: nothing is moved then either.
	const isDayReal = LocalDate.safeParse(orNull(form, 'since')).success;
	if (isDayReal && !isClear) return refuse('outcome_missing', 'which');
	if (isDayReal && which === 'some' && numbers.length === 0) return refuse('words_missing', 'caseNumbers');
	return giveAdministratorForm(event, 'case.reassign', form, {
		action: 'move',
		mainField: 'which',
		fields: { rest: 'to', 'rest.caseNumbers': 'caseNumbers' },
		payload: {
			replaces,
			moves: [],
			rest: { to: textOf(form, 'to'), caseNumbers: which === 'all' ? null : numbers },
			since: orNull(form, 'since'),
			reason: textOf(form, 'reason')
		}
	});
}
