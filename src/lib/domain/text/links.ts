/** A telephone text with the one number in it that can be dialled, and what stands around it. */
export interface TelephoneText {
	before: string;
	/** Null where nothing in it can be dialled; the whole text is in `before` then. */
	number: { text: string; href: string } | null;
	after: string;
}

/** Numbers of a few digits that are dialled as they are (evidence: law-and-policy 4.2 and 7). */
const short = /^(999|112|111|101|105|116\d{3})$/;
const runs = /(?:\+|\b00|\(|\b)\d[\d\s().–-]*/g;

/**
 * Finds the first number in a text such as "+44 (0)1632 960101 ext. 204" or "01632 960102 / 07700 900123". The rest, an extension too,
 * is for reading: a phone that dials it would reach nobody.
 */
export function telephoneText(text: string): TelephoneText {
	for (const { 0: run, index } of text.matchAll(runs)) {
		const written = run.replace(/[\s(.–-]+$/, '');
		const dialled = dialable(written);
		if (dialled !== null)
			return {
				before: text.slice(0, index),
				number: { text: written, href: `tel:${dialled}` },
				after: text.slice(index + written.length)
			};
	}
	return { before: text, number: null, after: '' };
}

function dialable(written: string): string | null {
	const digits = written.replace(/[^\d+]/g, '');
	if (short.test(digits)) return digits;
	const abroad = /^(?:\+|00)(\d+)$/.exec(withoutTrunkZero(written).replace(/[^\d+]/g, ''))?.[1];
	if (abroad !== undefined) return /^[1-9]\d{7,14}$/.test(abroad) ? `+${abroad}` : null;
	return /^0[1-9]\d{8,9}$/.test(digits) ? digits : null;
}

/** The zero in brackets, or after 44, is dialled within the country only. */
function withoutTrunkZero(written: string): string {
	return written.replace(/\(0\)/, '').replace(/^((?:\+|00)\s*44[\s(.–-]*)0/, '$1');
}

/**
 * What may stand in an `href` for something that came as data: a page on https, an address to write to, a number to call. Null for
 * anything else, which is shown as text: a script, a file or another app's scheme has no place behind our words.
 */
export function hrefFrom(datum: string | null | undefined): string | null {
	const text = (datum ?? '').trim();
	if (/[\s\u0000-\u001f\u007f]/.test(text) && !/^tel:/i.test(text)) return null;
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
	if (scheme === 'tel') return telephoneText(text.slice('tel:'.length)).number?.href ?? null;
	if (scheme === 'mailto')
		return /^mailto:[^\s@?,;<>"]+@[^\s@?,;<>"]+\.[^\s@?,;<>"]+$/i.test(text) ? text : null;
	if (scheme !== 'https' || !URL.canParse(text)) return null;
	const { href, hostname, username, password } = new URL(text);
	return hostname !== '' && username === '' && password === '' ? href : null;
}

/** As a link, an address that can be written to; null for anything else, such as one with a second recipient in it. */
export function mailtoOf(address: string): string | null {
	return hrefFrom(`mailto:${address}`);
}
