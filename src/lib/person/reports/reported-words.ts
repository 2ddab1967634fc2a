import type { ReportedElsewhere } from '#lib/domain/compliance/everything-reported.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import { shortened } from './about-words.ts';

/** Their side, a request or a claim in one line: its own words, else what was tapped, else what it is about. */
export function reportedTitle(me: Me, told: ReportedElsewhere): string {
	if (told.words !== '') return shortened(told.words);
	const { text } = me;
	if (told.kind === 'claim') return told.about.description;
	if (told.kind === 'look') return text.events.reviewOf[told.askedOf];
	if (told.categories.length > 0)
		return told.categories.map((category) => text.obstacles.category[category]).join(', ');
	return told.wishes.map((wish) => text.events.wish[wish]).join(' ') || shortened(told.proof);
}

/** Where it can be read whole. */
export function reportedHref(told: ReportedElsewhere): string {
	if (told.kind === 'claim') return `/me/plan/${told.about.id}#said`;
	return `/me/events/${told.about.id}#${told.kind === 'look' ? 'looks' : 'told'}`;
}
