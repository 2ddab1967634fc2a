import type { AppointmentTypesBody, ContactOutcomesBody } from './shapes/reference.ts';
import type { Tracked } from './tracked.ts';
import { appointmentKindFrom, appointmentKindOfCode } from './vocabulary/appointment-kinds.ts';
import { outcomeFrom } from './vocabulary/source-outcomes.ts';

/*
 * The case system's own lists. Nothing of them is written; what they are good for is to say which codes have no
 * meaning here yet.
 */

export function mapAppointmentTypes(tracked: Tracked, body: AppointmentTypesBody): void {
	for (const type of body.appointmentTypes)
		if (!appointmentKindOfCode(type.code ?? '') && !appointmentKindFrom(type.description ?? ''))
			tracked.leaveOut(type, 'code', 'code_not_known');
	tracked.leaveOut(body, null, 'reference_only');
}

export function mapContactOutcomes(tracked: Tracked, body: ContactOutcomesBody): void {
	for (const outcome of body.outcomes)
		if (!outcomeFrom(outcome.code ?? '') && !outcomeFrom(outcome.description ?? ''))
			tracked.leaveOut(outcome, 'code', 'code_not_known');
	tracked.leaveOut(body, null, 'reference_only');
}
