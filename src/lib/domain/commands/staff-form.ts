import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { StaleEdit } from '#lib/domain/plan/stale-edit.ts';

/** A form of the staff side as it is filled in: each field's values, as a browser sends them. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** A form that was not carried out: all that was typed, and what to put right where. */
export interface RefusedStaffForm {
	/** Which of its page's forms. */
	action: string;
	commandId: string;
	typed: FormValues;
	/** `steps`: for steps that would wait for each other, what they are called. */
	problems: { field: string; code: ErrorCode; steps?: string[] }[];
	/** What somebody else changed meanwhile. */
	stale: StaleEdit | null;
}
