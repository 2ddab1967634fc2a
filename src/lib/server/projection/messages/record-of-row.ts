import { MessageRecord } from '#lib/domain/messages/record.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { recordOf } from '#lib/server/projection/rows/record-of.ts';
import { sent } from '#lib/server/projection/rows/sent.ts';

export function messageRecord(row: Row<'messages'>): MessageRecord {
	const { answered_at: at, answered_how: how, answered_by: by, answer_id: messageId } = row;
	return recordOf(MessageRecord, row, {
		...sent(row),
		kind: 'message',
		by: row.by_name,
		answered: at === null || how === null ? null : { how, by: by ?? '', at, messageId }
	});
}
