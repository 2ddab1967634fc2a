import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { StaleEdit } from '#lib/domain/plan/stale-edit.ts';
import type { FormValues } from '#lib/domain/text/form-reader.ts';

/** `field` is the name and the id of what to look at. */
export interface FormProblem {
	field: string;
	code: ErrorCode;
	/** For steps that would wait for each other: what they are called. */
	steps?: string[];
	/** How many more wrong PINs this phone takes. */
	triesLeft?: number;
}

/** A form that was not carried out, of either side: all that was typed, and what to put right where. */
export interface RefusedForm {
	/** Which of its page's forms. */
	action: string;
	/** What the form carries from now on; empty where it gives no command, as at sign-in. */
	commandId: string;
	/** Never a password or a PIN. */
	typed: FormValues;
	problems: FormProblem[];
	/** What somebody else changed meanwhile. */
	stale: StaleEdit | null;
}

/** A form that gives no command, such as a sign-in, where it was refused. @param typed what may be shown again */
export function refusedWithoutCommand(
	action: string,
	typed: Readonly<Record<string, string>>,
	problems: FormProblem[]
): RefusedForm {
	const values = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]]));
	return { action, commandId: '', typed: values, problems, stale: null };
}

/** The reason to show where a form has one place for it; none where nothing was refused. */
export function reasonOf(form: Pick<RefusedForm, 'problems'> | null | undefined): ErrorCode | undefined {
	return form?.problems[0]?.code;
}
