import { DEEPEST } from '#lib/domain/text/bounds.ts';
import { dangerCategories } from '#lib/domain/reports/obstacle-categories.ts';
import type { ObstacleCategory, SafeNow } from '#lib/domain/reports/vocabulary.ts';
import { mayBeUnsafe } from '#lib/domain/reports/may-be-unsafe.ts';
import type { Feeling } from '#lib/domain/reports/record.ts';
import { dangerIn, dangerInAny, type DangerLevel } from './danger.ts';

/** What stands beside somebody's words in an entry, in its form or in its record. */
interface Entry {
	words?: string;
	proof?: string;
	if?: string;
	then?: string;
	options?: readonly string[];
	willTry?: string;
	categories?: readonly ObstacleCategory[];
	safeNow?: SafeNow | '';
	feeling?: Feeling | '' | null;
}

/**
 * The fields of an entry that hold its writer's own words, in its payload, its record and its form. Another name in the
 * payload of a person's command fails the test beside this file.
 */
export const ownWordsFields = [
	'words',
	'proof',
	'strength',
	'ifThenPlan',
	'if',
	'then',
	'options',
	'willTry',
	'problem'
] as const;

/**
 * How urgent an entry is, by all that its writer wrote or chose: for what stands beside it, before and after it is saved.
 * `now` is what comes first on Today.
 */
export function dangerOf(entry: Entry, isBeingWritten = false): DangerLevel {
	const { categories = [], safeNow = '', feeling } = entry;
	if (categories.some((category) => dangerCategories.includes(category))) return 'now';
	if (safeNow !== '' && mayBeUnsafe(safeNow)) return 'now';
	const held = entry as Partial<Record<string, unknown>>;
	const level = dangerInAny(
		ownWordsFields.flatMap((field) => textsIn(held[field])),
		isBeingWritten
	);
	return level === 'none' && feeling === 'struggling' ? 'hint' : level;
}

/**
 * What of a command's payload raises it to the top of Today. Every text in it is looked at, whatever it is called and
 * whether or not the payload is one that we know: a field that is new tomorrow is covered today.
 */
export function wordsOfDanger(payload: unknown): string[] {
	const texts = textsIn(payload).filter((text) => !identifier.test(text));
	const read =
		texts.length > 2 * MOST_READ ? [...texts.slice(0, MOST_READ), ...texts.slice(-MOST_READ)] : texts;
	return read.filter((text) => dangerIn(text) === 'now');
}

/** Nobody wrote these: their letters are words to nobody. */
const identifier = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Of more texts than any entry of ours has, the first and the last so many are read. */
const MOST_READ = 100;

function textsIn(value: unknown, left: number = DEEPEST): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null || left === 0) return [];
	return Object.values(value).flatMap((part) => textsIn(part, left - 1));
}
