import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Language } from '#lib/domain/text/language.ts';
import { textGroups, type TextGroup } from '#lib/i18n/catalogues/given-texts.ts';
import { PersonTexts, textOfGroups } from '#lib/i18n/catalogues/person-text.ts';
import { ShownWords } from './shown-words.svelte.ts';

/** Texts that come when the test says so, in any order. */
class SlowTexts extends PersonTexts {
	readonly #waiting: (() => void)[] = [];

	override async load(language: Language, asked: readonly TextGroup[] = textGroups) {
		const before = this.missing(language, asked);
		await new Promise<void>((done) => this.#waiting.push(done));
		return super.load(language, before);
	}

	/** @returns whether anything was waiting */
	async letOneCome(which: number): Promise<boolean> {
		const [next] = this.#waiting.splice(which % Math.max(this.#waiting.length, 1), 1);
		next?.();
		// Long enough for an import that is already here, and for whoever waited for it.
		for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
		await new Promise((done) => setTimeout(done));
		return next !== undefined;
	}
}

async function began(): Promise<{ texts: SlowTexts; shown: ShownWords }> {
	// So that no test waits for a file.
	await Promise.all([textOfGroups('en', textGroups), textOfGroups('cy', textGroups)]);
	const texts = new SlowTexts();
	const first = texts.load('en', ['frame']);
	await texts.letOneCome(0);
	return { texts, shown: new ShownWords({ language: 'en', text: await first }, texts) };
}

describe('whoever changes the language and goes to a page at once', () => {
	const step = fc.oneof(
		fc.record({ to: fc.constantFrom<Language>('en', 'cy') }),
		fc.record({ asked: fc.subarray([...textGroups]) }),
		fc.record({ comes: fc.nat(5) })
	);

	test('is shown no page without its texts, in whatever order they come', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
				const { texts, shown } = await began();
				const ready: TextGroup[] = ['frame'];
				const complete = () => expect(texts.missing(shown.now.language, ready)).toEqual([]);
				let wanted: Language = 'en';
				const ends: Promise<void>[] = [];
				for (const one of steps) {
					if ('to' in one) {
						const { to } = one;
						wanted = to;
						ends.push(shown.change(to, () => wanted === to));
					} else if ('asked' in one)
						ends.push(
							shown
								.bring(one.asked)
								.then(() => void ready.push(...one.asked))
								.then(complete)
						);
					else await texts.letOneCome(one.comes);
					complete();
				}
				let isWaiting = true;
				while (isWaiting) {
					isWaiting = await texts.letOneCome(0);
					complete();
				}
				await Promise.all(ends);
				expect(shown.now.language).toBe(wanted);
			}),
			{ numRuns: 60 }
		);
	});

	test('waits for both', async () => {
		const { texts, shown } = await began();
		const changed = shown.change('cy', () => true);
		const brought = shown.bring(['entries']);
		let isWaiting = true;
		while (isWaiting) isWaiting = await texts.letOneCome(1);
		await Promise.all([changed, brought]);
		expect(shown.now.language).toBe('cy');
		expect(shown.now.text.entries.reflect.feelings).toBeDefined();
	});
});

test('a language that cannot be fetched is said, and shown once it can be', async () => {
	const { texts, shown } = await began();
	const load = texts.load.bind(texts);
	texts.load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
	await shown.change('cy', () => true);
	expect([shown.now.language, shown.notFetched]).toEqual(['en', 'cy']);
	texts.load = load;
	const changed = shown.change('cy', () => true);
	while (await texts.letOneCome(0));
	await changed;
	expect([shown.now.language, shown.notFetched]).toEqual(['cy', null]);
});

test('texts that cannot be fetched are not taken for being here', async () => {
	const { texts, shown } = await began();
	texts.load = () => Promise.reject(new Error('no signal'));
	await expect(shown.bring(['entries'])).rejects.toThrow('no signal');
	expect(texts.missing('en', ['report'])).toEqual(['report']);
});
