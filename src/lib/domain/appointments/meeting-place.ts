import type { AppointmentRecord } from './record.ts';
import type { PersonRecord } from '#lib/domain/people/record.ts';
import { linesOnce } from '#lib/domain/organisation/address-lines.ts';
import type { Place } from '#lib/domain/organisation/place.ts';
import type { AppointmentKind } from './vocabulary.ts';

type Appointment = AppointmentRecord;

/** Kinds that happen wherever the person is, or at their home. The case system gives them the officer's office all the same. */
const withoutPlace: ReadonlySet<AppointmentKind> = new Set(['telephone', 'video', 'home_visit']);

/** Whether it is held wherever the person is: there is nowhere to set out for. */
export function isWithoutPlace(kind: AppointmentKind): boolean {
	return withoutPlace.has(kind);
}

/** Where to go, each line of it once; null where there is nowhere to go, or nobody has said where. */
export function meetingPlace<Where extends Place>({
	appointmentKind,
	place
}: {
	appointmentKind: AppointmentKind;
	place: Where | null;
}): Where | null {
	if (place === null || isWithoutPlace(appointmentKind)) return null;
	return { ...place, lines: linesOnce(place) };
}

/** Where a visit is: at home, or somewhere that both still have to agree on, because the person has no fixed home. */
export function visitAt({
	appointmentKind,
	placeToAgree
}: Pick<Appointment, 'appointmentKind' | 'placeToAgree'>): 'home' | 'to_agree' | null {
	if (appointmentKind !== 'home_visit') return null;
	return placeToAgree === true ? 'to_agree' : 'home';
}

/** The number that will show when the phone rings, as far as it is known: the appointment's own, or the officer's who rings. */
export function numberToExpect(
	{ appointmentKind, telephone, withName }: Appointment,
	officer: PersonRecord['officer'] | undefined
): string | null {
	if (appointmentKind !== 'telephone') return null;
	return telephone ?? (officer && officer.name === withName ? officer.telephone : null);
}
