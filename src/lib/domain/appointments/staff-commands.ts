import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { words } from '#lib/domain/text/checked.ts';
import { ahead } from '#lib/domain/time/typed-day.ts';
import { orNull, textOf, type FormFields } from '#lib/domain/text/form-reader.ts';
import { BookAppointment, CancelAppointment, ChangeDay, MoveAppointment } from './booking.ts';
import { codeOf, isOutcomeChoice } from './outcome-form.ts';
import { wasAttended } from './session-note.ts';
import { AcceptableReason, OutcomeCode } from './vocabulary.ts';

/** A reason goes with an accepted absence, and with nothing else. */
export const reasonGiven = z.refine<{ code: OutcomeCode; reason: AcceptableReason | null }>(
	({ code, reason }) => code !== 'acceptable_absence' || reason !== null,
	{ error: 'accepted_reason_missing', path: ['reason'] }
);

/** The order it is under, where the case system does not say; nothing is chosen for the officer. */
export const orderId = z.optional(z.nullable(Identifier));

export const appointmentStaffCommands = {
	/** One, or a series at the same time of the clock. What it clashes with was shown, and is booked with a reason. */
	'appointment.book': staffCommand({
		by: ['practitioner'],
		payload: BookAppointment,
		days: ({ on }) => [ahead('on', on)],
		endsWithDeath: true,
		overwritesNothing: 'adds appointments'
	}),
	/** The first one stays, as moved; another stands in its place. */
	'appointment.move': staffCommand({
		by: ['practitioner'],
		payload: MoveAppointment,
		days: ({ on }) => [ahead('on', on)],
		endsWithDeath: true
	}),
	'appointment.cancel': staffCommand({
		by: ['practitioner'],
		payload: CancelAppointment,
		endsWithDeath: true
	}),
	/** Our office is shut, or the officer away: counted against nobody. A manager does it for the whole team. */
	'appointment.change_day': staffCommand({
		by: ['practitioner', 'manager'],
		payload: ChangeDay,
		days: ({ on, moveTo }) => [ahead('on', on), ahead('moveTo', moveTo)],
		overwritesNothing: 'each appointment is named with the time that was seen'
	}),
	'outcome.record': staffCommand({
		by: ['practitioner'],
		payload: z
			.object({
				appointmentId: Identifier,
				code: z.enum(
					OutcomeCode.options.filter((code) => code !== 'other'),
					'outcome_missing'
				),
				reason: z.nullable(AcceptableReason),
				/** They came, and came late. It changes nothing of what the outcome means. */
				late: z.optional(z.boolean()),
				/** What happened, in facts; the person reads it where it opens a question to them. */
				facts: words,
				orderId,
				seen
			})
			.check(reasonGiven)
	}),
	/** What they did together, for the person to read: one of the two is enough. */
	'session_note.write': staffCommand({
		by: ['practitioner'],
		payload: z.object({ appointmentId: Identifier, practised: words, agreed: words, seen }).check(
			z.refine(({ practised, agreed }) => practised !== '' || agreed !== '', {
				error: 'words_missing',
				path: ['practised']
			})
		),
		endsWithDeath: true
	})
};

/** What the officer's form says of an outcome; of which appointment, its address says. */
export function outcomeFromForm(form: FormFields) {
	const choice = textOf(form, 'choice');
	const code = isOutcomeChoice(choice) ? codeOf(choice) : null;
	return {
		code,
		reason: code === 'acceptable_absence' ? orNull(form, 'reason') : null,
		late: textOf(form, 'late') !== '' && wasAttended(code),
		facts: textOf(form, 'facts'),
		orderId: orNull(form, 'orderId'),
		seen: textOf(form, 'seen')
	};
}
