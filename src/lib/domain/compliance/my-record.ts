import { appointmentsNow, eventsNow, type EventNow, type WarningToday } from './event-now.ts';
import type { LetterParagraph } from './letter.ts';
import type { StandingWorld } from './standing.ts';
import { warningNow } from './warning-now.ts';
import type { DecisionGiven } from './record.ts';
import { localDate, type Instant } from '#lib/domain/time/local-date.ts';

/** What a person can show of their time on probation: all sides of it, the latest first. */
export interface MyRecord {
	/** By how they count: the same lists that are counted where they stand. */
	appointments: ReturnType<typeof appointmentsNow>;
	/** Everybody that past appointments were with, in the order in which they first came. */
	people: string[];
	/** What was asked, decided or not. */
	events: EventNow[];
	/** Every one, whatever it is worth today. */
	warnings: WarningToday[];
}

export function myRecord(snapshot: StandingWorld, now: Instant): MyRecord {
	const today = localDate(now);
	const past = snapshot.appointments.filter(({ startsAt }) => startsAt <= now);
	return {
		appointments: appointmentsNow(snapshot, today),
		people: [...new Set(past.flatMap(({ withName }) => (withName === null ? [] : [withName])))],
		events: eventsNow(snapshot, today),
		warnings: snapshot.warnings.map((warning) => ({
			warning,
			now: warningNow(warning, snapshot.orders, today)
		}))
	};
}

/** The part of the letter that says what was decided and why, as it was given. */
export function reasonsOf({ letter }: DecisionGiven): LetterParagraph[] {
	const section = letter?.sections.find(({ part }) => part === 'decision');
	return section?.paragraphs ?? [];
}
