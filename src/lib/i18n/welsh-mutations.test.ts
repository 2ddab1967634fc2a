import { describe, expect, it } from 'vitest';
import { softenedDay, withWelsh } from './welsh-mutations.ts';
import { formatTimeRange } from './dates.ts';
import { plural, type PluralForms } from '#lib/domain/text/plural.ts';

/*
 * What a number or a small word does to the word after it, in every Welsh text there is: it is a rule of the language,
 * and whoever reads one text at a time does not see that another lacks it.
 */
const catalogues = import.meta.glob<object>('./**/*.cy.ts', { eager: true });
const ofStaffInEnglish = import.meta.glob<object>('./**/staff-*.en.ts', { eager: true });

type Say = (...values: unknown[]) => unknown;

const DAY = 'dydd Llun 7 Rhagfyr';

/** A number that stands where a day is wanted too. */
const numberOrDay = (count: number) =>
	Object.assign(Object(count) as number, { replace: () => String(count) });

function textsIn(node: unknown, value: unknown, path: string): string[] {
	if (typeof node === 'string') return [`${path}: ${node}`];
	if (typeof node === 'function') return textsIn(said(node as Say, value), value, path);
	if (typeof node !== 'object' || node === null) return [];
	if (isForms(node))
		return Number.isNaN(Number(value)) ? [] : [`${path}: ${plural('cy', Number(value), node)}`];
	return Object.entries(node).flatMap(([key, inner]) => textsIn(inner, value, `${path}/${key}`));
}

/** When something was, on a line of its own: "Today, 9am". It is put in where that is asked for, and a name everywhere else. */
class Moment {
	readonly words: string;

	constructor(words: string) {
		this.words = words;
	}

	among(say: Say): string[] {
		const [, names = ''] = /^\(?([^)=]*)\)?\s*=>/.exec(String(say)) ?? [];
		return names.split(',').map((name) => (/\b(when|saved)\b/.test(name) ? this.words : 'Elin'));
	}
}

const isForms = (node: object): node is PluralForms => 'one' in node && 'other' in node;

/** What a text says of this value; nothing of one that wants a record: it is put together from texts that are read here. */
function said(say: Say, value: unknown): unknown {
	if (value === DAY && /plural|number/.test(String(say))) return null;
	try {
		return value instanceof Moment ? say(...value.among(say)) : say(value, value, value);
	} catch (problem) {
		if (problem instanceof TypeError) return null;
		throw problem;
	}
}

const saying = (value: unknown) => textsIn(catalogues, value, '');
const wrong = (texts: string[], pattern: RegExp) => texts.filter((text) => pattern.test(text));

describe('the Welsh texts', () => {
	it('are all read, with what is put in', () => {
		expect(saying(numberOrDay(2)).length).toBeGreaterThan(1500);
		expect(wrong(saying(numberOrDay(3)), /\b3 chwestiwn|\b3 pheth/).length).toBeGreaterThan(2);
		expect(wrong(saying(DAY), /ddydd Llun/).length).toBeGreaterThan(50);
	});

	it('soften what comes after 2', () => {
		const hard = /\b2 (c(?!h)|p(?!h)|t(?!h|an )|m(?!ewn )|ll|rh|d(?!d)|gair|galwad|blwyddyn)/;
		expect(wrong(saying(numberOrDay(2)), hard)).toEqual([]);
	});

	it.each([3, 6])('breathe what comes after %d', (count) => {
		expect(wrong(saying(numberOrDay(count)), new RegExp(`\\b${count} [cpt](?!h|an )`))).toEqual([]);
	});

	it('begin a day small within a sentence, in English too', () => {
		const inside = (catalogue: object, moment: string) =>
			wrong(textsIn(catalogue, new Moment(moment), ''), /[\p{L},;] (Dydd Llun|Today, 9am)/u);
		expect(inside(catalogues, 'Dydd Llun 7 Rhagfyr, 9yb')).toEqual([]);
		expect(inside(ofStaffInEnglish, 'Today, 9am')).toEqual([]);
	});

	it('soften a day after a word that softens', () => {
		expect(wrong(saying(DAY), /(?<![\p{L}’])(tan|hyd at|ar|at) dydd/iu)).toEqual([]);
	});

	it('leave a day as it is after “ers”', () => {
		expect(wrong(saying(DAY), /\bers dydd/i).length).toBeGreaterThan(5);
		expect(wrong(saying(DAY), /\bers ddydd/i)).toEqual([]);
	});
});

describe('a time until midday', () => {
	it.each([
		['cy', '10yb tan ganol dydd'],
		['en', '10am to midday']
	] as const)('%s', (language, words) => {
		expect(formatTimeRange(language, Date.UTC(2026, 10, 30, 10), Date.UTC(2026, 10, 30, 12))).toBe(words);
	});
});

describe('withWelsh', () => {
	it.each([
		['Elin Lloyd', 'gydag Elin Lloyd'],
		['Ólafur', 'gydag Ólafur'],
		['Helen Achebe', 'gyda Helen Achebe'],
		['William Price', 'gyda William Price'],
		['Wendy', 'gyda Wendy'],
		['Wyn', 'gyda Wyn'],
		['Wladek', 'gyda Wladek'],
		['Yasmin', 'gyda Yasmin'],
		['Yusuf', 'gyda Yusuf'],
		['Wmffre', 'gydag Wmffre'],
		['Ynyr', 'gydag Ynyr'],
		['Ifan', 'gydag Ifan'],
		['Owen', 'gydag Owen'],
		// As "ac iechyd" and "yr iaith": an "i" before a vowel counts as one.
		['Iolo', 'gydag Iolo'],
		['Iestyn', 'gydag Iestyn']
	])('%s', (name, words) => {
		expect(withWelsh(name)).toBe(words);
	});

	it('is used in every text', () => {
		expect(wrong(saying('Elin'), /\bgyda Elin/i)).toEqual([]);
	});
});

describe('softenedDay', () => {
	it.each([
		['dydd Llun 7 Rhagfyr', 'ddydd Llun 7 Rhagfyr'],
		['Dydd Llun 7 Rhagfyr, 9yb', 'ddydd Llun 7 Rhagfyr, 9yb'],
		['Heddiw, 9yb', 'heddiw, 9yb'],
		['Ddoe, 9yb', 'ddoe, 9yb'],
		['diwrnod na allwn ei ddangos', 'ddiwrnod na allwn ei ddangos'],
		['amser na allwn ei ddangos', 'amser na allwn ei ddangos'],
		['canol dydd', 'ganol dydd'],
		['7 Rhagfyr', '7 Rhagfyr']
	])('%s', (day, after) => {
		expect(softenedDay(day)).toBe(after);
	});
});
