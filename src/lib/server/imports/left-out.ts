/**
 * Why something in a file did not become what a phone may show. The words are for the person who runs the import:
 * staff, never the person on probation.
 */
export const leftOutReasons = {
	staff_text: 'Kept for staff on the server. It never goes to a phone.',
	staff_text_not_kept: 'Free text of staff. It is not kept here.',
	enforcement_without_warning:
		'An action of the case system that is no warning. Kept for staff; nothing follows from it here.',
	warning_without_day:
		'A warning, or one taken back, with nothing to say on which day. Kept for staff, and not counted.',
	offence_detail: 'Offence, court or conviction details are not kept here.',
	risk_information: 'Scores and risk details are not kept here.',
	compliance_record: 'Counts and breach records of the case system are not kept here.',
	document: 'Documents are not imported.',
	sensitive: 'Marked sensitive in the case system.',
	protected_condition: 'May name a protected place or person. Only a neutral title is kept.',
	not_an_appointment: 'A record of contact or paperwork, not an appointment.',
	not_known_to_be_appointment: 'Nothing says that this is an appointment.',
	outcome_not_recorded: 'No outcome is recorded yet, so this cannot count against the person.',
	outcome_not_known: 'The outcome is free text or a code we do not know. Other marks were used instead.',
	who_rescheduled_not_said:
		'Moved, but nothing says who asked for that. It does not count against the person.',
	values_disagree: 'Two parts of the file disagree. The reading that favours the person was used.',
	same_id_other_content:
		'The same number stands for something else earlier in this file. The first was used.',
	end_not_after_start: 'The end is not after the start, so the end was left out.',
	unreadable_date: 'Not a date or time that we can read.',
	unreadable_measure: 'Not an amount that we can read.',
	measure_without_requirement: 'Says how much is done, but not of which requirement.',
	template_not_filled: 'A standard text with a gap that nobody filled in.',
	note_cut_short: 'The case system cut this note short. Kept for staff as far as it goes.',
	area_not_known: 'Not one of the eight areas of need.',
	need_not_answered: 'Nobody has answered this part of the assessment yet.',
	section_not_complete: 'This part of the assessment is not finished. What it says so far was used.',
	unknown_value: 'A value that we do not know.',
	order_not_in_file: 'The order with this number is not in this file.',
	requirement_not_named: 'Names a rule of the order without saying which.',
	part_of_something_left_out: 'Belongs to something that was left out.',
	response_not_ok: 'The service answered with an error.',
	answer_not_known: 'An answer of a kind that we do not know, by its address and what it holds.',
	wrong_shape: 'Something that this cannot be without is missing, or is of another type.',
	wrong_type: 'Not of the type that belongs here.',
	something_missing: 'Something that this cannot be without is missing, or is of another type.',
	too_deep: 'Nested deeper than anything we know.',
	characters_left_out: 'Held characters that cannot be shown, such as U+0000. The rest of the text was used.',
	cannot_be_kept: 'Larger, longer or other than anything that can be kept here.',
	time_without_offset: 'Says no offset from UTC. It was read as the time in London.',
	day_far_away: 'More than ten years away from today. It was taken as it stands: check it.',
	bank_holiday: 'On a bank holiday. It was taken as it stands: check it.',
	stands_for_nobody: 'A name that stands for nobody, such as “Unallocated”. Nobody is named to the person.',
	type_not_known: 'A type of appointment that we do not know. It was taken as “other”.',
	no_person_named: 'Nothing says whose this is. Name the person with --crn.',
	number_malformed:
		'Not a case reference number: a letter and six digits. Nothing of it was used, for anybody.',
	name_not_said: 'Nobody with this case reference number is here yet, and the file gives no name.',
	officer_changed: 'Another officer than before. The new one is responsible from now on.',
	officer_without_account:
		'Another officer than before, who has no account here. The officer was not changed. Make the account first, or add --allow-officer-change.',
	officer_kept_here:
		'Another officer than the case has here. Who holds it was settled here, so the officer was not changed.',
	person_not_known:
		'Nobody with this case reference number is here yet, and the file does not say who it is.',
	person_differs: 'Another date of birth for the same case reference number. Check whose record this is.',
	refused: 'Something in it belongs to the record of somebody else. Nothing was written for this person.',
	name_differs: 'Another name for the same person. The first name was kept.',
	reference_only: 'A list of codes of the case system. Nothing in it is about a person.',
	code_not_known: 'A code of the case system that we have no meaning for.',
	bookkeeping: 'Bookkeeping of the other system.',
	not_used: 'Not needed here.'
} as const;

export type LeftOutReason = keyof typeof leftOutReasons;

/** Reasons of what staff can read here, though no phone ever holds it. */
const keptForStaff: ReadonlySet<LeftOutReason> = new Set([
	'staff_text',
	'enforcement_without_warning',
	'warning_without_day',
	'note_cut_short'
]);

/** Reasons of what was taken over, though not without a doubt that somebody should settle. */
const takenToCheck: ReadonlySet<LeftOutReason> = new Set([
	'characters_left_out',
	'time_without_offset',
	'day_far_away',
	'bank_holiday',
	'type_not_known',
	'officer_changed'
]);

/** In which list of a report something stands. */
export type Disposition = 'left_out' | 'kept_for_staff' | 'to_check';

export function dispositionOf(reason: LeftOutReason): Disposition {
	if (keptForStaff.has(reason)) return 'kept_for_staff';
	return takenToCheck.has(reason) ? 'to_check' : 'left_out';
}

export interface LeftOut {
	file: string;
	/** JSON path from the root of the file, such as `$[3].body.appointment.description`. */
	path: string;
	/** A short value, or only the kind and size of what was there. */
	value: string;
	reason: LeftOutReason;
}

/** Reasons under which even a short value is not repeated in a report. */
const unquotable: ReadonlySet<LeftOutReason> = new Set([
	'staff_text',
	'staff_text_not_kept',
	'enforcement_without_warning',
	'warning_without_day',
	'offence_detail',
	'risk_information',
	'compliance_record',
	'document',
	'sensitive',
	'protected_condition',
	'note_cut_short',
	'person_differs',
	'name_differs',
	'outcome_not_known',
	'wrong_type',
	'characters_left_out',
	'cannot_be_kept',
	'bookkeeping'
]);

const LONGEST_QUOTE = 40;
const MOST_WORDS = 4;

/** What stood there, without repeating anybody's free text: reports end up in terminals and tickets. */
export function describeValue(value: unknown, reason: LeftOutReason): string {
	if (value === null || value === undefined) return 'nothing';
	if (Array.isArray(value)) return `list of ${value.length}`;
	if (typeof value === 'object') return `record of ${Object.keys(value).length} fields`;
	if (typeof value !== 'string') return unquotable.has(reason) ? `a ${typeof value}` : String(value);
	const short = value.length <= LONGEST_QUOTE && value.trim().split(/\s+/).length <= MOST_WORDS;
	return short && !unquotable.has(reason) ? value : `text, ${value.length} characters`;
}
