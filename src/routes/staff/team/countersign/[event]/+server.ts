import { requireManager } from '#lib/server/access/guards.ts';
import { leadOn } from '#lib/server/forms/old-address.ts';
import { ownersInReachOf } from '#lib/server/queries/access/reach.ts';
import { countersignAddress } from '#lib/staff/addresses.ts';
import type { RequestHandler } from './$types';

const toWholeAddress: RequestHandler = async (event) => {
	const actor = requireManager(event);
	const eventId = event.params.event;
	const owners = await ownersInReachOf(event.locals.database.kysely, actor, 'compliance_events', eventId);
	return leadOn(
		event,
		owners.map((personId) => countersignAddress({ personId, eventId }))
	);
};

export const GET = toWholeAddress;
export const POST = toWholeAddress;
