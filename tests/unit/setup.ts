import { afterAll, afterEach, vi } from 'vitest';
import { provideTexts } from '#lib/i18n/catalogues/given-texts.ts';
import { textSources } from '#lib/i18n/catalogues/person-text-sources.ts';
import { takeConsoleFaults, watchConsole } from './console.ts';

watchConsole();
provideTexts(textSources);
afterEach(failOnFaults);
afterAll(failOnFaults);
// The next file in the same process finds the real clock again.
afterAll(() => void vi.useRealTimers());

function failOnFaults(): void {
	const faults = takeConsoleFaults();
	if (faults.length > 0) throw new Error(faults.join('\n'));
}
