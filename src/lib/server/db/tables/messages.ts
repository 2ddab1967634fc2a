import type { AnsweredHow, MessageRecord } from '#lib/domain/messages/record.ts';
import type { ReportColumns } from './columns.ts';

interface MessageTable extends ReportColumns {
	side: MessageRecord['side'];
	words: string;
	/** Of an officer's. */
	by_account: string | null;
	by_name: string | null;
	/** Of a person's: null while it waits. */
	answered_at: number | null;
	answered_how: AnsweredHow | null;
	answered_by: string | null;
	/** The message that answered it. */
	answer_id: string | null;
}

export interface MessageTables {
	messages: MessageTable;
}
