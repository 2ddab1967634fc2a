import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

const FIRST = '## From empty to the first person';

/** The first page of docs/operating.md: what it tells an operator to type and to press, and that all of it was. */
export class OperatingPage {
	readonly #text: string;
	readonly #pressed = new Set<string>();

	constructor() {
		const whole = readFileSync('docs/operating.md', 'utf8');
		const begins = whole.indexOf(FIRST);
		this.#text = whole.slice(begins, whole.indexOf('\n## ', begins + FIRST.length));
	}

	/** The words of a command that stands there, without `npm run admin --`. @throws where no such command stands there */
	command(name: string): string[] {
		const found = this.commands().find(([first]) => first === name);
		if (!found) throw new Error(`docs/operating.md has no command ${name} on its first page.`);
		return found;
	}

	/** Every command that stands there, in its order. */
	commands(): string[][] {
		return [...this.#text.matchAll(/^ *npm run admin -- (.+)$/gm)].map(([, line = '']) =>
			(line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''))
		);
	}

	/** Presses what the page names. @throws where it does not name it */
	async press(page: Page, name: string): Promise<void> {
		// What a link leads to may be told in it, after its name.
		const begins = new RegExp(`^${name}`);
		const found = page
			.getByRole('button', { name, exact: true })
			.or(page.getByRole('link', { name: begins }));
		await this.named(name, found.first()).click({ timeout: 15_000 });
	}

	/** What carries a name that the page gives. */
	named(name: string, found: Locator): Locator {
		expect(this.#bold(), 'what docs/operating.md names').toContain(name);
		this.#pressed.add(name);
		return found;
	}

	expectAllPressed(): void {
		expect([...this.#pressed].sort()).toEqual([...this.#bold()].sort());
	}

	#bold(): Set<string> {
		const names = [...this.#text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name ?? '');
		// The steps begin with what they are called.
		const titles = new Set([...this.#text.matchAll(/^\d\. \*\*([^*]+)\*\*/gm)].map(([, name]) => name ?? ''));
		return new Set(names.filter((name) => !titles.has(name) && name !== 'bold'));
	}
}
