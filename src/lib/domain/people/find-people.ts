import type { NameParts } from './full-name.ts';
import { foldedWords, isFoundBy } from './name-order.ts';

/** By what somebody is looked for. */
export interface Findable extends NameParts {
	preferredName: string;
	/** Case reference number of the national case system. */
	crn: string;
}

/**
 * Those whom a search names, as people type one: the beginnings of words of a name in any order, a name somebody likes to be called by,
 * a case reference number. Where that finds nobody, any letters within a name count, so that half a name is enough.
 */
export function findPeople<Person extends Findable>(people: readonly Person[], search: string): Person[] {
	const wanted = foldedWords(search);
	const begun = people.filter((person) => ways(person).some((words) => beginAll(wanted, words)));
	if (begun.length > 0) return begun;
	return people.filter((person) => isFoundBy(search, person, person.preferredName, person.crn));
}

/** A word that the beginning of counts, from so many letters on. */
interface Word {
	text: string;
	from: number;
}

/** The words somebody goes by, once with each first name: "Daniel D" must not find every Daniel who is called Dan. */
function ways({ forename, surname, preferredName, crn }: Findable): Word[][] {
	return [forename, preferredName].map((first) => [first, surname, crn].flatMap(wordsOf));
}

/** The words of one part of a name, and what they are written together: "van der Berg" is "vanderberg" too. */
function wordsOf(part: string | null | undefined): Word[] {
	const words = foldedWords(part ?? '');
	const together = words
		.slice(0, -1)
		.map((word, at) => ({ text: words.slice(at).join(''), from: word.length + 1 }));
	return [...words.map((text) => ({ text, from: 1 })), ...together];
}

/** Whether each of these begins a word of its own: one that is taken is given up where its taker finds another. */
function beginAll(wanted: readonly string[], words: readonly Word[]): boolean {
	const takers = new Map<Word, string>();
	const find = (begin: string, tried: Set<Word>): boolean =>
		words.some((word) => {
			if (tried.has(word) || begin.length < word.from || !word.text.startsWith(begin)) return false;
			tried.add(word);
			const taker = takers.get(word);
			if (taker !== undefined && !find(taker, tried)) return false;
			takers.set(word, begin);
			return true;
		});
	return wanted.every((begin) => find(begin, new Set()));
}
