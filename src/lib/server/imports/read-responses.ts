import * as z from 'zod';
import { BrokenFile } from './broken-file.ts';
import { checkShape } from './check-shape.ts';
import type { Drafts } from './drafts.ts';
import { recogniseRequest, type ResponseKind } from './recognise.ts';
import { responseReaders, type ResponseReader } from './response-readers.ts';
import type { Tracked } from './tracked.ts';

const ResponseList = z.array(z.looseObject({ request: z.string(), status: z.number(), body: z.unknown() }));

interface Checked {
	reader: ResponseReader;
	request: string;
	body: object;
}

/**
 * A list of recorded answers of the national services. All of them are checked before any is used.
 * @returns the kinds of answers in it
 * @throws BrokenFile where an answer is not what its request promises, or none is of a kind we know
 */
export function readResponses(tracked: Tracked, drafts: Drafts, content: unknown): ResponseKind[] {
	const responses = checkShape(ResponseList, content, '$');
	const kinds = responses.map(({ request }) => recogniseRequest(request));
	if (kinds.every((kind) => kind === null)) throw new BrokenFile('not_recognised', '$[0].request');
	const checked = responses.flatMap((response, index) =>
		check(tracked, response, index, kinds[index] ?? null)
	);
	for (const { reader, request, body } of checked) {
		reader.map(tracked, drafts, body, crnInPath(request));
		tracked.reportUnread(body);
	}
	return [...new Set(kinds.filter((kind) => kind !== null))];
}

type Response = z.infer<typeof ResponseList>[number];

function check(tracked: Tracked, response: Response, index: number, kind: ResponseKind | null): Checked[] {
	const path = `$[${index}]`;
	if (kind === null) tracked.report(`${path}.request`, response.request, 'unknown_value');
	if (response.status >= 400) tracked.report(`${path}.status`, response.status, 'response_not_ok');
	if (kind === null || response.status >= 400) return [];
	const reader = responseReaders[kind];
	const body = checkShape(reader.shape, response.body, `${path}.body`);
	return [{ reader, request: response.request, body: tracked.watch(body, `${path}.body`) }];
}

/** The last resort for answers that do not say whose they are. */
function crnInPath(request: string): string | null {
	return /\/([A-Z]\d{6})(?:[/?]|$)/.exec(request)?.[1] ?? null;
}
