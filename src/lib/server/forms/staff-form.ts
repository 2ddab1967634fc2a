import { textOf, typedIn } from '#lib/domain/text/form-reader.ts';
import type { FormProblem, RefusedForm } from '#lib/domain/commands/refused-form.ts';
import { commandIdOf } from './command-from-form.ts';
import { refusedAs } from './refused.ts';
import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import { commands, type CommandType, type PayloadOf } from '#lib/domain/commands/commands.ts';
import { isErrorCode, type ErrorCode } from '#lib/domain/errors/codes.ts';
import type { RefusalDetail } from '#lib/server/commands/handling/handler.ts';
import {
	giveAdministratorCommand,
	giveCaseworkCommand,
	giveManagerCommand,
	givePractitionerCommand,
	type CommandOf,
	type Given
} from './staff-command.ts';

export interface StaffForm<Type extends CommandType> {
	/** The form's name on its page. */
	action: string;
	/** Unchecked: what is not right comes back at its field. */
	payload: Record<keyof PayloadOf<Type>, unknown>;
	/** Where a field of the form is not called as in the command; `part.of` where a part of the command is several fields. */
	fields?: Partial<Record<keyof PayloadOf<Type> | `${string}.${string}`, string>>;
	/** Where a problem stands that is of no field. */
	mainField: string;
	/** Where the form carries no id of its own. */
	commandId?: string;
}

type Giver<Types extends CommandType> = <Type extends Types>(
	event: RequestEvent,
	type: Type,
	commandId: string,
	payload: PayloadOf<Type>
) => Promise<Given>;

/** The answer to a form that was not carried out, with everything typed. */
function refuser<Type extends CommandType>(
	event: RequestEvent,
	form: FormData,
	{ action, mainField, commandId = commandIdOf(form, event.locals.now) }: StaffForm<Type>
) {
	return (code: ErrorCode, rest: Partial<RefusedForm>) =>
		refusedAs(code, {
			action,
			commandId,
			typed: typedIn(form),
			problems: [{ field: mainField, code }],
			stale: null,
			...rest
		});
}

const namer =
	<Type extends CommandType>({ fields, mainField }: StaffForm<Type>) =>
	(...path: PropertyKey[]): string => {
		const named = fields as Record<string, string> | undefined;
		const [first] = path;
		if (first === undefined) return mainField;
		// A line of several is at the field in which all of them are typed.
		const part = path.slice(0, 2).map(String).join('.');
		return named?.[path.map(String).join('.')] ?? named?.[part] ?? named?.[String(first)] ?? String(first);
	};

type ReadForm<Type extends CommandType> =
	{ payload: PayloadOf<Type>; refused: null } | { payload: null; refused: ActionFailure<RefusedForm> };

/** What a form says, checked as the command it would give. */
export function readForm<Type extends CommandType>(
	event: RequestEvent,
	type: Type,
	form: FormData,
	staffForm: StaffForm<Type>
): ReadForm<Type> {
	const nameOf = namer(staffForm);
	const checked = commands[type].payload.safeParse(staffForm.payload);
	if (checked.success) return { payload: checked.data as PayloadOf<Type>, refused: null };
	const problems = checked.error.issues.map(({ path, message }): FormProblem => {
		const field = nameOf(...path);
		if (isErrorCode(message)) return { field, code: message };
		// Days, numbers and words say by themselves what is wrong; what stays is to be chosen.
		return { field, code: textOf(form, field) === '' ? 'outcome_missing' : 'invalid_payload' };
	});
	return { payload: null, refused: refuser(event, form, staffForm)('invalid_payload', { problems }) };
}

/**
 * How a command is given by `give` from a form with fields.
 * @returns a function whose answer is null where it was carried out, else the answer of the action
 */
function formGiver<Types extends CommandType>(give: Giver<Types>) {
	return async <Type extends Types>(
		event: RequestEvent,
		type: Type,
		form: FormData,
		staffForm: StaffForm<Type>
	): Promise<ActionFailure<RefusedForm> | null> => {
		const commandId = staffForm.commandId ?? commandIdOf(form, event.locals.now);
		const named = { ...staffForm, commandId };
		const { payload, refused } = readForm(event, type, form, named);
		if (refused) return refused;
		const given = await give(event, type, commandId, payload);
		if (given.ok) return null;
		return refuser(
			event,
			form,
			named
		)(given.code, {
			commandId: given.commandId,
			...explained(given.detail, namer(staffForm))
		});
	};
}

export const givePractitionerForm = formGiver<CommandOf<'practitioner'>>(givePractitionerCommand);
export const giveManagerForm = formGiver<CommandOf<'manager'>>(giveManagerCommand);
export const giveCaseworkForm = formGiver<CommandOf<'practitioner'> & CommandOf<'manager'>>(
	giveCaseworkCommand
);
export const giveAdministratorForm = formGiver<CommandOf<'administrator'>>(giveAdministratorCommand);

function explained(detail: RefusalDetail | null, nameOf: (field: string) => string): Partial<RefusedForm> {
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
