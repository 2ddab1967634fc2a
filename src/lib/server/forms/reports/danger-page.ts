import type { Connection } from '#lib/server/db/database.ts';
import { orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { readDangerSigns } from '#lib/server/queries/reports/danger-signs.ts';
import type { StaffForm } from '#lib/server/forms/staff-form.ts';

/** What may be danger to life of somebody, for a page that has asked whose it is. */
export async function readSigns(connection: Connection, personId: string) {
	const signs = await readDangerSigns(connection, personId);
	return {
		open: signs.filter(({ handled }) => handled === null),
		before: signs.filter(({ handled }) => handled !== null)
	};
}

/** What was done about it, as its form says it. */
export function settledIn(form: FormData, personId: string): StaffForm<'danger.settle'> {
	return {
		action: 'settle',
		mainField: 'outcome',
		payload: {
			personId,
			signIds: textsOf(form, 'signId'),
			outcome: orNull(form, 'outcome'),
			words: textOf(form, 'words')
		}
	};
}
