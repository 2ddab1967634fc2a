import type { RequestEvent } from '@sveltejs/kit';
import { MOST_FILES, type UploadProblem } from '#lib/domain/imports/upload.ts';
import { typedCaseNumber } from '#lib/domain/people/case-number.ts';
import type { GivenFile } from '#lib/server/imports/kept-import.ts';
import { boundaryOf, MultipartReader, type FormPart } from '#lib/server/http/multipart.ts';

export interface Upload {
	files: GivenFile[];
	/** Whose a file is that names nobody; null where nothing was typed. */
	crn: string | null;
	/** Whether to say first what it would do. */
	isLook: boolean;
}

const LONGEST_FIELD = 200;
/** Beside the files: the case reference number, and what a browser adds. */
const MOST_PARTS = MOST_FILES + 10;

/**
 * The files of a form, read as they come and up to this page's own limit. Kit's limit is for what people type: it refuses a larger
 * body before it reads any of it, and this page then reads the request itself.
 */
export async function readUpload(
	event: RequestEvent
): Promise<{ upload: Upload; problem: null } | { upload: null; problem: UploadProblem; crn: string }> {
	const read = await readParts(event);
	if (typeof read === 'string') return { upload: null, problem: read, crn: '' };
	const typed = typedIn(read, 'crn');
	const files = read.filter(
		({ field, fileName }) => field === 'files' && fileName !== null && fileName !== ''
	);
	const crn = typed === '' ? null : typedCaseNumber(typed);
	if (typed !== '' && crn === null) return { upload: null, problem: 'crn_malformed', crn: typed };
	if (files.length === 0) return { upload: null, problem: 'file_missing', crn: typed };
	if (files.length > MOST_FILES) return { upload: null, problem: 'too_many_files', crn: typed };
	return {
		upload: { files: files.map(givenFile), crn, isLook: typedIn(read, 'how') === 'look' },
		problem: null
	};
}

async function readParts(event: RequestEvent): Promise<FormPart[] | UploadProblem> {
	const limit = event.locals.environment.IMPORT_SIZE_LIMIT;
	const boundary = boundaryOf(event.request.headers.get('content-type'));
	const body = bodyOf(event);
	if (boundary === null || body === null) return 'cut_off';
	if (lengthOf(event) > limit) return 'too_large';
	const reader = new MultipartReader(boundary);
	let size = 0;
	try {
		for await (const chunk of body) {
			size += chunk.byteLength;
			if (size > limit) return 'too_large';
			reader.push(chunk);
			if (reader.parts.length > MOST_PARTS) return 'too_many_files';
		}
	} catch (error) {
		if (isTooLarge(error)) return 'too_large';
		event.locals.log.warn({ size }, 'an upload did not come whole');
		return 'cut_off';
	}
	return reader.isWhole ? reader.parts : 'cut_off';
}

function lengthOf({ request }: RequestEvent): number {
	return Number(request.headers.get('content-length') ?? 0);
}

function bodyOf(event: RequestEvent): AsyncIterable<Uint8Array> | null {
	const isRefusedByKit = lengthOf(event) > event.locals.environment.BODY_SIZE_LIMIT;
	const request = isRefusedByKit ? event.platform?.req : undefined;
	return request ?? (event.request.body as AsyncIterable<Uint8Array> | null);
}

/** Kit's own refusal of what came without saying how much it is. */
function isTooLarge(error: unknown): boolean {
	return error instanceof Error && 'status' in error && error.status === 413;
}

function typedIn(parts: readonly FormPart[], name: string): string {
	const part = parts.find(({ field, fileName }) => field === name && fileName === null);
	return part ? Buffer.concat(part.chunks).toString('utf8').slice(0, LONGEST_FIELD).trim() : '';
}

/** Its bytes are let go of once they are read: each is wanted once. */
function givenFile(part: FormPart): GivenFile {
	return {
		name: part.fileName ?? '',
		read: () => Promise.resolve(Buffer.concat(part.chunks.splice(0)))
	};
}
