import type { ImportedAppointment } from '#lib/domain/imports/imported-case.ts';
import type { SourceAppointment } from './shapes/appointments.ts';
import type { Tracked } from './tracked.ts';

/**
 * One appointment told twice: a list leaves out what the single answer has. What was told first stays, gaps are filled.
 */
export function mergeAppointments(
	tracked: Tracked,
	source: SourceAppointment,
	first: ImportedAppointment,
	second: ImportedAppointment
): ImportedAppointment {
	if (first.officialType !== second.officialType) tracked.leaveOut(source, 'type', 'values_disagree');
	return {
		...first,
		endsAt: first.endsAt ?? second.endsAt,
		place: first.place ?? second.place,
		placeToAgree: first.placeToAgree === true || second.placeToAgree === true,
		link: first.link ?? second.link,
		withName: first.withName ?? second.withName,
		telephone: first.telephone ?? second.telephone,
		requirementId: first.requirementId ?? second.requirementId,
		orderId: orderOf(tracked, source, first, second),
		enforceable: first.enforceable || second.enforceable,
		...mergeOutcomes(tracked, source, first, second),
		staffNotes: [...new Set([...first.staffNotes, ...second.staffNotes])]
	};
}

function orderOf(
	tracked: Tracked,
	source: SourceAppointment,
	first: ImportedAppointment,
	second: ImportedAppointment
): string | null {
	const [told, again] = [first.orderId ?? null, second.orderId ?? null];
	if (told !== null && again !== null && told !== again)
		tracked.leaveOut(source, 'eventNumber', 'values_disagree');
	return told ?? again;
}

type Ending = Pick<ImportedAppointment, 'outcome' | 'outcomeWords' | 'accountDueOn' | 'cancelled'>;

function mergeOutcomes(
	tracked: Tracked,
	source: SourceAppointment,
	first: ImportedAppointment,
	second: ImportedAppointment
): Ending {
	const told = first.outcome ? first : second;
	const differ = first.outcome && second.outcome && first.outcome.code !== second.outcome.code;
	if (differ) tracked.report(tracked.pathOf(source), second.outcome?.code, 'values_disagree');
	return {
		outcome: told.outcome,
		outcomeWords: told.outcomeWords ?? null,
		accountDueOn: told.accountDueOn,
		cancelled: told.cancelled
	};
}
