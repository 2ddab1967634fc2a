import type { RequestEvent } from '@sveltejs/kit';
import type { UploadProblem } from '#lib/domain/imports/upload.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { described } from '#lib/server/http/described.ts';
import {
	beginImport,
	carryOutImport,
	ImportIsRunning,
	isImportRunning,
	LookIsGone,
	type GivenFile
} from '#lib/server/imports/kept-import.ts';
import { forgetLooked, keepLooked, newLookKey, openLooked } from '#lib/server/imports/looked-pieces.ts';
import { readLookKey, setLookKey } from './look-cookie.ts';
import { readUpload, type Upload } from './read-upload.ts';

export type TakenUpload =
	| { importId: string; problem: null }
	/** `crn`: what was typed, to be shown again. */
	| { importId: null; problem: UploadProblem; crn: string };

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

async function begin(event: RequestEvent, { files, crn, isLook }: Upload): Promise<string> {
	const actor = requireAdministrator(event);
	const { database } = event.locals;
	const importId = await beginImport(database, actor, { files: files.length, isLook }, Date.now());
	if (!isLook) return waitFor(event, importId, () => run(event, importId, files, { crn, isLook }));
	const key = newLookKey();
	setLookKey(event, key);
	return waitFor(event, importId, async () => {
		await forgetLooked(database.kysely, Date.now());
		const held: Uint8Array[] = [];
		for (const { read } of files) held.push((await read()) ?? new Uint8Array());
		const names = files.map(({ name }) => name);
		await keepLooked(database.kysely, { importId, key }, { crn, names }, held);
		const again = names.map((name, index) => ({ name, read: () => Promise.resolve(held[index] ?? null) }));
		await run(event, importId, again, { crn, isLook });
	});
}

/** Takes over exactly the files that were looked at, on this browser and within the hour, or says why not. */
export async function takeLooked(event: RequestEvent, lookId: string): Promise<TakenUpload> {
	const actor = requireAdministrator(event);
	const { database, now } = event.locals;
	const refused = (problem: UploadProblem) => ({ importId: null, problem, crn: '' });
	const key = readLookKey(event);
	const look = { importId: lookId, key: key ?? '' };
	const opened = key === null ? null : await openLooked(database.kysely, actor, look, now);
	if (!opened) return refused('look_gone');
	const { files, crn } = opened;
	try {
		const importId = await beginImport(database, actor, { files: files.length, lookId }, Date.now());
		await waitFor(event, importId, async () => {
			await run(event, importId, files, { crn, isLook: false });
			await forgetLooked(database.kysely, Date.now(), lookId);
		});
		return { importId, problem: null };
	} catch (error) {
		if (error instanceof LookIsGone) return refused('look_gone');
		if (!(error instanceof ImportIsRunning)) throw error;
		return refused('import_running');
	}
}

async function run(
	event: RequestEvent,
	id: string,
	files: readonly GivenFile[],
	choices: { crn: string | null; isLook: boolean }
): Promise<void> {
	const actor = requireAdministrator(event);
	await carryOutImport(event.locals.database, { id, actor }, files, { ...choices, clock: Date.now });
}

/** A small import has ended by then, and its giver goes straight to the report; a large one goes on without its giver. */
async function waitFor(
	{ locals }: RequestEvent,
	importId: string,
	work: () => Promise<void>
): Promise<string> {
	const { log } = locals;
	// Its giver may be gone: the report says that it failed, and the log says why.
	const done = work().catch((error: unknown) =>
		log.error({ importId, error: described(error) }, 'an import failed')
	);
	await new Promise<void>((resolve) => {
		void done.then(resolve);
		setTimeout(resolve, WAITED_FOR_MS).unref();
	});
	return importId;
}
