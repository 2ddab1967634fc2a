import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { daysBetween, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { OrderKind, RequirementKind } from '#lib/domain/people/vocabulary.ts';

interface Order {
	id: Identifier;
	orderKind: OrderKind;
	startDate: LocalDate | null;
}

interface Requirement {
	id: Identifier;
	orderId: Identifier;
	requirementKind: RequirementKind;
}

/** By the id that an import has for it: the id of what is here. */
export type Joined = ReadonlyMap<Identifier, Identifier>;

/** So far apart may two first days be of what is one order: one of them was copied from a letter, the other is the court's. */
const CLOSE_DAYS = 31;

/**
 * Which orders of an import are those that were entered here by hand: of one kind, and begun on one day or, where that is said on one
 * side only or a little otherwise, the only ones of their kind. What is not certain is not joined: then both stand, and somebody looks.
 * @param entered by hand, and told of by no import yet
 * @param told by an import, and not here yet
 */
export function joinOrders(entered: readonly Order[], told: readonly Order[]): Joined {
	const sameDay = pairs(entered, told, ({ orderKind, startDate }) =>
		startDate === null ? null : `${orderKind} ${startDate}`
	);
	const left = (orders: readonly Order[], taken: readonly Identifier[]) =>
		orders.filter(({ id }) => !taken.includes(id));
	const only = pairs(
		left(entered, [...sameDay.values()]),
		left(told, [...sameDay.keys()]),
		({ orderKind }) => orderKind
	);
	const close = [...only].filter(([toldId, enteredId]) =>
		areClose(
			told.find(({ id }) => id === toldId)?.startDate ?? null,
			entered.find(({ id }) => id === enteredId)?.startDate ?? null
		)
	);
	return new Map([...sameDay, ...close]);
}

/** The same of requirements, within one order. @param told under the orders as they are called here */
export function joinRequirements(entered: readonly Requirement[], told: readonly Requirement[]): Joined {
	return pairs(entered, told, ({ orderId, requirementKind }) => `${orderId} ${requirementKind}`);
}

function areClose(one: LocalDate | null, other: LocalDate | null): boolean {
	return one === null || other === null || Math.abs(daysBetween(one, other)) <= CLOSE_DAYS;
}

/** What on either side alone has this key. */
export function pairs<Thing extends { id: Identifier }>(
	entered: readonly Thing[],
	told: readonly Thing[],
	keyOf: (thing: Thing) => string | null
): Map<Identifier, Identifier> {
	const joined = new Map<Identifier, Identifier>();
	for (const thing of told) {
		const key = keyOf(thing);
		if (key === null) continue;
		const there = entered.filter((other) => keyOf(other) === key);
		const alike = told.filter((other) => keyOf(other) === key);
		if (there[0] && there.length === 1 && alike.length === 1) joined.set(thing.id, there[0].id);
	}
	return joined;
}
