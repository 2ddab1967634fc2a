import type { RecordOf } from '#lib/domain/records/records.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';

export type OrderOfEvent = Pick<
	RecordOf<'order'>,
	'orderKind' | 'title' | 'startDate' | 'endDate' | 'endedOn'
>;

/** The order under which an event was opened; null where it is not here any more. */
export async function orderOf(
	connection: Connection,
	{ person_id, order_id }: Row<'compliance_events'>
): Promise<OrderOfEvent | null> {
	const found = await connection
		.selectFrom('orders')
		.select([
			'order_kind as orderKind',
			'title',
			'start_date as startDate',
			'end_date as endDate',
			'ended_on as endedOn'
		])
		.where('person_id', '=', person_id)
		.where('id', '=', order_id)
		.$narrowType<{ orderKind: OrderOfEvent['orderKind'] }>()
		.executeTakeFirst();
	return found ?? null;
}
