import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { BrokenFile } from './broken-file.ts';
import { Drafts } from './person-drafts.ts';
import type { LeftOut } from './left-out.ts';
import type { PersonDraft } from './person-draft.ts';
import { readBundle } from './read-bundle.ts';
import { readResponses } from './read-responses.ts';
import { readable } from './clean-content.ts';
import { recogniseFile, type ResponseKind } from './recognise.ts';
import { Tracked } from './tracked.ts';

export interface FileReading {
	file: string;
	kinds: (ResponseKind | 'case_bundle')[];
	people: PersonDraft[];
	leftOut: LeftOut[];
}

/**
 * What one file says, person by person, and item by item what was left out. Pure: no clock, no database.
 * @param crn whose the file is, where it names nobody
 * @param today against which a day is far away
 * @param isUsedUp whether nobody else reads the content: of a large file, each answer is let go of once it was read
 * @throws BrokenFile where it is not of a known kind, or not of the shape its kind promises
 */
export function readContent(
	file: string,
	content: unknown,
	crn: string | null = null,
	today: LocalDate | null = null,
	isUsedUp = false
): FileReading {
	const [tracked, drafts] = [new Tracked(file), new Drafts(crn, today)];
	const kinds = readByKind(tracked, drafts, content, isUsedUp);
	return { file, kinds, people: drafts.all(), leftOut: tracked.leftOut };
}

/** A list is cleaned answer by answer, by its reader. */
function readByKind(
	tracked: Tracked,
	drafts: Drafts,
	given: unknown,
	isUsedUp: boolean
): FileReading['kinds'] {
	const content = Array.isArray(given) ? (given as unknown[]) : readable(tracked, given);
	switch (recogniseFile(content)) {
		case 'case_bundle':
			readBundle(tracked, drafts, content);
			return ['case_bundle'];
		case 'response_list':
			return readResponses(
				tracked,
				drafts,
				isUsedUp ? usingUp(content as unknown[]) : (content as unknown[])
			);
		case null:
			throw new BrokenFile('not_recognised', '$');
	}
}

/** Each entry once; the list does not hold it any more. */
function* usingUp(entries: unknown[]): Generator<unknown> {
	for (let index = 0; index < entries.length; index += 1) {
		const entry = entries[index];
		entries[index] = null;
		yield entry;
	}
}
