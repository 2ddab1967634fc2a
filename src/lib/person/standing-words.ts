import { mySide } from '#lib/domain/compliance/my-side.ts';
import { isUndecided, type Position } from '#lib/domain/compliance/standing.ts';
import { positionWords } from '#lib/i18n/standing.ts';
import type { Me } from './me.svelte.ts';

/** Where the person stands, in words; nobody is said to look at what has not left this phone. */
export function standingWords(me: Me, position: Position): ReturnType<typeof positionWords> {
	const words = positionWords(position, me.text.standing, (date) => me.date(date));
	if (position.kind !== 'waiting_for_decision' || !isUndecided(position)) return words;
	const { given, state } = mySide(me.snapshot, position);
	if (state !== 'on_this_phone') return words;
	const { sideUnsent, nothingDecided } = me.text.events;
	const whenSent = me.whenSentOf(given);
	return {
		...words,
		home: `${sideUnsent} ${whenSent}`,
		rules: [sideUnsent, `${whenSent} ${nothingDecided}`]
	};
}
