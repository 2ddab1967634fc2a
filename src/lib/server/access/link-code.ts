import { randomInt } from 'node:crypto';

/** No letters or digits that are misread: it can be typed from paper where a link cannot be opened. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const GROUP = 5;

/** @param groups of five, each worth 24 random bits */
export function newLinkCode(groups: number): string {
	const group = () => Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
	return Array.from({ length: groups }, group).join('-');
}

/** As people type or paste it: the whole link, or what stands after its `#`, with or without dashes. */
export function normaliseLinkCode(typed: string): string {
	return typed
		.slice(typed.indexOf('#') + 1)
		.toUpperCase()
		.replace(/[^A-Z0-9]/g, '');
}
