import type { Language } from '#lib/domain/text/language.ts';
import type { TextGroup } from '#lib/i18n/catalogues/given-texts.ts';
import type { PersonTexts } from '#lib/i18n/catalogues/person-text.ts';
import type { Words } from './me.svelte.ts';

/**
 * The words that the pages are shown in. Somebody may change the language while a page's texts are on their way, and go to a
 * page while a language's are: neither ends before nothing is missing.
 */
export class ShownWords {
	readonly #texts: PersonTexts;
	#now = $state.raw() as Words;

	constructor(first: Words, texts: PersonTexts) {
		this.#now = first;
		this.#texts = texts;
	}

	get now(): Words {
		return this.#now;
	}

	/** To be awaited before a page that asks for these is shown. */
	async bring(asked: readonly TextGroup[]): Promise<void> {
		do await this.#texts.load(this.#now.language, asked);
		while (this.#texts.missing(this.#now.language, asked).length > 0);
	}

	/**
	 * @param isWanted whether it still is, once its texts are here
	 */
	async change(language: Language, isWanted: () => boolean): Promise<void> {
		const shown = () => this.#texts.here(this.#now.language);
		let text;
		do text = await this.#texts.load(language, shown());
		while (this.#texts.missing(language, shown()).length > 0);
		if (isWanted()) this.#now = { language, text };
	}
}
