import type { StepRecord } from '#lib/domain/plan/record.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { Subject } from './vocabulary.ts';

export type SubjectRecord =
	| { kind: 'appointment'; appointment: AppointmentRecord }
	| { kind: 'step'; step: StepRecord }
	| { kind: 'life' };

/** What a report is about. Null where it points at something that is not, or no longer, in this person's world. */
export function subjectOf(
	snapshot: { appointments: readonly AppointmentRecord[]; steps: readonly StepRecord[] },
	about: Subject
): SubjectRecord | null {
	if (about.kind === 'life') return { kind: 'life' };
	if (about.kind === 'appointment') {
		const appointment = snapshot.appointments.find(({ id }) => id === about.id);
		return appointment ? { kind: 'appointment', appointment } : null;
	}
	const step = snapshot.steps.find(({ id }) => id === about.id);
	return step ? { kind: 'step', step } : null;
}

/** The subject that an address names: `?appointment=…` or `?step=…`, else life in general. */
export function subjectFrom(query: URLSearchParams): Subject {
	const appointment = query.get('appointment');
	if (appointment) return { kind: 'appointment', id: appointment };
	const step = query.get('step');
	return step ? { kind: 'step', id: step } : { kind: 'life' };
}

/** A subject as one value of a form; life in general is `life`. */
export function subjectKey(about: Subject): string {
	return about.kind === 'life' ? about.kind : `${about.kind}:${about.id}`;
}

/** What `subjectFrom` reads: empty for life in general. */
export function subjectQuery(about: Subject): string {
	return about.kind === 'life' ? '' : `?${about.kind}=${about.id}`;
}
