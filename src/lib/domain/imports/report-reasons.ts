/**
 * Why something in a file did not simply become something here, as an administrator is told: they run the service and see no
 * case. What would say something of somebody's case by its reason alone is one of a wider kind.
 */
export const reportReasons = [
	'characters_left_out',
	'time_without_offset',
	'day_far_away',
	'bank_holiday',
	'type_not_known',
	'not_kept_here',
	'not_needed',
	'not_an_appointment',
	'outcome_not_clear',
	'not_readable',
	'not_finished',
	'belongs_elsewhere',
	'service_failed',
	'answer_not_known',
	'code_not_known',
	'stands_for_nobody',
	'nobody_named',
	'number_malformed'
] as const;
export type ReportReason = (typeof reportReasons)[number];

/** What is said of one person by their case reference number: it is needed to put it right, and says nothing of the case. */
export const personReasons = [
	'person_not_known',
	'person_differs',
	'name_not_said',
	'name_differs',
	'refused'
] as const;
export type PersonReason = (typeof personReasons)[number];

/** Why nothing of a file was used. */
export const brokenReasons = [
	'cannot_open',
	'not_text',
	'not_json',
	'wrong_shape',
	'not_recognised',
	'empty',
	'given_twice'
] as const;
export type BrokenReason = (typeof brokenReasons)[number];
