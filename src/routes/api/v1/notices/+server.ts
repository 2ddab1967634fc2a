import type { NoticeOffer } from '#lib/domain/notices/offer.ts';
import { requireServiceUserApi } from '#lib/server/access/guards.ts';
import { ownJson } from '#lib/server/http/problem.ts';
import { readOffered } from '#lib/server/notices/offered.ts';
import type { RequestHandler } from './$types';

/** By which ways I can be reminded: nothing of mine, but nothing that anybody else needs to know either. */
export const GET: RequestHandler = async (event) => {
	const actor = requireServiceUserApi(event);
	if (actor instanceof Response) return actor;
	const { text, email, pushKey } = await readOffered(event.locals.database.kysely);
	return ownJson({ text, email, pushKey } satisfies NoticeOffer);
};
