import { redirect, type ActionFailure } from '@sveltejs/kit';
import {
	refusedWithoutCommand,
	type FormProblem,
	type RefusedForm
} from '#lib/domain/commands/refused-form.ts';
import { LONGEST_LINE } from '#lib/domain/text/bounds.ts';
import { oneLine } from '#lib/domain/text/clean-text.ts';
import { isStaffCode, staffCodeFrom } from '#lib/domain/organisation/staff-code.ts';
import { staffRoleOf, type StaffRole } from '#lib/domain/access/actor.ts';
import { orNull, textOf, typedIn } from '#lib/domain/text/form-reader.ts';
import { isUsername } from '#lib/domain/access/username.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import type { Invited } from '#lib/server/access/staff-invites.ts';
import { isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import type { StaffOutcome } from '#lib/server/access/staff-outcome.ts';

/*
 * Forms about accounts are no commands (docs/decisions/006): what they say is checked here, and refused in the shape of every form.
 */

const fieldOf: Partial<Record<string, string>> = {
	username_taken: 'username',
	staff_code_taken: 'staffCode',
	team_missing: 'teamId',
	changed_meanwhile: 'role'
};

/** Where what an account was asked for leads: on, or back with everything typed. */
export function answerOutcome<Done extends object>(
	action: string,
	form: FormData,
	outcome: StaffOutcome<Done>,
	next: (done: Done) => string,
	mainField = action
): ActionFailure<RefusedForm> {
	if (!isRefused(outcome)) redirect(303, next(outcome as Done));
	const { refused } = outcome;
	const cases = 'cases' in outcome ? { cases: [String(outcome.cases)] } : {};
	return refuseForm(action, { ...typedIn(form), ...cases }, [
		{ field: fieldOf[refused] ?? mainField, code: refused }
	]);
}

function refuseForm(
	action: string,
	typed: RefusedForm['typed'],
	problems: FormProblem[]
): ActionFailure<RefusedForm> {
	const code = problems.length === 1 ? problems[0]?.code : undefined;
	return refusedAs(code ?? 'invalid_payload', {
		...refusedWithoutCommand(action, {}, problems),
		typed
	});
}

type Checked<Value> = { value: Value; refused: null } | { value: null; refused: ActionFailure<RefusedForm> };

/** Whom to invite, as the form says it. */
export function invitedIn(form: FormData): Checked<Invited> {
	const role = roleIn(form);
	const forename = oneLine(textOf(form, 'forename'));
	const surname = oneLine(textOf(form, 'surname'));
	const telephone = orNull(form, 'telephone');
	const staffCode = staffCodeFrom(textOf(form, 'staffCode'));
	const teamId = orNull(form, 'teamId');
	const problems: FormProblem[] = [
		...(role === null ? [{ field: 'role', code: 'outcome_missing' } as const] : []),
		...nameProblems('forename', forename),
		...nameProblems('surname', surname),
		...usernameProblems(form),
		...(role !== null && role !== 'administrator' && teamId === null
			? [{ field: 'teamId', code: 'team_missing' } as const]
			: []),
		...((telephone ?? '').length > LONGEST_LINE
			? [{ field: 'telephone', code: 'line_too_long' } as const]
			: []),
		...(staffCode !== null && !isStaffCode(staffCode)
			? [{ field: 'staffCode', code: 'staff_code_unreal' } as const]
			: [])
	];
	if (role === null || problems.length > 0)
		return { value: null, refused: refuseForm('invite', typedIn(form), problems) };
	const username = textOf(form, 'username');
	return {
		value: { role, username, forename, surname, telephone, teamId, staffCode },
		refused: null
	};
}

/** An account for an officer who is known. */
export function officerIn(form: FormData): Checked<{ role: StaffRole; username: string }> {
	const role = roleIn(form);
	const problems: FormProblem[] = [
		...(role === null ? [{ field: 'role', code: 'outcome_missing' } as const] : []),
		...usernameProblems(form)
	];
	if (role === null || problems.length > 0)
		return { value: null, refused: refuseForm('account', typedIn(form), problems) };
	return { value: { role, username: textOf(form, 'username') }, refused: null };
}

/** Null where none of ours was chosen. */
export function roleIn(form: FormData): StaffRole | null {
	return staffRoleOf(textOf(form, 'role'));
}

function usernameProblems(form: FormData): FormProblem[] {
	const typed = textOf(form, 'username');
	if (typed.trim() === '') return [{ field: 'username', code: 'username_missing' }];
	return isUsername(typed) ? [] : [{ field: 'username', code: 'username_unreal' }];
}

function nameProblems(field: string, name: string): FormProblem[] {
	if (name === '') return [{ field, code: 'name_missing' }];
	return name.length > LONGEST_LINE ? [{ field, code: 'line_too_long' }] : [];
}
