import { format } from 'node:util';

interface Expectation {
	pattern: RegExp;
	seen: boolean;
}

let expectations: Expectation[] = [];
let unexpected: string[] = [];

/** Declares that the running test makes the console say this. It fails if the console does not. */
export function expectConsole(pattern: RegExp): void {
	expectations.push({ pattern, seen: false });
}

/** Replaces `console.error` and `console.warn` by ones that remember what nobody expected. */
export function watchConsole(): void {
	console.error = (...parts: unknown[]) => note('console.error', parts);
	console.warn = (...parts: unknown[]) => note('console.warn', parts);
}

/** Says what was wrong with the console since the last call, and forgets it. Empty means nothing was. */
export function takeConsoleFaults(): string[] {
	const missing = expectations
		.filter(({ seen }) => !seen)
		.map(({ pattern }) => `The console never said ${pattern}, though the test expects it.`);
	const faults = [...unexpected, ...missing];
	expectations = [];
	unexpected = [];
	return faults;
}

function note(method: string, parts: unknown[]): void {
	const message = format(...parts);
	const matching = expectations.filter(({ pattern }) => pattern.test(message));
	for (const expectation of matching) expectation.seen = true;
	if (matching.length === 0) unexpected.push(`Unexpected ${method}: ${message}`);
}
