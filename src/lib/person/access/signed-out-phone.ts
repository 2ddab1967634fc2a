import type { Language } from '#lib/domain/text/language.ts';
import { textOfGroups } from '#lib/i18n/catalogues/person-text.ts';

/** How it is told that a phone was signed out: fetched where one was. Null where it cannot be had; it is told when it can. */
export async function phoneNotice(language: Language) {
	const parts = Promise.all([import('./PhoneSignedOut.svelte'), textOfGroups(language, ['phones'])]);
	const found = await parts.catch(() => null);
	const text = found?.[1].phones?.notice;
	return found && text ? { Notice: found[0].default, text } : null;
}
