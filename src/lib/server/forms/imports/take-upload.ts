import type { RequestEvent } from '@sveltejs/kit';
import type { UploadProblem } from '#lib/domain/imports/upload.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { described } from '#lib/server/http/described.ts';
import {
	beginImport,
	carryOutImport,
	ImportIsRunning,
	isImportRunning
} from '#lib/server/imports/kept-import.ts';
import { readUpload, type Upload } from './read-upload.ts';

export type TakenUpload =
	| { importId: string; problem: null }
	/** `crn`: what was typed, to be shown again. */
	| { importId: null; problem: UploadProblem; crn: string };

/** A small import has ended by then, and its giver goes straight to the report; a large one goes on without its giver. */
const WAITED_FOR_MS = 4_000;

/** Takes over what was uploaded, or says why nothing of it was. */
export async function takeUpload(event: RequestEvent): Promise<TakenUpload> {
	requireAdministrator(event);
	const { database, now } = event.locals;
	if (await isImportRunning(database.kysely, now))
		return { importId: null, problem: 'import_running', crn: '' };
	const { upload, ...refused } = await readUpload(event);
	if (upload === null) return { importId: null, ...refused } as TakenUpload;
	try {
		return { importId: await begin(event, upload), problem: null };
	} catch (error) {
		// Another one began while this one's files were on their way.
		if (!(error instanceof ImportIsRunning)) throw error;
		return { importId: null, problem: 'import_running', crn: upload.crn ?? '' };
	}
}

async function begin(event: RequestEvent, { files, crn }: Upload): Promise<string> {
	const actor = requireAdministrator(event);
	const { database, log } = event.locals;
	const id = await beginImport(database, actor, files.length, Date.now());
	const run = carryOutImport(database, { id, actor }, files, { crn, clock: Date.now }).then(
		() => undefined,
		// Its giver may be gone: the report says that it failed, and the log says why.
		(error: unknown) => log.error({ importId: id, error: described(error) }, 'an import failed')
	);
	await new Promise<void>((resolve) => {
		void run.then(resolve);
		setTimeout(resolve, WAITED_FOR_MS).unref();
	});
	return id;
}
