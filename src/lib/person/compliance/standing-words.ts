import { mySide } from '#lib/domain/compliance/my-side.ts';
import type { Position } from '#lib/domain/compliance/standing.ts';
import { positionWords } from '#lib/i18n/compliance/standing.ts';
import type { Me } from '#lib/person/me.svelte.ts';

/** Where the person stands, in words; nobody is said to look at what has not left this phone. */
export function standingWords(me: Me, position: Position): ReturnType<typeof positionWords> {
	const words = positionWords(position, me.text.standing, (date) => me.date(date));
	const unsent = unsentSide(me, position);
	if (unsent === null) return words;
	const { said, whenSent } = unsent;
	// What we would not take does not answer what is asked, so that is said still.
	if ('dueOn' in position)
		return { ...words, rules: [words.rules[0], `${words.rules[1]} ${said} ${whenSent}`] };
	return {
		...words,
		home: `${said} ${whenSent}`,
		rules: [said, `${whenSent} ${me.text.eventNews.nothingDecided}`]
	};
}

/** That their side of what is asked or waited for is on this phone alone, and what becomes of it; null where it is not so. */
export function unsentSide(me: Me, position: Position): { said: string; whenSent: string } | null {
	if (position.kind !== 'waiting_for_decision' && !('dueOn' in position)) return null;
	const { given, state } = mySide(me.snapshot, position);
	if (state !== 'on_this_phone') return null;
	return { said: me.text.eventNews.sideUnsent, whenSent: me.whenSentOf(given) };
}
