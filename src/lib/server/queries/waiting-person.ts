import { fullName } from '#lib/domain/people/full-name.ts';

/** Whose something that waits is, as a row has it. */
export interface Named {
	person_id: string;
	forename: string;
	surname: string;
	language: 'en' | 'cy';
}

/** What every kind of thing that waits has. */
export function waiting(row: Named, subjectId: string, since: number) {
	const { person_id: personId, language } = row;
	return { personId, personName: fullName(row), language, subjectId, since };
}
