import { formatTime } from '#lib/i18n/dates.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { momentWords, type Clock } from '#lib/i18n/shared/staff-moments.ts';
import type { AppointmentToJoin } from '#lib/server/queries/messages/thread.ts';

/**
 * Each of these appointments in one line: "Thursday 3 December, 10:30am: Office visit, until 11am, Jubilee House, with Priya Raman". Those
 * that are alike in all of it are counted, so that no two lines are the same.
 */
export function appointmentLabels(
	appointments: readonly AppointmentToJoin[],
	text: Pick<StaffText, 'messages' | 'vocabulary'>,
	clock: Clock
): { value: string; label: string }[] {
	const words = text.messages.join;
	const labels = appointments.map(({ startsAt, endsAt, appointmentKind, placeName, withName }) => {
		const known = [
			text.vocabulary.appointment[appointmentKind],
			endsAt !== null && endsAt > startsAt && words.until(formatTime(clock.language, endsAt)),
			placeName,
			withName && words.with(withName)
		];
		return `${momentWords(startsAt, clock)}: ${known.filter(Boolean).join(', ')}`;
	});
	return appointments.map(({ id }, index) => {
		const label = labels[index] ?? '';
		const alike = labels.filter((other) => other === label).length;
		const before = labels.slice(0, index).filter((other) => other === label).length;
		return { value: id, label: alike > 1 ? words.again(label, before + 1) : label };
	});
}
