import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, type LocalDate } from '#lib/domain/time/local-date.ts';

/*
 * What staff did with one person lately: what they recognised, what they asked, what they warned of. It is for the officer of the case
 * to look at, and for nothing else: no rule, list or count of anybody reads it (docs/decisions/070-balance.md).
 */

/** A season, as for what has gone well. */
const BALANCE_WEEKS = 12;

/** Each kind of thing, by what it is to the person. */
const sides = {
	good_news_answered: 'recognitions',
	reflection_answered: 'recognitions',
	step_confirmed: 'recognitions',
	step_asked: 'requests',
	appointment: 'requests',
	side_asked: 'requests',
	warning: 'warnings'
} as const;
export type BalanceKind = keyof typeof sides;
export type BalanceSide = (typeof sides)[BalanceKind];

export const balanceSides = [
	'recognitions',
	'requests',
	'warnings'
] as const satisfies readonly BalanceSide[];

/** Something that was done, by its day alone: what anybody wrote is not part of it. */
export interface BalanceThing {
	kind: BalanceKind;
	/** Of what it is about: the entry, the step, the appointment, the event. Null where that is not here. */
	id: Identifier | null;
	on: LocalDate;
}

export type Balance = { since: LocalDate } & Record<BalanceSide, BalanceThing[]>;

/** The first day that is looked at. */
export function balanceSince(today: LocalDate): LocalDate {
	return addDays(today, -7 * BALANCE_WEEKS);
}

/** What lies in these weeks, the latest first. */
export function balanceOf(things: readonly BalanceThing[], today: LocalDate): Balance {
	const since = balanceSince(today);
	const lately = things
		.filter(({ on }) => on >= since && on <= today)
		.sort((a, b) => (a.on === b.on ? (order(a) < order(b) ? -1 : 1) : a.on < b.on ? 1 : -1));
	const of = (side: BalanceSide) => lately.filter(({ kind }) => sides[kind] === side);
	return { since, recognitions: of('recognitions'), requests: of('requests'), warnings: of('warnings') };
}

function order({ kind, id }: BalanceThing): string {
	return `${kind} ${id ?? ''}`;
}
