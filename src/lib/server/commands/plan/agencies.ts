import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { CommandRefused, type ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { Practitioner } from '#lib/server/commands/handling/person-in-reach.ts';

function columnsOf(agency: PayloadOf<'agency.create'>) {
	return {
		name: agency.name,
		...(agency.nameCy !== undefined && { name_cy: agency.nameCy || null }),
		contact_name: agency.contactName || null,
		telephone: agency.telephone || null,
		email: agency.email || null,
		address: toJson(agency.address),
		offers: toJson(agency.offers),
		areas: toJson(agency.areas),
		covers: agency.covers,
		languages: toJson(agency.languages),
		usual_wait_days: agency.usualWaitDays
	};
}

export const createAgency: ServiceHandler<'agency.create'> = {
	forService: true,
	async run({ transaction, command, now }) {
		await transaction
			.insertInto('agencies')
			.values({
				id: command.id,
				name_cy: null,
				...columnsOf(command.payload),
				version: 1,
				created_at: now,
				archived_at: null
			})
			.execute();
		return { subject: `agency:${command.id}` };
	}
};

/** What was asked of an agency before keeps the name it was asked under. */
export const editAgency: ServiceHandler<'agency.edit'> = {
	forService: true,
	async run({ transaction, command }) {
		const { agencyId, version, ...agency } = command.payload;
		await nextVersion(transaction, agencyId, version, columnsOf(agency));
		return { subject: `agency:${agencyId}` };
	}
};

/** Off the list, never gone: referrals still point to it. */
export const archiveAgency: ServiceHandler<'agency.archive'> = {
	forService: true,
	async run({ transaction, command, now }) {
		const { agencyId, version, archived } = command.payload;
		await nextVersion(transaction, agencyId, version, { archived_at: archived ? now : null });
		return { subject: `agency:${agencyId}` };
	}
};

/** One statement decides, so that of two editors exactly one comes through. */
async function nextVersion(
	transaction: Transaction,
	agencyId: string,
	version: number,
	columns: Partial<ReturnType<typeof columnsOf>> | { archived_at: number | null }
): Promise<void> {
	const changed = await transaction
		.updateTable('agencies')
		.set({ ...columns, version: version + 1 })
		.where('id', '=', agencyId)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst();
	if (changed) return;
	const held = await transaction
		.selectFrom('agencies')
		.select('version')
		.where('id', '=', agencyId)
		.executeTakeFirst();
	if (!held) throw new CommandRefused('not_found');
	throw new CommandRefused('stale_edit', { code: 'stale_edit', version: held.version, changes: [] });
}

export const addAlternative: ServiceHandler<'alternative.add'> = {
	forService: true,
	async run({ transaction, actor, command, now }) {
		const { area, insteadOf, words } = command.payload;
		const id = await freeId(transaction, command.id, now);
		await transaction
			.insertInto('alternatives')
			.values({
				id,
				team_id: await teamOf(transaction, actor),
				area,
				instead_of: insteadOf,
				words,
				by_account: actor.accountId,
				by_name: actor.name,
				at: now,
				withdrawn_at: null
			})
			.execute();
		return { subject: `alternative:${id}` };
	}
};

/** Refusing an id that another team has used would say that they have. */
async function freeId(transaction: Transaction, wanted: string, now: number): Promise<string> {
	const taken = await transaction
		.selectFrom('alternatives')
		.select('id')
		.where('id', '=', wanted)
		.executeTakeFirst();
	return taken ? newIdentifier(now) : wanted;
}

export const withdrawAlternative: ServiceHandler<'alternative.withdraw'> = {
	forService: true,
	async run({ transaction, actor, command, now }) {
		const { alternativeId } = command.payload;
		const teamId = await teamOf(transaction, actor);
		const withdrawn = await transaction
			.updateTable('alternatives')
			.set({ withdrawn_at: now })
			.where('id', '=', alternativeId)
			.where('team_id', teamId === null ? 'is' : '=', teamId)
			.where('withdrawn_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!withdrawn) throw new CommandRefused('not_found');
		return { subject: `alternative:${alternativeId}` };
	}
};

/** What there is here is known to whoever works here. */
async function teamOf(transaction: Transaction, { practitionerId }: Practitioner): Promise<string | null> {
	const { team_id } = await transaction
		.selectFrom('practitioners')
		.select('team_id')
		.where('id', '=', practitionerId)
		.executeTakeFirstOrThrow();
	return team_id;
}
