import type { ReportedFile, ReportedPerson } from '#lib/domain/imports/import-report.ts';
import { personReasons, type PersonReason, type ReportReason } from '#lib/domain/imports/report-reasons.ts';
import type { FileReport, PersonReport } from './import-file.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';

/** What an administrator is told for each reason; null for what is told otherwise: by case number, by officer, or as one count. */
const told: Record<LeftOutReason, ReportReason | null> = {
	staff_text: null,
	enforcement_without_warning: null,
	warning_without_day: null,
	note_cut_short: null,
	staff_text_not_kept: 'not_kept_here',
	offence_detail: 'not_kept_here',
	risk_information: 'not_kept_here',
	compliance_record: 'not_kept_here',
	document: 'not_kept_here',
	sensitive: 'not_kept_here',
	protected_condition: 'not_kept_here',
	not_an_appointment: 'not_an_appointment',
	not_known_to_be_appointment: 'not_an_appointment',
	outcome_not_recorded: 'outcome_not_clear',
	outcome_not_known: 'outcome_not_clear',
	who_rescheduled_not_said: 'outcome_not_clear',
	values_disagree: 'outcome_not_clear',
	same_id_other_content: 'belongs_elsewhere',
	order_not_in_file: 'belongs_elsewhere',
	requirement_not_named: 'belongs_elsewhere',
	part_of_something_left_out: 'belongs_elsewhere',
	measure_without_requirement: 'belongs_elsewhere',
	end_not_after_start: 'not_readable',
	unreadable_date: 'not_readable',
	unreadable_measure: 'not_readable',
	template_not_filled: 'not_readable',
	area_not_known: 'not_readable',
	unknown_value: 'not_readable',
	wrong_shape: 'not_readable',
	wrong_type: 'not_readable',
	something_missing: 'not_readable',
	too_deep: 'not_readable',
	cannot_be_kept: 'not_readable',
	need_not_answered: 'not_finished',
	section_not_complete: 'not_finished',
	response_not_ok: 'service_failed',
	answer_not_known: 'answer_not_known',
	code_not_known: 'code_not_known',
	characters_left_out: 'characters_left_out',
	time_without_offset: 'time_without_offset',
	day_far_away: 'day_far_away',
	bank_holiday: 'bank_holiday',
	type_not_known: 'type_not_known',
	stands_for_nobody: 'stands_for_nobody',
	no_person_named: 'nobody_named',
	number_malformed: 'number_malformed',
	reference_only: 'not_needed',
	bookkeeping: 'not_needed',
	not_used: 'not_needed',
	officer_changed: null,
	officer_without_account: null,
	officer_kept_here: null,
	person_not_known: null,
	name_not_said: null,
	person_differs: 'belongs_elsewhere',
	name_differs: 'belongs_elsewhere',
	refused: null
};

/** A place that is counted in the text, or is made of the names that our own shapes give. */
const countedPlace = /^line \d+, column \d+$/;
const shapedPlace = /^\$(\.\w+|\[\d+\])*$/;

/** What may be kept of a report and shown to somebody who sees no case: docs/decisions/073-files-on-a-page.md. */
export function forAdministrator(
	{ file, broken, people, toCheck, keptForStaff, leftOut }: FileReport,
	size: number
): ReportedFile {
	const remarks = [...leftOut, ...toCheck];
	return {
		name: file,
		size,
		broken: broken && {
			reason: broken.code,
			where: isSafe(broken) ? broken.where : null
		},
		people: people.map((person) => reportedPerson(person, remarks)),
		toCheck: counted(toCheck),
		keptForStaff: keptForStaff.length,
		leftOut: counted(leftOut)
	};
}

function isSafe({ code, where }: NonNullable<FileReport['broken']>): boolean {
	return countedPlace.test(where) || (code === 'wrong_shape' && shapedPlace.test(where));
}

/** What was said of one person as a whole stands at the root of the file. */
function isOfPerson({ path, reason }: LeftOut): boolean {
	return path === '$' && (personReasons as readonly LeftOutReason[]).includes(reason);
}

function reportedPerson(
	{ crn, result, isNew, kept, officer, heldBy, isWithoutOfficer }: PersonReport,
	remarks: readonly LeftOut[]
): ReportedPerson {
	const said = new Set(
		remarks.filter((each) => isOfPerson(each) && each.value === crn).map((each) => each.reason)
	);
	return {
		crn,
		result,
		...(isNew && { isNew: true as const }),
		reasons: personReasons.filter((reason: PersonReason) => said.has(reason)),
		kept: kept.length,
		change: officer,
		officer: heldBy,
		isWithoutOfficer
	};
}

function counted(remarks: readonly LeftOut[]): ReportedFile['leftOut'] {
	const counts = new Map<ReportReason, number>();
	for (const remark of remarks) {
		const name = isOfPerson(remark) ? null : told[remark.reason];
		if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}
