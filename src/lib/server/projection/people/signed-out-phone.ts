import type { PersonRecord } from '#lib/domain/people/record.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { phoneIdOf } from './phone-id.ts';

/** The phone of somebody that was signed out last, while they have not read that it was. */
export async function signedOutPhone(
	connection: Connection,
	personId: string
): Promise<PersonRecord['signedOutPhone']> {
	const device = await connection
		.selectFrom('devices')
		.innerJoin('accounts', 'accounts.id', 'devices.account_id')
		.select(['devices.id', 'devices.created_at', 'devices.revoked_at', 'signed_out_by', 'signed_out_name'])
		.where('accounts.person_id', '=', personId)
		.where('signed_out_by', 'is not', null)
		.where('signed_out_told_at', 'is', null)
		.orderBy('revoked_at', 'desc')
		.orderBy('devices.id')
		.limit(1)
		.executeTakeFirst();
	if (!device || device.revoked_at === null) return undefined;
	return {
		id: phoneIdOf(device.id),
		addedAt: device.created_at,
		at: device.revoked_at,
		by: device.signed_out_by === 'staff' ? device.signed_out_name : null
	};
}
