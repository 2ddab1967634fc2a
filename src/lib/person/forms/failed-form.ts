import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';

/** What a refused post gives back: the reason, and everything that was typed. */
export type FailedForm = RefusedForm;

/** The first value of a field as it was typed, or nothing. */
export function typed(failed: FailedForm | null | undefined, name: string): string {
	return failed?.typed[name]?.[0] ?? '';
}

/** All values of a field that are among `options`. */
export function ticked<Value extends string>(
	failed: FailedForm | null | undefined,
	name: string,
	options: readonly Value[]
): Value[] {
	return options.filter((option) => failed?.typed[name]?.includes(option));
}

/**
 * Why the phone would not keep it: the same codes the server answers with. Null for any other fault. Told by its name,
 * because the class comes with every command's schema and those load after the first tap; it has a code that there is.
 */
export function refusalIn(fault: unknown): ErrorCode | null {
	if (!(fault instanceof Error) || fault.name !== 'PayloadFault' || !('code' in fault)) return null;
	return fault.code as ErrorCode;
}
