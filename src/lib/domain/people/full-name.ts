import { oneLine } from '#lib/domain/text/clean-text.ts';

/** A person's or an officer's name as any system gives it: parts can be missing, and some people have one name. */
export interface NameParts {
	forename?: string | null | undefined;
	surname?: string | null | undefined;
}

/** The whole name in one line, with nothing in place of a part that is not there; empty where there is none. */
export function fullName({ forename, surname }: NameParts): string {
	return [forename, surname]
		.map((part) => oneLine(part ?? ''))
		.filter((part) => part !== '')
		.join(' ');
}

/** What to call somebody who has not told us: the forename, or the one name they have. */
export function firstName({ forename, surname }: NameParts): string {
	return oneLine(forename ?? '') || oneLine(surname ?? '');
}

/** The same letters in another composition, and with other spaces between them, are the same. */
export function isSameNamePart(one: string, other: string): boolean {
	return oneLine(one).normalize('NFC') === oneLine(other).normalize('NFC');
}
