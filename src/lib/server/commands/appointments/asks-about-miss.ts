import type { OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { HandlerContext } from '#lib/server/commands/handling/handler.ts';

interface Miss {
	personId: string;
	appointmentId: string;
	code: OutcomeCode;
	occurredOn: LocalDate;
	facts: string;
	/** The order that the officer says it is under. */
	orderId?: string | null | undefined;
}

/** What a possible failure leads to. The fair process stands above appointments, so it is passed to them. */
export interface AsksAboutMiss {
	/** @throws CommandRefused where the question about it is open, or has been decided */
	refuseOverEvent(
		transaction: HandlerContext<'outcome.record'>['transaction'],
		personId: string,
		appointmentId: string
	): Promise<void>;
	/** Opens the question. Under an order that has ended nothing follows any more. */
	ask(context: HandlerContext<'outcome.record'>, miss: Miss): Promise<RecordReference[]>;
}
