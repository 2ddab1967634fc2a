/** Our case reference numbers: a letter and six digits, written in capitals. Null for anything else. */
export function caseNumberFrom(text: string): string | null {
	const number = text.trim().toUpperCase();
	return /^[A-Z]\d{6}$/.test(number) ? number : null;
}

/** The same as somebody types it, also with spaces or dashes in it. */
export function typedCaseNumber(text: string): string | null {
	return caseNumberFrom(text.replace(/[\s\p{Dash}\p{Default_Ignorable_Code_Point}]+/gu, ''));
}
