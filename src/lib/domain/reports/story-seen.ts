import type { Instant } from '#lib/domain/time/local-date.ts';
import type { StoryNoteRecord, StoryRecord } from './story.ts';

interface Written {
	/** The latest version first. */
	stories: readonly Pick<StoryRecord, 'id' | 'seenAt'>[];
	/** The latest first. */
	storyNotes: readonly Pick<StoryNoteRecord, 'storyId' | 'tappedAt' | 'refused'>[];
}

/** Whether the person has seen what stands there now, and when they last put something right or added to it. */
export interface StorySeen {
	isWritten: boolean;
	/** Of the latest version: whoever puts it right has seen it. */
	seenAt: Instant | null;
	/** Of any version: what they said of an earlier one still stands. */
	notedAt: Instant | null;
}

export function storySeen({ stories: [latest], storyNotes }: Written): StorySeen {
	const sent = storyNotes.filter(({ refused }) => !refused);
	const taps = sent.filter(({ storyId }) => storyId === latest?.id).map(({ tappedAt }) => tappedAt);
	if (latest?.seenAt != null) taps.push(latest.seenAt);
	return {
		isWritten: latest !== undefined,
		seenAt: latest === undefined || taps.length === 0 ? null : Math.min(...taps),
		notedAt: sent.length === 0 ? null : Math.max(...sent.map(({ tappedAt }) => tappedAt))
	};
}

/** Whether an officer wrote something that the person has not looked at yet. */
export function isStoryNew(written: Written): boolean {
	const { isWritten, seenAt } = storySeen(written);
	return isWritten && seenAt === null;
}
