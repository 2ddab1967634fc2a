/** Our case reference numbers: a letter and six digits, written in capitals. Null for anything else. */
export function caseNumberFrom(text: string): string | null {
	const number = text.trim().toUpperCase();
	return /^[A-Z]\d{6}$/.test(number) ? number : null;
}
