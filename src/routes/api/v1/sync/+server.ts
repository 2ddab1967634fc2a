import { requireServiceUserApi } from '#lib/server/access/guards.ts';
import { noteInTouch } from '#lib/server/access/devices.ts';
import { ifWritable } from '#lib/server/db/if-writable.ts';
import { noteSeen } from '#lib/server/notices/note-seen.ts';
import { ownJson } from '#lib/server/http/problem.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import type { RequestHandler } from './$types';

/** What changed in my world since `?since=`. With `?inTouchAt=` a phone says when it last heard from us and had nothing waiting. */
export const GET: RequestHandler = async (event) => {
	const actor = requireServiceUserApi(event);
	if (actor instanceof Response) return actor;
	const { database, lists, now } = event.locals;
	const { searchParams } = event.url;
	const answer = await readSync(lists, actor.personId, searchParams.get('since'), now);
	// What it had sent to another life of this database may wait for it again.
	if (!answer.full)
		await ifWritable(() => noteInTouch(database.kysely, actor.device, searchParams.get('inTouchAt'), now));
	await ifWritable(() => noteSeen(database.kysely, answer));
	return ownJson(answer);
};
