import { fail, type ActionFailure } from '@sveltejs/kit';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import { errorCodes, type ErrorCode } from '#lib/domain/errors/codes.ts';

/** What every action answers that was not carried out: one shape, so that every page shows it in the same way. */
export function refusedAs<Form extends RefusedForm>(code: ErrorCode, form: Form): ActionFailure<Form> {
	return fail(errorCodes[code], form);
}

/** The same refusal with what one page alone says of it. */
export function refusedWith<Form extends RefusedForm, More extends object>(
	{ status, data }: ActionFailure<Form>,
	more: More
): ActionFailure<Form & More> {
	return fail(status, { ...data, ...more });
}

/** The answer to files of which nothing was taken: they cannot be shown again, so that it is no form with all that was typed. */
export function uploadRefused<Problem extends string>(problem: Problem, crn: string, status: 409 | 422) {
	return fail(status, { problem, crn });
}
