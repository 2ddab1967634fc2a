import { afterAll, afterEach } from 'vitest';
import { takeConsoleFaults, watchConsole } from './console.ts';

watchConsole();
afterEach(failOnFaults);
afterAll(failOnFaults);

function failOnFaults(): void {
	const faults = takeConsoleFaults();
	if (faults.length > 0) throw new Error(faults.join('\n'));
}
