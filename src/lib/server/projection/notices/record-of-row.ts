import { endOf } from '#lib/domain/notices/address.ts';
import { NoticeChoicesRecord, ReminderRecord, type ChosenWay } from '#lib/domain/notices/record.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { recordOf } from '#lib/server/projection/rows/record-of.ts';

interface ToMake {
	id: string;
	make: () => NoticeChoicesRecord;
}

/** What of the outbox its person is shown: not what is still to be sent, no code that checks an address, and no word of what stands in the
 * app itself. */
export function reminderRecord(row: Row<'notices'>): ReminderRecord | null {
	const { kind, lead, state, why } = row;
	if (state === 'due') return null;
	const about = { kind: 'reminder' as const, appointmentId: row.subject_id };
	if (kind === 'appointment_reminder' && lead !== '')
		return recordOf(ReminderRecord, row, { ...about, lead });
	// That somebody had seen it in the app would tell others when they look at their phone.
	if (kind !== 'appointment_change' || why === 'seen' || why === 'undone') return null;
	const changed = fromJson(row.about).map(({ id }) => id);
	return recordOf(ReminderRecord, row, { ...about, lead: null, changed });
}

export async function noticeChoicesToMake(
	connection: Connection,
	personId: string,
	ids: readonly string[]
): Promise<ToMake[]> {
	if (!ids.includes(personId)) return [];
	const row = await connection
		.selectFrom('notice_choices')
		.selectAll()
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (row === undefined) return [];
	const ways = await connection
		.selectFrom('notice_ways')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('agreed_at')
		.orderBy('id')
		.execute();
	const make = () =>
		recordOf(NoticeChoicesRecord, row, {
			kind: 'notice_choices',
			changes: row.changes === 1,
			answers: row.answers === 1,
			ways: ways.map(chosenWay)
		});
	return [{ id: personId, make }];
}

function chosenWay(row: Row<'notice_ways'>): ChosenWay {
	const { id, way, state } = row;
	return {
		id,
		way,
		state,
		address: endOf(way, row.address),
		agreedAt: row.agreed_at,
		confirmedAt: row.confirmed_at,
		endedAt: row.ended_at,
		endedWhy: row.ended_why,
		wrongCodes: row.wrong_codes
	};
}
