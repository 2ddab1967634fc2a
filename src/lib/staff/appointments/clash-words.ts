import type { Clash } from '#lib/domain/appointments/clashes.ts';
import type { LifeClash } from '#lib/domain/appointments/life-clashes.ts';
import { hoursWords } from '#lib/i18n/clock-times.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { formatTime } from '#lib/i18n/dates.ts';
import { clockTimeAt, instantAt, type Instant } from '#lib/domain/time/local-date.ts';
import { dayWords, type Clock } from '#lib/i18n/shared/staff-moments.ts';

/** Whose a clash is where several are moved at once; null for all of them. */
export interface Whose {
	names?: readonly string[] | null;
}

/** What times meet, each said once: of a series with all of its days, of several people with whose it is. */
export function clashLines(
	clashes: readonly (Clash & Whose)[],
	text: StaffText,
	clock: Clock
): { words: string; keys: string[] }[] {
	const { list } = text.frame;
	const alike = new Map<string, (Clash & Whose)[]>();
	for (const clash of clashes) {
		const said = `${clash.names?.join() ?? ''} ${clashWords(clash, text, clock, '')}`;
		alike.set(said, [...(alike.get(said) ?? []), clash]);
	}
	return [...alike.values()].flatMap((all) => {
		const [first] = all;
		if (!first) return [];
		const days = [...new Set(all.map(({ on }) => dayWords(on, clock)))];
		const words = clashWords(first, text, clock, list(days));
		return {
			words: first.names ? text.frame.aboutField(list([...first.names]), words) : words,
			keys: [...new Set(all.map(({ key }) => key))]
		};
	});
}

/** What a time meets, as whoever books it reads it. */
export function clashWords(
	clash: Clash,
	text: StaffText,
	clock: Clock,
	day: string = dayWords(clash.on, clock)
): string {
	const words = text.booking.clash;
	switch (clash.kind) {
		case 'appointment': {
			const kind = text.vocabulary.appointment[clash.appointmentKind];
			return words.appointment(day, formatTime(clock.language, clash.startsAt), kind, clash.withName);
		}
		case 'diary':
			return words.diary(
				day,
				formatTime(clock.language, clash.startsAt),
				text.vocabulary.appointment[clash.appointmentKind]
			);
		case 'odd_hour':
			return words.odd_hour(day, formatTime(clock.language, clash.startsAt), laterOn(clash, clock));
		case 'office_closed':
			return words.office_closed(day, clash.reason);
		case 'circumstance':
		case 'travel_from_hours':
		case 'travel_between':
			return ofLife(clash, text, clock, day);
		default:
			return words[clash.kind](day);
	}
}

/** What a time of the morning that nobody means may be meant for: half a day later; as it is said, and as it is typed. */
function laterOn(
	{ on, startsAt }: Pick<Clash, 'on'> & { startsAt: Instant },
	{ language }: Clock
): { said: string; typed: string } | null {
	const [hour = 0, minute = 0] = clockTimeAt(startsAt).split(':').map(Number);
	if (hour >= 12) return null;
	const later = instantAt(on, hour + 12, minute);
	return { said: formatTime(language, later), typed: clockTimeAt(later) };
}

function ofLife(clash: LifeClash, text: StaffText, clock: Clock, day: string): string {
	const words = text.booking.clash;
	if (clash.kind === 'travel_between') {
		const time = formatTime(clock.language, clash.startsAt);
		const kind = text.vocabulary.appointment[clash.appointmentKind];
		return words.travel_between(
			day,
			time,
			kind,
			words.gap(clash.minutes),
			text.reach.minutes(clash.travelMinutes)
		);
	}
	const { fromTime, untilTime, words: written } = clash;
	const hours = fromTime && untilTime ? hoursWords(clock.language, fromTime, untilTime) : text.reach.wholeDay;
	const said = written === '' ? `${hours}.` : `${hours}. ${written}`;
	const topic = text.reach.topic[clash.topic];
	return clash.kind === 'circumstance'
		? words.circumstance(day, topic, said)
		: words.travel_from_hours(day, topic, said, text.reach.minutes(clash.travelMinutes));
}

/** What the errors say where a form is about more than one time, by field. */
export function wordsOfSeveral(times: number, { booking: { clash } }: StaffText) {
	return times > 1 ? { clashes: clash.severalNotSeen, clashReason: clash.severalReasonMissing } : {};
}
