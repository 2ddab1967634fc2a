import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { commands, type PayloadOf } from '#lib/domain/commands/commands.ts';
import { errorCodes, isErrorCode, type ErrorCode } from '#lib/domain/errors/codes.ts';
import { textOf } from '#lib/domain/obstacles/answer-form.ts';
import { typedIn, type RefusedPlanForm } from '#lib/domain/plan/plan-form.ts';
import { requirePractitioner } from '#lib/server/auth/guards.ts';
import type { RefusalDetail } from '#lib/server/commands/handler.ts';
import { commandIdOf, givePractitionerCommand, type PractitionerCommand } from './practitioner-command.ts';

interface PlanForm<Type extends PractitionerCommand> {
	/** The form's name on its page. */
	action: string;
	/** Unchecked: what is not right comes back at its field. */
	payload: Record<keyof PayloadOf<Type>, unknown>;
	/** Where a field of the form is not called as in the command. */
	fields?: Partial<Record<keyof PayloadOf<Type>, string>>;
	/** Where a problem stands that is of no field. */
	mainField: string;
	/** Where the form carries no id of its own. */
	commandId?: string;
}

/**
 * Gives a practitioner's command from a form of a plan.
 * @returns null where it was carried out, else the answer of the action
 */
export async function givePlanCommand<Type extends PractitionerCommand>(
	event: RequestEvent,
	type: Type,
	form: FormData,
	{ action, payload, fields, mainField, commandId = commandIdOf(form, event.locals.now) }: PlanForm<Type>
): Promise<ActionFailure<RefusedPlanForm> | null> {
	const nameOf = (field: string) => (fields as Record<string, string> | undefined)?.[field] ?? field;
	const refused = (code: ErrorCode, rest: Partial<RefusedPlanForm>) =>
		fail(errorCodes[code], {
			action,
			commandId,
			typed: typedIn(form),
			problems: [{ field: mainField, code }],
			stale: null,
			...rest
		});
	const checked = commands[type].payload.safeParse(payload);
	if (!checked.success) {
		const problems = checked.error.issues.map(({ path, message }) => ({
			field: path[0] === undefined ? mainField : nameOf(String(path[0])),
			code: isErrorCode(message) ? message : 'invalid_payload'
		}));
		return refused('invalid_payload', { problems });
	}
	const given = await givePractitionerCommand(event, type, commandId, checked.data as PayloadOf<Type>);
	if (given.ok) return null;
	return refused(given.code, { commandId: given.commandId, ...explained(given.detail, nameOf) });
}

function explained(
	detail: RefusalDetail | null,
	nameOf: (field: string) => string
): Partial<RefusedPlanForm> {
	if (detail === null) return {};
	if (!Array.isArray(detail)) return { stale: detail };
	return {
		problems: detail.map((problem) => ({
			code: problem.code,
			field: nameOf(problem.field),
			...(hasSteps(problem) && { steps: problem.steps.map(({ description }) => description) })
		}))
	};
}

/** A cycle in prerequisites names the steps in it. */
function hasSteps(problem: object): problem is { steps: { description: string }[] } {
	return 'steps' in problem && Array.isArray(problem.steps);
}

/** What is left empty is nothing, for dates and for choices that may stay open. */
export function orNull(form: FormData, name: string): string | null {
	const value = textOf(form, name).trim();
	return value === '' ? null : value;
}

/** One a line; empty lines say nothing. */
export function linesOf(form: FormData, name: string): string[] {
	return textOf(form, name)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** A number that a form carries, such as a version; what is none comes back as a refusal. */
export function numberOf(form: FormData, name: string): number | null {
	const value = orNull(form, name);
	return value === null ? null : Number(value);
}

/** What is typed so far, given back unsaved: without a script, the way to see it as the person will. */
export async function previewPlanForm(event: RequestEvent): Promise<RefusedPlanForm> {
	requirePractitioner(event);
	const form = await event.request.formData();
	return {
		action: textOf(form, 'preview'),
		commandId: commandIdOf(form, event.locals.now),
		typed: typedIn(form),
		problems: [],
		stale: null
	};
}

export function toPlan({ params }: RequestEvent<{ id: string }>, rest = ''): never {
	redirect(303, `/staff/people/${params.id}/plan${rest}`);
}
