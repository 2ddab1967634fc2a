/** As people type it: capitals and spaces around it do not matter. */
export function normaliseUsername(typed: string): string {
	return typed.trim().toLowerCase();
}

/** Whether somebody of the staff can be called so. */
export function isUsername(typed: string): boolean {
	return /^[a-z0-9][a-z0-9.-]{2,39}$/.test(normaliseUsername(typed));
}
