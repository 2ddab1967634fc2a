import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { linesOnce } from '#lib/domain/organisation/address-lines.ts';
import { teamNameKey } from '#lib/domain/organisation/team-name.ts';
import { CommandRefused, type ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import { refuseStale } from './stale.ts';

function columnsOf({ name, address, postcode, telephone, openingHours }: PayloadOf<'office.create'>) {
	return {
		name,
		name_key: teamNameKey(name),
		address: toJson(linesOnce({ name, lines: address, postcode })),
		postcode: postcode || null,
		telephone: telephone || null,
		opening_hours: toJson(openingHours)
	};
}

export const createOffice: ServiceHandler<'office.create'> = {
	forService: true,
	async run({ transaction, command, now }) {
		const made = await transaction
			.insertInto('offices')
			.values({
				id: command.id,
				...columnsOf(command.payload),
				version: 1,
				created_at: now,
				closed_at: null
			})
			.onConflict((conflict) => conflict.column('name_key').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!made) throw nameTaken();
		return { subject: `office:${command.id}` };
	}
};

export const editOffice: ServiceHandler<'office.edit'> = {
	forService: true,
	async run({ transaction, command }) {
		const { officeId, version, ...office } = command.payload;
		const columns = columnsOf(office);
		const other = await transaction
			.selectFrom('offices')
			.select('id')
			.where('name_key', '=', columns.name_key)
			.where('id', '!=', officeId)
			.executeTakeFirst();
		if (other) throw nameTaken();
		await nextVersion(transaction, officeId, version, columns);
		return { subject: `office:${officeId}` };
	}
};

/** For good, or open again. One that a team works from stays open: its people would be sent to a shut door. */
export const closeOffice: ServiceHandler<'office.close'> = {
	forService: true,
	async run({ transaction, command, now }) {
		const { officeId, version, closed } = command.payload;
		// First, so that a team which is put there at the same moment waits for this and sees it.
		await nextVersion(transaction, officeId, version, { closed_at: closed ? now : null });
		const team = await transaction
			.selectFrom('teams')
			.select('id')
			.where('office_id', '=', officeId)
			.limit(1)
			.executeTakeFirst();
		if (closed && team) throw new CommandRefused('office_has_team');
		return { subject: `office:${officeId}` };
	}
};

function nameTaken(): CommandRefused {
	return new CommandRefused('office_name_taken', [{ code: 'office_name_taken', field: 'name' }]);
}

async function nextVersion(
	transaction: Transaction,
	officeId: string,
	version: number,
	columns: ReturnType<typeof columnsOf> | { closed_at: number | null }
): Promise<void> {
	const changed = await transaction
		.updateTable('offices')
		.set({ ...columns, version: version + 1 })
		.where('id', '=', officeId)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst();
	if (changed) return;
	const held = await transaction
		.selectFrom('offices')
		.select('version')
		.where('id', '=', officeId)
		.executeTakeFirst();
	refuseStale(held);
}
