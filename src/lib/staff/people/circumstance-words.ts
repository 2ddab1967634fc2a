import type { Instant } from '#lib/domain/time/local-date.ts';
import type { CircumstanceSaid } from '#lib/domain/people/circumstance-said.ts';
import { isTimed, type CircumstanceTopic } from '#lib/domain/people/circumstance-topics.ts';
import { hoursWords } from '#lib/i18n/clock-times.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { capitalised, withinSentence } from '#lib/i18n/dates.ts';
import { inSentence, momentWords, type Clock } from '#lib/i18n/shared/staff-moments.ts';
import { tapLineInList } from '#lib/i18n/shared/staff-tap-times.ts';

/** What was chosen of a circumstance, its hours and its minutes: "Monday and Friday, 6am to 2pm". Empty where it is words alone. */
export function chosenWords(
	topic: CircumstanceTopic,
	{ chosen, fromTime, untilTime, minutes }: CircumstanceSaid,
	text: StaffText,
	{ language }: Pick<Clock, 'language'>
): string {
	const names = chosen.map((each) => text.reach.choice[each]);
	// A day keeps its capital in English.
	const list = isTimed(topic)
		? text.frame.list(names.map(withinSentence))
		: names.length > 0
			? inSentence(names, text.frame)
			: '';
	const hours =
		fromTime && untilTime
			? hoursWords(language, fromTime, untilTime)
			: isTimed(topic) && list
				? text.reach.wholeDay
				: '';
	const travel = minutes ? text.reach.minutes(minutes) : '';
	const parts = [travel, list, hours].filter((part) => part !== '');
	return capitalised(
		parts
			.map((part, at) => (at === 0 ? part : part.charAt(0).toLocaleLowerCase('en-GB') + part.slice(1)))
			.join(', ')
	);
}

interface Written {
	writtenBy?: 'person' | 'officer' | undefined;
	byName: string;
	at: Instant;
	receivedAt?: Instant | null | undefined;
}

/** Who wrote it, and when; where that was without signal, also when it came: both bear on who could know of it. */
export function writtenWords(
	{ writtenBy, byName, at, receivedAt }: Written,
	{ reach }: Pick<StaffText, 'reach'>,
	clock: Clock
): string {
	return writtenBy === 'person'
		? reach.byPerson(tapLineInList({ tappedAt: at, receivedAt: receivedAt ?? at }, clock))
		: reach.by(byName, momentWords(at, clock));
}
