import { BrokenFile } from './broken-file.ts';
import { readable } from './clean-content.ts';
import type { Drafts } from './person-drafts.ts';
import { mendShape } from './mend-shape.ts';
import { isResponse, recogniseResponse, type ResponseKind } from './recognise.ts';
import { responseReaders, type ResponseReader } from './response-readers.ts';
import type { Tracked } from './tracked.ts';

interface Checked {
	kind: ResponseKind;
	reader: ResponseReader;
	numberInAddress: string | null;
	body: object;
}

/**
 * A list of recorded answers of the national services. Each is judged by itself: what is not of a kind we know, or not of the shape
 * of its kind, is left out with its reason, and the others are read.
 * @returns the kinds of answers in it
 * @throws BrokenFile where no answer is of a kind that we know
 */
export function readResponses(tracked: Tracked, drafts: Drafts, entries: Iterable<unknown>): ResponseKind[] {
	const kinds = new Set<ResponseKind>();
	// One after the other from end to end, so that of a large file only one answer at a time is held in all its copies.
	let index = 0;
	for (const entry of entries) {
		const path = `$[${index++}]`;
		const checked = check(tracked, readable(tracked, entry, path, 1), path);
		if (checked === null) continue;
		const { kind, reader, numberInAddress, body } = checked;
		kinds.add(kind);
		reader.map(tracked, drafts, body, numberInAddress);
		tracked.reportUnread(body);
	}
	if (kinds.size === 0 && !tracked.leftOut.some(({ reason }) => reason === 'response_not_ok'))
		throw new BrokenFile('not_recognised', tracked.leftOut[0]?.path ?? '$');
	return [...kinds];
}

function check(tracked: Tracked, entry: unknown, path: string): Checked | null {
	if (!isResponse(entry)) return leaveOut(tracked, path, entry, 'answer_not_known');
	const { request, body } = entry;
	const status = Number(entry.status ?? 200);
	if (status >= 400) return leaveOut(tracked, `${path}.status`, status, 'response_not_ok');
	const recognised = recogniseResponse(request, body);
	if (recognised === null) return leaveOut(tracked, `${path}.request`, request, 'answer_not_known');
	const reader = responseReaders[recognised.kind];
	const mended = mendShape(tracked, reader.shape, body, `${path}.body`);
	if (mended === null) return null;
	return { ...recognised, reader, body: tracked.watch(mended, `${path}.body`) };
}

function leaveOut(
	tracked: Tracked,
	path: string,
	value: unknown,
	reason: 'answer_not_known' | 'response_not_ok'
): null {
	tracked.report(path, value, reason);
	return null;
}
