import type { DoneColumns } from './columns.ts';

/** What an officer left for another day: one for each account and thing. */
interface PutOffTable extends DoneColumns {
	id: string;
	person_id: string;
	kind: string;
	subject_id: string;
	until: string;
	words: string;
	mark: string;
}

export interface AttentionTables {
	put_offs: PutOffTable;
}
