import { countdown, capitalised, formatDate, formatTime } from '#lib/i18n/dates.ts';
import { localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { FrameText } from './staff-frame.en.ts';

export interface Clock {
	language: Language;
	frame: FrameText;
	now: Instant;
}

/** "Today, 9:12am", "Yesterday, 4pm", "Thursday 19 November, 10:30am". */
export function momentWords(instant: Instant, { language, frame, now }: Clock): string {
	const today = localDate(now);
	const time = formatTime(language, instant);
	const days = countdown(today, localDate(instant));
	if (days.kind === 'today') return frame.todayAt(time);
	if (days.kind === 'past' && days.days === 1) return frame.yesterdayAt(time);
	return `${capitalised(formatDate(language, localDate(instant), today.slice(0, 4)))}, ${time}`;
}

/** "Thursday 19 November"; with the year where it is not this one. */
export function dayWords(day: LocalDate, { language, now }: Pick<Clock, 'language' | 'now'>): string {
	return formatDate(language, day, localDate(now).slice(0, 4));
}

/** Several things in one sentence; each begins small, for it stands inside. */
export function inSentence(items: readonly string[], { list }: Pick<FrameText, 'list'>): string {
	return list(items.map((item) => item.charAt(0).toLocaleLowerCase('en-GB') + item.slice(1)));
}
