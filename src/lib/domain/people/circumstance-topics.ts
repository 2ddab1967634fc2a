import { weekdays } from '#lib/domain/organisation/weekdays.ts';

/*
 * What somebody's situation is made of, without what checks it: every page of theirs that shows or lays a change over it reads this
 * before its first tap.
 */

/** Each once: how to reach them, which times are taken, how far they travel, what to know and what to do in another way for them. */
export const allTopics = [
	'telephone',
	'contact',
	'work',
	'care',
	'faith',
	'days',
	'travel',
	'health',
	'reading',
	'interpreter',
	'adjustments'
] as const;
export type CircumstanceTopic = (typeof allTopics)[number];

const ways = ['call', 'text_message', 'voice_message', 'letter', 'email'] as const;
const travels = ['walk', 'bike', 'bus', 'train', 'car', 'lift'] as const;
const formats = ['read_aloud', 'easy_read', 'large_print'] as const;
const helps = ['more_time', 'breaks', 'quiet_room', 'step_free', 'somebody_along'] as const;

export const allChoices = [...ways, ...travels, ...formats, 'interpreter', ...helps, ...weekdays] as const;
export type CircumstanceChoice = (typeof allChoices)[number];

/** What can be chosen under each topic; the rest is said in words. */
export const circumstanceChoices: Record<CircumstanceTopic, readonly CircumstanceChoice[]> = {
	telephone: [],
	contact: ways,
	work: weekdays,
	care: weekdays,
	faith: weekdays,
	/** Whatever else takes days; and what stood here before work, care and faith had a place each. */
	days: weekdays,
	travel: travels,
	health: [],
	reading: formats,
	interpreter: ['interpreter'],
	adjustments: helps
};

/** Those that take days of the week, and hours of them. */
const timedTopics = ['work', 'care', 'faith', 'days'] as const;

export type TimedTopic = (typeof timedTopics)[number];

export function isTimed(topic: CircumstanceTopic): topic is TimedTopic {
	return (timedTopics as readonly string[]).includes(topic);
}

export function isTopic(text: string): text is CircumstanceTopic {
	return (allTopics as readonly string[]).includes(text);
}

export const SHORTEST_TRAVEL = 1;
/** Ten hours, as the longest appointment. */
export const LONGEST_TRAVEL = 600;
