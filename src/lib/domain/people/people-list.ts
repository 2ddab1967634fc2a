import { allLanguages, type Language } from '#lib/domain/text/language.ts';
import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';
import type { NameParts } from './full-name.ts';
import { sortName } from './name-order.ts';
import { OrderKind } from './vocabulary.ts';

/* What a list of people is narrowed to and sorted by. None of it names anybody: it stands in the address. */

export const peopleStates = ['running', 'in_custody', 'ended', 'no_order', 'died'] as const;
export type PeopleState = (typeof peopleStates)[number];

export const peopleSorts = ['surname', 'forename', 'next', 'waiting'] as const;
export type PeopleSort = (typeof peopleSorts)[number];

/** Empty is everybody. */
export interface PeopleChoice {
	/** `any`, or one heading of Today. */
	waits: string;
	next: '' | 'none';
	order: OrderKind | '';
	state: PeopleState | '';
	speaks: Language | '';
	/** A practitioner's id. */
	officer: string;
	sort: PeopleSort;
}

/** Of somebody, what a list is narrowed and sorted by. */
export interface Listed extends NameParts {
	id: string;
	language: Language;
	/** Of the orders that run, else of those there were. */
	orderKinds: readonly OrderKind[];
	/** Where none of the orders runs any more: the last day of the one that ended last. */
	endedOn: LocalDate | null;
	diedOn: LocalDate | null;
	/** Today, as far as anybody recorded it. */
	inCustody: boolean;
	nextAppointmentAt: Instant | null;
	/** Who holds the case, where that is somebody with a name. */
	officer: { id: string; name: string } | null;
	/** By urgency: under which heading of Today each stands, and since when it waits. */
	waits: readonly { group: string; since: Instant }[];
}

/** One case at a glance. */
export interface CaseloadEntry extends Omit<Listed, 'waits'> {
	/** Case reference number of the national case system. */
	crn: string;
	name: string;
	forename: string;
	surname: string;
	preferredName: string;
	/** The court's own names of the orders that run, else of the last there was. */
	orderTitle: string | null;
}

/**
 * What an address asks for; what it asks that there is not, it does not ask.
 * @param known the headings of Today, and the officers of the list
 */
export function readPeopleChoice(
	query: Pick<URLSearchParams, 'get'>,
	known: { groups: readonly string[]; officers: readonly string[] }
): PeopleChoice {
	const said = (name: string) => query.get(name) ?? '';
	const among = <Option extends string>(name: string, options: readonly Option[]): Option | '' =>
		options.find((option) => option === said(name)) ?? '';
	return {
		waits: among('waits', ['any', ...known.groups]),
		next: among('next', ['none']),
		order: among('order', OrderKind.options),
		state: among('state', peopleStates),
		speaks: among('speaks', allLanguages),
		officer: among('officer', known.officers),
		sort: among('sort', peopleSorts) || 'surname'
	};
}

/** The same as the end of an address, with what it does not say left out; `''` or `?…`. */
export function peopleQuery(choice: Partial<PeopleChoice>, page = 1): string {
	const said = Object.entries({ ...choice, page: String(page) }).filter(
		([name, value]) =>
			value !== '' && !(name === 'sort' && value === 'surname') && !(name === 'page' && page <= 1)
	);
	return said.length === 0 ? '' : `?${new URLSearchParams(said)}`;
}

/** Whether it is narrowed to anything. */
export function isNarrowed({ sort: _, ...choice }: PeopleChoice): boolean {
	return Object.values(choice).some((value) => value !== '');
}

export function stateOf({ diedOn, endedOn, inCustody, orderKinds }: Listed): PeopleState {
	if (diedOn !== null) return 'died';
	if (inCustody) return 'in_custody';
	if (endedOn !== null) return 'ended';
	return orderKinds.length === 0 ? 'no_order' : 'running';
}

export function narrowedTo<Person extends Listed>(
	people: readonly Person[],
	{ waits, next, order, state, speaks, officer }: PeopleChoice
): Person[] {
	return people.filter(
		(person) =>
			(waits === '' || person.waits.some(({ group }) => waits === 'any' || group === waits)) &&
			(next === '' || lacksNext(person)) &&
			(order === '' || person.orderKinds.includes(order)) &&
			(state === '' || stateOf(person) === state) &&
			(speaks === '' || person.language === speaks) &&
			(officer === '' || person.officer?.id === officer)
	);
}

/** Nobody is to be seen again who has died, or whose orders are over. */
export function lacksNext(person: Listed): boolean {
	return person.nextAppointmentAt === null && person.diedOn === null && person.endedOn === null;
}

/** In an order that is total and the same on every machine: what is equal stands by name, then by id. */
export function sortedPeople<Person extends Listed>(people: readonly Person[], sort: PeopleSort): Person[] {
	const keyed = people.map((person) => ({ person, key: keyOf(person, sort), name: nameOf(person, sort) }));
	return keyed
		.sort(
			(one, other) =>
				one.key - other.key || compare(one.name, other.name) || compare(one.person.id, other.person.id)
		)
		.map(({ person }) => person);
}

/** Who has nothing to be sorted by stands last. */
function keyOf({ nextAppointmentAt, waits }: Listed, sort: PeopleSort): number {
	if (sort === 'next') return nextAppointmentAt ?? Number.MAX_VALUE;
	if (sort === 'waiting') return Math.min(Number.MAX_VALUE, ...waits.map(({ since }) => since));
	return 0;
}

function nameOf({ forename, surname }: NameParts, sort: PeopleSort): string {
	return sort === 'forename' && forename
		? sortName({ surname: forename, forename: surname })
		: sortName({ forename, surname });
}

function compare(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}

/** As many as an officer's whole caseload, so that theirs is one page. */
const PEOPLE_ON_A_PAGE = 75;

export interface Page<Thing> {
	things: Thing[];
	/** From 1. One that is not there is the nearest that is. */
	number: number;
	of: number;
}

export function pageOf<Thing>(things: readonly Thing[], asked: number, size = PEOPLE_ON_A_PAGE): Page<Thing> {
	const of = Math.max(1, Math.ceil(things.length / size));
	const number = Number.isInteger(asked) ? Math.min(of, Math.max(1, asked)) : 1;
	return { things: things.slice((number - 1) * size, number * size), number, of };
}
