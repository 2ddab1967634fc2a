const CHOICE_OR_NUMBER = /^[a-z0-9_.:-]*$/i;

/** Whether a form's value was written by somebody, rather than chosen: choices and ids are one plain word. */
export function isOwnWords(value: string): boolean {
	return !CHOICE_OR_NUMBER.test(value);
}
