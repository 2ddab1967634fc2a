import { wasAttended } from '#lib/domain/appointments/session-note.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

/** What was practised and agreed in a session. No rule reads it: it is there for its person. */
export const writeSessionNote: Handler<'session_note.write'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'appointments', payload.appointmentId, personId),
	async run({ transaction, actor, command, now, personId }) {
		const { appointmentId, practised, agreed, seen } = command.payload;
		const { outcome_code: code } = await transaction
			.selectFrom('appointments')
			.select('outcome_code')
			.where('person_id', '=', personId)
			.where('id', '=', appointmentId)
			.executeTakeFirstOrThrow();
		if (!wasAttended(code)) throw new CommandRefused('session_not_attended');
		const held = await transaction
			.selectFrom('session_notes')
			.select('version')
			.where('person_id', '=', personId)
			.where('appointment_id', '=', appointmentId)
			.executeTakeFirst();
		refuseUnseen(seen, held?.version);
		const by = { by_account: actor.accountId, by_name: actor.name, at: now };
		const note = { practised, agreed, version: (held?.version ?? 0) + 1, ...by };
		await transaction
			.insertInto('session_notes')
			.values({ id: command.id, person_id: personId, appointment_id: appointmentId, ...note })
			.onConflict((conflict) => conflict.columns(['person_id', 'appointment_id']).doUpdateSet(note))
			.execute();
		return { changed: [{ kind: 'appointment', id: appointmentId }] };
	}
};
