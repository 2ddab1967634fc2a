import type { CircumstanceSaid } from '#lib/domain/people/circumstance-said.ts';
import { isTimed, type CircumstanceTopic } from '#lib/domain/people/circumstance-topics.ts';
import type { CircumstanceVersion } from '#lib/domain/people/circumstance.ts';
import { hoursWords } from '#lib/i18n/clock-times.ts';
import { capitalised, withinSentence } from '#lib/i18n/dates.ts';
import type { Me } from '#lib/person/me.svelte.ts';

type Reading = Pick<Me, 'text' | 'language' | 'moment'>;

/** What was chosen of a circumstance, and its hours or minutes, a line each. */
export function chosenLines(
	{ text: { situation: text }, language }: Reading,
	topic: CircumstanceTopic,
	{ chosen, fromTime, untilTime, minutes }: CircumstanceSaid
): string[] {
	const hours =
		fromTime && untilTime ? `${capitalised(hoursWords(language, fromTime, untilTime))}.` : text.wholeDay;
	const names = chosen
		.map((each) => text.choice[each])
		.map((name, at) => (isTimed(topic) && at > 0 ? withinSentence(name) : name));
	return [
		...(minutes ? [text.minutes(minutes)] : []),
		...(isTimed(topic) && names.length > 0 ? [names.join(', ')] : names),
		...(isTimed(topic) && chosen.length > 0 ? [hours] : [])
	];
}

/** Who wrote it, and when; or who ended it. */
export function writtenLine(
	me: Reading,
	{ writtenBy, byName, at }: Pick<CircumstanceVersion, 'writtenBy' | 'byName' | 'at'>,
	isEnd = false
): string {
	const { situation: text } = me.text;
	const when = me.moment(at);
	if (writtenBy === 'person') return (isEnd ? text.endedByYou : text.byYou)(when);
	return (isEnd ? text.endedBy : text.by)(byName, when);
}
