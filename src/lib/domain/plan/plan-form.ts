import type { StaleEdit } from './stale-edit.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';

/** A form of a plan as it is filled in: each field's values, as a browser sends them. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** A form that was not carried out: all that was typed, and what to put right where. */
export interface RefusedPlanForm {
	/** Which of its page's forms. */
	action: string;
	commandId: string;
	typed: FormValues;
	/** `steps`: for steps that would wait for each other, what they are called. */
	problems: { field: string; code: ErrorCode; steps?: string[] }[];
	/** What somebody else changed meanwhile. */
	stale: StaleEdit | null;
}

/** Every value of one name, as with several ticked boxes. */
export function textsOf(form: FormData, name: string): string[] {
	return form
		.getAll(name)
		.filter((value) => typeof value === 'string')
		.map((value) => value.replaceAll('\r\n', '\n'));
}

/** All that is typed in a form, on the server and in a browser. */
export function typedIn(form: FormData): Record<string, string[]> {
	return Object.fromEntries([...new Set(form.keys())].map((name) => [name, textsOf(form, name)]));
}
