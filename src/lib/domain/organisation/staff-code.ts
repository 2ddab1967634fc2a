/** A case system's is seven letters and digits; others get air. */
const LONGEST_STAFF_CODE = 20;

/**
 * What a case system calls an officer, as it is kept and compared: capitals, without spaces.
 * @returns null where nothing was given
 */
export function staffCodeFrom(text: string | null | undefined): string | null {
	const code = (text ?? '').normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
	return code === '' ? null : code;
}

/** Whether a code as it is kept is one that any system could have given. */
export function isStaffCode(code: string): boolean {
	return code.length <= LONGEST_STAFF_CODE && /^[A-Z0-9][A-Z0-9._/-]*$/.test(code);
}
