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
	#notFetched = $state<Language | null>(null);

	constructor(first: Words, texts: PersonTexts) {
		this.#now = first;
		this.#texts = texts;
	}

	get now(): Words {
		return this.#now;
	}

	/** The language that was wanted last, where its texts cannot be had: pages go on in the one before it, and say so. */
	get notFetched(): Language | null {
		return this.#notFetched;
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
		if (language === this.#now.language) {
			this.#notFetched = null;
			return;
		}
		let text;
		try {
			text = await this.#allOf(language);
		} catch (fault) {
			// What a file that cannot be fetched throws, in every browser. It is said on the page.
			if (!(fault instanceof TypeError)) throw fault;
			if (isWanted()) this.#notFetched = language;
			return;
		}
		if (!isWanted()) return;
		this.#notFetched = null;
		this.#now = { language, text };
	}

	async #allOf(language: Language): Promise<Words['text']> {
		const shown = () => this.#texts.here(this.#now.language);
		let text;
		do text = await this.#texts.load(language, shown());
		while (this.#texts.missing(language, shown()).length > 0);
		return text;
	}
}
