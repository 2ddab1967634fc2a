import type { ErrorCode } from '#lib/domain/errors/codes.ts';

/** Where the words for a person would not be right for a practitioner. */
export const refusedEn = {
	report_is_empty: 'Choose an offer or write a few words.',
	words_too_long: 'This is too long. You can use 5,000 letters. Make it shorter.',
	same_id_other_content:
		'You sent this form before with something else in it, and that is saved. Look at it first. To send this one too, press the button again.',
	already_withdrawn: 'This was taken back while you had it open. What you wrote was not saved.',
	nothing_to_answer: 'There is nothing to confirm here now. Someone may have answered before you.',
	step_is_not_open: 'This step is already finished.'
} satisfies Partial<Record<ErrorCode, string>>;
