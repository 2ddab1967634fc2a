import type {
	AppointmentKind,
	AppointmentReply,
	Outcome,
	OutcomeCode
} from '#lib/domain/appointments/vocabulary.ts';
import { awaitsOutcome } from '#lib/domain/appointments/outcome-form.ts';
import { byName } from '#lib/domain/people/name-order.ts';
import type { ObstacleCategory, Offer } from '#lib/domain/reports/vocabulary.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';

export interface ReportBefore {
	id: string;
	categories: ObstacleCategory[];
	wanted: Offer[];
	/** It was noted from a message of theirs. */
	inMessage?: boolean;
}

export interface LastOutcome {
	code: OutcomeCode;
	cameLate: boolean;
	startsAt: Instant;
}

/** One appointment of today, as it stands in an officer's day. */
export interface DiaryEntry {
	id: string;
	personId: string;
	personName: string;
	appointmentKind: AppointmentKind;
	startsAt: Instant;
	endsAt: Instant | null;
	place: string | null;
	/** A visit to somebody without a fixed home: where it will be is still to be agreed. */
	placeToAgree: boolean;
	telephone: string | null;
	reply: AppointmentReply;
	outcome: Outcome | null;
	cameLate: boolean;
	/** It was moved, or does not take place. */
	cancelled: boolean;
	/** What was reported about it, where something was. */
	report: ReportBefore | null;
	/** How the one before went; null where nothing is on record. */
	last: LastOutcome | null;
}

/** `lacks`: it has begun, and nobody has said how it went. */
export type DiaryState = 'coming' | 'lacks' | 'recorded' | 'off';

export function diaryState(entry: DiaryEntry, now: Instant): DiaryState {
	if (awaitsOutcome(entry, now)) return 'lacks';
	if (entry.outcome !== null) return 'recorded';
	return entry.cancelled ? 'off' : 'coming';
}

/** By the time they begin; two at one time by name. */
export function inTimeOrder(entries: readonly DiaryEntry[]): DiaryEntry[] {
	const named = byName<DiaryEntry>(({ personName }) => personName);
	return entries.toSorted((a, b) => a.startsAt - b.startsAt || named(a, b) || (a.id < b.id ? -1 : 1));
}

export interface DayInNumbers {
	/** Those that take place, as far as anybody knows. */
	count: number;
	lacking: number;
}

export function dayInNumbers(entries: readonly DiaryEntry[], now: Instant): DayInNumbers {
	const states = entries.map((entry) => diaryState(entry, now));
	return {
		count: entries.filter(({ cancelled }) => !cancelled).length,
		lacking: states.filter((state) => state === 'lacks').length
	};
}

/** The one to be dealt with next: the first without an outcome, else the first still to come. */
export function nextAtHand(entries: readonly DiaryEntry[], now: Instant): DiaryEntry | undefined {
	const inOrder = inTimeOrder(entries);
	const isIn = (state: DiaryState) => (entry: DiaryEntry) => diaryState(entry, now) === state;
	return inOrder.find(isIn('lacks')) ?? inOrder.find(isIn('coming'));
}
