import { obstacleCategories, type ObstacleCategory, type Offer } from './obstacle-categories.ts';

/** As many as a report may ask for. */
export const MOST_OFFERS = 12;

const usual: readonly Offer[] = [
	'another_time',
	'another_day',
	'telephone_or_video',
	'fare_help',
	'nearer_office',
	'reminder',
	'bring_someone',
	'welfare_call'
];

/**
 * What a person can ask for, given what is in the way: each category's first wish before anybody's second. With no category
 * (or on a page without script, where none is known yet) the usual ones. A call back is always there, and last.
 */
export function offersFor(categories: readonly ObstacleCategory[]): Offer[] {
	const menus =
		categories.length > 0 ? categories.map((category) => obstacleCategories[category].offers) : [usual];
	const longest = Math.max(...menus.map((menu) => menu.length));
	const inTurn = Array.from({ length: longest }, (_, rank) =>
		menus.flatMap((menu) => menu.slice(rank, rank + 1))
	).flat();
	const offers = [...new Set(inTurn)].slice(0, MOST_OFFERS - 1);
	return [...offers, 'call_back'];
}
