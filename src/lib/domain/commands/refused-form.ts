import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { StaleEdit } from '#lib/domain/plan/stale-edit.ts';
import type { FormValues } from './form-reader.ts';

/** A form that was not carried out, of either side: all that was typed, and what to put right where. */
export interface RefusedForm {
	/** Which of its page's forms. */
	action: string;
	commandId: string;
	typed: FormValues;
	/** `steps`: for steps that would wait for each other, what they are called. */
	problems: { field: string; code: ErrorCode; steps?: string[] }[];
	/** What somebody else changed meanwhile. */
	stale: StaleEdit | null;
}

/** The reason to show where a form has one place for it; none where nothing was refused. */
export function reasonOf(form: Pick<RefusedForm, 'problems'> | null | undefined): ErrorCode | undefined {
	return form?.problems[0]?.code;
}
