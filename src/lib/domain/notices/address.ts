import { mailtoOf, telephoneText } from '#lib/domain/text/links.ts';

/** A number to send a text to, as +447…; null where it is none, or one that takes no texts. */
export function textNumber(typed: string): string | null {
	const dialled = telephoneText(typed).number?.href.slice('tel:'.length);
	if (dialled === undefined) return null;
	const full = dialled.startsWith('0') ? `+44${dialled.slice(1)}` : dialled;
	if (!/^\+\d{8,15}$/.test(full)) return null;
	return full.startsWith('+44') && !/^\+447\d{9}$/.test(full) ? null : full;
}

/** An address to write to; null where it is none. */
export function emailAddress(typed: string): string | null {
	const address = typed.trim();
	return address.length <= 254 && mailtoOf(address) !== null ? address : null;
}

/** So much of it as its owner knows it by, and nobody else learns it from. */
export function endOf(way: 'push' | 'text' | 'email', address: string): string {
	if (way === 'push' || address === '') return '';
	if (way === 'text') return address.slice(-3);
	const at = address.lastIndexOf('@');
	return `${address.slice(0, 1)}…${address.slice(at)}`;
}

/** Browsers' own services: what a phone names is asked nowhere else, so that nobody can have the server call whom they like. */
const pushServices = [
	/^fcm\.googleapis\.com$/,
	/^(?:[\w-]+\.)?push\.services\.mozilla\.com$/,
	/^(?:[\w-]+\.)*push\.apple\.com$/,
	/^[\w-]+\.notify\.windows\.com$/
];

/** @param own the origins that this service's operator trusts beside those of the browsers */
export function isPushService(endpoint: string, own: readonly string[] = []): boolean {
	if (!URL.canParse(endpoint)) return false;
	const { protocol, hostname, origin, port, username, password } = new URL(endpoint);
	if (username !== '' || password !== '') return false;
	if (own.includes(origin)) return true;
	return protocol === 'https:' && port === '' && pushServices.some((known) => known.test(hostname));
}
