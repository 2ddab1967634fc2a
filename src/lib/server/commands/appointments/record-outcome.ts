import { canOpenComplianceEvent } from '#lib/domain/appointments/counts-against.ts';
import { isMoved } from '#lib/domain/appointments/outcome-form.ts';
import { wasAttended } from '#lib/domain/appointments/session-note.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { asColumns } from '#lib/server/db/column-names.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import type { AsksAboutMiss } from './asks-about-miss.ts';
import { changedHere } from './changed-here.ts';

/** How an appointment went. A possible failure opens a question to the person, never a decision about them. */
export const recordOutcome = ({ refuseOverEvent, ask }: AsksAboutMiss): Handler<'outcome.record'> => ({
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'appointments', payload.appointmentId, personId),
	async run(context) {
		const { transaction, command, now, personId } = context;
		// What else the form says of the appointment stands in the columns of its names.
		const { appointmentId, code, reason, facts, late, orderId, seen, ...said } = command.payload;
		const outcome = { code, reason: code === 'acceptable_absence' ? reason : null };
		const appointment = await transaction
			.selectFrom('appointments')
			.select(['starts_at', 'enforceable', 'cancelled', 'outcome_code', 'outcome_reason', 'came_late'])
			.select(changedHere)
			.where('person_id', '=', personId)
			.where('id', '=', appointmentId)
			.executeTakeFirstOrThrow();
		if (appointment.starts_at > now && !isMoved(outcome)) throw new CommandRefused('outcome_before_start');
		// It did not take place, and nothing of it counts.
		if (appointment.changed_here) throw new CommandRefused('appointment_is_cancelled');
		await refuseOverEvent(transaction, personId, appointmentId);
		refuseUnseen(seen, appointment.outcome_code, appointment.outcome_reason);
		await transaction
			.updateTable('appointments')
			.set({
				...asColumns(said),
				outcome_code: outcome.code,
				outcome_reason: outcome.reason,
				came_late: late === true && wasAttended(outcome.code) ? 1 : 0,
				outcome_words: null,
				account_due_on: null,
				cancelled: isMoved(outcome) ? 1 : appointment.cancelled
			})
			.where('person_id', '=', personId)
			.where('id', '=', appointmentId)
			.execute();
		const opens = canOpenComplianceEvent({
			outcome,
			enforceable: appointment.enforceable === 1,
			cancelled: appointment.cancelled === 1
		});
		const changed: RecordReference[] = [{ kind: 'appointment', id: appointmentId }];
		if (!opens) return { changed };
		const occurredOn = localDate(appointment.starts_at);
		const miss = { personId, appointmentId, code, occurredOn, facts, orderId };
		return { changed: [...changed, ...(await ask(context, miss))] };
	}
});
