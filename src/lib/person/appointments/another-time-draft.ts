import { draftOf, isText } from '#lib/person/forms/draft-shape.ts';

/** What stands in the form of somebody who asks for another time: a day and a time in each of three rows. */
export interface AnotherTimeDraft {
	on1: string;
	at1: string;
	on2: string;
	at2: string;
	on3: string;
	at3: string;
	words: string;
}

export const rows = [1, 2, 3] as const;

export const readAnotherTimeDraft = (body: unknown): AnotherTimeDraft | null =>
	draftOf<AnotherTimeDraft>(
		{ on1: isText, at1: isText, on2: isText, at2: isText, on3: isText, at3: isText, words: isText },
		body
	);
