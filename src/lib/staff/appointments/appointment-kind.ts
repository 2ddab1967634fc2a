import { visitAt } from '#lib/domain/appointments/meeting-place.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';

/** What kind of meeting it is, for staff; a visit is not called one at home where there is no home. */
export function appointmentKindWords(
	{ vocabulary }: Pick<StaffText, 'vocabulary'>,
	appointment: RecordOf<'appointment'>
): string {
	return visitAt(appointment) === 'to_agree'
		? vocabulary.visitToAgree
		: vocabulary.appointment[appointment.appointmentKind];
}
