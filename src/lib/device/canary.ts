import { withStorage } from './person-on-phone.ts';

/*
 * Browsers clear storage without a word: the database is then empty and looks well. So this phone notes beside it, in
 * two places that are cleared at other times, which database it had and how much in it was still to be sent
 * (design: offline.md 1.14). Ids, a number and a time; nothing of what was written.
 */

export interface Marks {
	/** Of the database: a new one has another. */
	install: string;
	/** How many entries in it the server had not taken. */
	unsent: number;
	/** When they were last counted, by this device's clock. */
	at: number;
}

/** Entries that vanished with their database. They may have arrived all the same: the marks are the last that was noted. */
export interface Loss {
	count: number;
	/** When they were last known to be here, by this device's clock. */
	lastAt: number;
}

const YEAR_S = 31_536_000;

/** What this phone noted of a person's database; the place that remembers more unsent entries is believed. */
export function readMarks(personId: string): Marks | null {
	const places = [cookieOf(nameOf(personId)), withStorage((storage) => storage.getItem(nameOf(personId)))];
	const found = places.flatMap((text) => marksIn(text) ?? []);
	return found.reduce<Marks | null>((most, one) => (most && most.unsent >= one.unsent ? most : one), null);
}

export function writeMarks(personId: string, { install, unsent, at }: Marks): void {
	const text = `${install}.${unsent}.${at}`;
	if (
		marksIn(cookieOf(nameOf(personId)))?.unsent === unsent &&
		textIn(personId)?.startsWith(`${install}.${unsent}.`)
	)
		return;
	withStorage((storage) => storage.setItem(nameOf(personId), text));
	writeCookie(nameOf(personId), text, YEAR_S);
}

/** The person has deleted their database on purpose. */
export function clearMarks(personId: string): void {
	withStorage((storage) => storage.removeItem(nameOf(personId)));
	writeCookie(nameOf(personId), '', 0);
}

/** What must have vanished where the marks are of another database than the one that is here. */
export function lossOf(marks: Marks | null, install: string | undefined): Loss | null {
	if (marks === null || marks.unsent === 0 || marks.install === install) return null;
	return { count: marks.unsent, lastAt: marks.at };
}

function nameOf(personId: string): string {
	return `waymark-unsent-${personId}`;
}

function textIn(personId: string): string | null {
	return withStorage((storage) => storage.getItem(nameOf(personId))) ?? null;
}

function marksIn(text: string | null | undefined): Marks | null {
	const [, install, unsent, at] = /^([\w-]{36})\.(\d{1,5})\.(\d{1,13})$/.exec(text ?? '') ?? [];
	return install ? { install, unsent: Number(unsent), at: Number(at) } : null;
}

function cookieOf(name: string): string | null {
	const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
	return found?.slice(name.length + 1) ?? null;
}

function writeCookie(name: string, value: string, seconds: number): void {
	const secure = location.protocol === 'https:' ? '; secure' : '';
	document.cookie = `${name}=${value}; path=/; max-age=${seconds}; samesite=lax${secure}`;
}
