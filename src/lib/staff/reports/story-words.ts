import type { StorySeen } from '#lib/domain/reports/story-seen.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { dayWords, type Clock } from '#lib/i18n/shared/staff-moments.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';

/** What stands behind the page, each a sentence: written or not, seen, put right. */
export function storyStateWords({ isWritten, seenAt, notedAt }: StorySeen, text: StaffText, clock: Clock) {
	const { state } = text.story;
	const day = (at: number) => dayWords(localDate(at), clock);
	const seen = !isWritten ? state.notWritten : seenAt === null ? state.notSeen : state.seen(day(seenAt));
	return notedAt === null ? [seen] : [seen, state.noted(day(notedAt))];
}

/** The same in the few words that a list has room for. */
export function storyStateInBrief(seen: StorySeen | undefined, text: StaffText, clock: Clock): string {
	const { brief } = text.story;
	if (!seen?.isWritten) return brief.notWritten;
	const day = (at: number) => dayWords(localDate(at), clock);
	const words = [seen.seenAt === null ? brief.notSeen : brief.seen(day(seen.seenAt))];
	if (seen.notedAt !== null) words.push(brief.noted(day(seen.notedAt)));
	return words.join(', ');
}
