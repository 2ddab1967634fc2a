/**
 * Every way in which something can be refused, by code. One table in the catalogue (`i18n`) turns a code into words; the
 * number is the HTTP status that goes with it.
 */
export const errorCodes = {
	malformed: 400,
	not_json: 400,
	too_large: 413,
	unknown_command: 422,
	unknown_version: 422,
	report_is_empty: 422,
	answer_is_empty: 422,
	words_missing: 422,
	words_too_long: 422,
	invalid_payload: 422,
	same_id_other_content: 409,
	already_withdrawn: 409,
	already_sorted: 409,
	appointment_is_past: 409,
	appointment_is_cancelled: 409,
	step_is_not_open: 409,
	nothing_to_answer: 409,
	not_found: 404,
	signed_out: 401,
	wrong_origin: 403,
	not_allowed: 403,
	wrong_person: 403,
	code_missing: 422,
	birthday_missing: 422,
	birthday_unreal: 422,
	code_wrong: 422,
	code_expired: 422,
	pin_not_six_digits: 422,
	pin_wrong: 422,
	pin_weak: 422,
	pins_differ: 422,
	username_missing: 422,
	password_missing: 422,
	password_wrong: 422,
	account_closed: 403,
	too_many_tries: 429,
	phone_locked: 403,
	busy: 503,
	unexpected: 500
} as const;

export type ErrorCode = keyof typeof errorCodes;

export function isErrorCode(text: string): text is ErrorCode {
	return Object.hasOwn(errorCodes, text);
}
