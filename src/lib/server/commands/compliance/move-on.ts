import { CommandRefused } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';

/** Nobody decides over what somebody else did meanwhile. */
export function refuseMovedOn(row: Row<'compliance_events'>, version: number): void {
	if (row.version !== version) throw new CommandRefused('event_moved_on');
}

/** Whoever has it open must see that it moved on. */
export async function moveOn(transaction: Transaction, row: Row<'compliance_events'>): Promise<void> {
	await transaction
		.updateTable('compliance_events')
		.set({ version: row.version + 1 })
		.where('person_id', '=', row.person_id)
		.where('id', '=', row.id)
		.execute();
}
