import { requirePractitioner } from '#lib/server/access/guards.ts';
import { leadOn } from '#lib/server/forms/old-address.ts';
import { reportsCalled } from '#lib/server/queries/reports/read-reports.ts';
import { reportAddress } from '#lib/staff/addresses.ts';
import type { RequestHandler } from './$types';

const toWholeAddress: RequestHandler = async (event) => {
	const actor = requirePractitioner(event);
	const found = await reportsCalled(event.locals.database.kysely, actor, event.params.id);
	return leadOn(event, found.map(reportAddress));
};

export const GET = toWholeAddress;
export const POST = toWholeAddress;
