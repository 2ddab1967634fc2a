import type { Position } from '#lib/domain/compliance/standing.ts';
import { positionWords } from '#lib/i18n/compliance/standing.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import { unsentSide } from './standing-at-home.ts';

/** Where the person stands, in words; nobody is said to look at what has not left this phone. */
export function standingWords(me: Me, position: Position): ReturnType<typeof positionWords> {
	const words = positionWords(position, me.text.standing, (date) => me.date(date));
	const unsent = unsentSide(me, position);
	if (unsent === null) return words;
	const { said, whenSent } = unsent;
	// What we would not take does not answer what is asked, so that is said still.
	if ('dueOn' in position)
		return { ...words, rules: [words.rules[0], `${words.rules[1]} ${said} ${whenSent}`] };
	return { ...words, rules: [said, `${whenSent} ${me.text.eventNews.nothingDecided}`] };
}
