import type { InEveryLanguage } from '#lib/domain/text/language.ts';
import type { PersonText } from './person.en.ts';

/**
 * The person's texts by the pages that show them. `frame` comes with the first page, the others with the first of theirs. What
 * the same pages show is one group, for each is a file.
 */
export const textGroups = [
	'frame',
	'dates',
	'errors',
	'help',
	'plan',
	'entries',
	'ifThen',
	'report',
	'events',
	'record',
	'rules',
	'papers',
	'messages',
	'phones',
	'situation'
] as const;
export type TextGroup = (typeof textGroups)[number];

export type TextSources = InEveryLanguage<Record<TextGroup, () => Promise<Partial<PersonText>>>>;

let sources: TextSources | undefined;

/**
 * Says where the texts are, before anybody asks. The table comes from the program's start: where a module of every page had it, a
 * word that changes would change the name of every file.
 */
export function provideTexts(all: TextSources): void {
	sources = all;
}

export function givenTexts(): TextSources {
	if (!sources) throw new Error('Nobody has said where the texts are');
	return sources;
}
