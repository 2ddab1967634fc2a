import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Remembers what pages say on the console that no test expects. */
export class WatchedConsole {
	readonly #expected: RegExp[] = [];
	readonly #heard: string[] = [];

	watch(context: BrowserContext): void {
		context.on('console', (message) => this.#note(message));
		context.on('weberror', (fault) => this.#heard.push(`page error: ${fault.error().message}`));
	}

	/** From now on, messages like this one pass. A page may also say it never. */
	expect(pattern: RegExp): void {
		this.#expected.push(pattern);
	}

	/** What nobody expects, also if the expectation came after the message. */
	faults(): string[] {
		return this.#heard.filter((message) => !this.#expected.some((pattern) => pattern.test(message)));
	}

	#note(message: ConsoleMessage): void {
		const type = message.type();
		if (type !== 'error' && type !== 'warning') return;
		this.#heard.push(`console ${type}: ${message.text()} (${message.location().url})`);
	}
}
