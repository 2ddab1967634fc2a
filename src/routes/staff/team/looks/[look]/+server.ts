import { requireManager } from '#lib/server/access/guards.ts';
import { leadOn } from '#lib/server/forms/old-address.ts';
import { ownersInReachOf } from '#lib/server/queries/access/reach.ts';
import { reviewAddress } from '#lib/staff/addresses.ts';
import type { RequestHandler } from './$types';

const toWholeAddress: RequestHandler = async (event) => {
	const actor = requireManager(event);
	const lookId = event.params.look;
	const owners = await ownersInReachOf(event.locals.database.kysely, actor, 'looks', lookId);
	return leadOn(
		event,
		owners.map((personId) => reviewAddress({ personId, lookId }))
	);
};

export const GET = toWholeAddress;
export const POST = toWholeAddress;
