import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { lateAccount } from '#lib/domain/compliance/late-account.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';

/** The form that answers a request to look again. */
export function reviewAnswerIn(form: FormData, lookId: string) {
	return {
		action: 'look',
		mainField: 'result',
		payload: { lookId, result: orNull(form, 'result'), words: textOf(form, 'words').trim() }
	};
}

/** A request of this event, with the account that asks by itself where it was none in words; null where it is not there. */
export function reviewOf({ looks, accounts }: RecordOf<'compliance_event'>, lookId: string | undefined) {
	const review = looks.find(({ id }) => id === lookId);
	return review ? { review, late: lateAccount(review, accounts) } : null;
}
