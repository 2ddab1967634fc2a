import { meaningOf, type OutcomeMeaning } from '#lib/domain/compliance/counts-against.ts';
import { decisionInEffect } from '#lib/domain/compliance/event.ts';
import type { LetterParagraph } from '#lib/domain/compliance/letter.ts';
import type { DecisionGiven, RecordOf } from '#lib/domain/snapshot/records.ts';
import type { Snapshot } from '#lib/domain/snapshot/snapshot.ts';

type Appointment = RecordOf<'appointment'>;

/** What a person can show of their time on probation: both sides of it, the latest first. */
export interface MyRecord {
	kept: Appointment[];
	accepted: Appointment[];
	movedByPerson: Appointment[];
	/** What probation's own side moved or stopped. */
	serviceSide: Appointment[];
	/** Everybody that past appointments were with, in the order in which they first came. */
	people: string[];
	decisions: { event: RecordOf<'compliance_event'>; decision: DecisionGiven; reasons: LetterParagraph[] }[];
	warnings: RecordOf<'warning'>[];
}

export function myRecord({ appointments, complianceEvents, warnings }: Snapshot, now: number): MyRecord {
	const past = appointments.filter(({ startsAt }) => startsAt <= now);
	const of = (meaning: OutcomeMeaning) =>
		appointments.filter(({ outcome }) => outcome !== null && meaningOf(outcome) === meaning).reverse();
	return {
		kept: of('kept'),
		accepted: of('accepted'),
		movedByPerson: of('moved_by_person'),
		serviceSide: of('service_side'),
		people: [...new Set(past.flatMap(({ withName }) => (withName === null ? [] : [withName])))],
		decisions: complianceEvents.flatMap((event) => {
			const decision = decisionInEffect(event.decisions);
			return decision === null ? [] : [{ event, decision, reasons: reasonsOf(decision) }];
		}),
		warnings
	};
}

/** The part of the letter that says what was decided and why, as it was given. */
function reasonsOf({ letter }: DecisionGiven): LetterParagraph[] {
	const section = letter?.sections.find(({ part }) => part === 'decision');
	return section?.paragraphs ?? [];
}
