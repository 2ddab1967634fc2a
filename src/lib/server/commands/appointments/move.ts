import { slotAt } from '#lib/domain/appointments/series.ts';
import type { AskedBy } from '#lib/domain/appointments/vocabulary.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import type { ChangeContext, PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { readyToBook, writeBooking } from './write-booking.ts';

/** Answers what somebody said was in the way, with what became of the appointment. Reports stand above appointments, so it is passed in. */
export type AnswersReport = (
	context: PlanContext & { command: { id: string } },
	answer: { reportId: string; appointmentId: string; words: string; isMoved: boolean }
) => Promise<RecordReference[]>;

/** The first stays on record as moved, which never counts, with what was said about it; another stands in its place. */
export const moveAppointment = (answersReport: AnswersReport): Handler<'appointment.move'> => ({
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'appointments', payload.appointmentId, personId),
	async run(context) {
		const { command } = context;
		const { appointmentId, reportId, seen, why, ...fields } = command.payload;
		const before = await openAppointment(context, appointmentId, seen);
		const slot = slotAt(fields.on, fields.at, fields.minutes);
		const ready = await readyToBook(context, fields, [slot], [appointmentId]);
		const id = command.id;
		await closeAppointment(context, appointmentId, { ...fields, why, reportId, movedTo: id });
		await writeBooking(context, ready, fields, {
			id,
			...slot,
			movedFrom: appointmentId,
			why,
			stepId: before.step_id,
			officialType: before.official_type
		});
		const answer = { reportId, appointmentId, words: why, isMoved: true };
		return {
			changed: [...changedBy(appointmentId, id), ...(await answered(answersReport, context, answer))]
		};
	}
});

/** It does not take place, and nothing stands in its place. */
export const cancelAppointment = (answersReport: AnswersReport): Handler<'appointment.cancel'> => ({
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'appointments', payload.appointmentId, personId),
	async run(context) {
		const { appointmentId, reportId, seen, why, askedBy } = context.command.payload;
		await openAppointment(context, appointmentId, seen);
		await closeAppointment(context, appointmentId, { askedBy, why, reportId, movedTo: null });
		const answer = { reportId, appointmentId, words: why, isMoved: false };
		return { changed: [...changedBy(appointmentId), ...(await answered(answersReport, context, answer))] };
	}
});

function changedBy(...ids: string[]): RecordReference[] {
	return ids.map((id) => ({ kind: 'appointment', id }));
}

function answered(
	answersReport: AnswersReport,
	context: Parameters<AnswersReport>[0],
	{ reportId, ...answer }: Omit<Parameters<AnswersReport>[1], 'reportId'> & { reportId: string | null }
): Promise<RecordReference[]> {
	return reportId === null ? Promise.resolve([]) : answersReport(context, { reportId, ...answer });
}

/** @throws CommandRefused where it does not take place any more, or somebody has said how it went */
export async function openAppointment(
	{ transaction, personId }: Pick<PlanContext, 'transaction' | 'personId'>,
	appointmentId: string,
	seen: string | undefined
) {
	const found = await transaction
		.selectFrom('appointments')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', '=', appointmentId)
		.executeTakeFirst();
	if (!found) throw new CommandRefused('not_found');
	if (found.cancelled === 1) throw new CommandRefused('appointment_is_cancelled');
	if (found.outcome_code !== null) throw new CommandRefused('appointment_has_outcome');
	refuseUnseen(seen, found.starts_at, found.ends_at, found.appointment_kind);
	return found;
}

export interface Closing {
	askedBy: AskedBy;
	why: string;
	reportId: string | null;
	movedTo: string | null;
}

/** By the national codes it was moved by whoever asked; what is only cancelled has no outcome. */
export async function closeAppointment(
	context: ChangeContext,
	appointmentId: string,
	{ askedBy, why, reportId, movedTo }: Closing
): Promise<void> {
	const { transaction, personId } = context;
	const code = askedBy === 'service_user' ? 'rescheduled_by_person' : 'rescheduled_by_staff';
	await transaction
		.updateTable('appointments')
		.set({ cancelled: 1, account_due_on: null, ...(movedTo !== null && { outcome_code: code }) })
		.where('person_id', '=', personId)
		.where('id', '=', appointmentId)
		.execute();
	await transaction
		.insertInto('appointment_changes')
		.values({
			id: appointmentId,
			person_id: personId,
			appointment_id: appointmentId,
			change: movedTo === null ? 'cancelled' : 'moved',
			asked_by: askedBy,
			why,
			moved_to: movedTo,
			report_id: reportId,
			...doneBy(context)
		})
		.execute();
}
