import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';

const script = readFileSync('static/keep-app.js', 'utf8');

/** Runs it on a page of a browser like this. @returns what typing a letter does, and what was registered */
function pageOf(navigator: { serviceWorker?: object; connection?: object }) {
	const page = new EventTarget();
	runInNewContext(script, { navigator, document: page, DOMException, TypeError });
	return { type: () => page.dispatchEvent(new Event('input')) };
}

it('begins to fetch the app with the first letter, and once', () => {
	const register = vi.fn(() => Promise.resolve());
	const { type } = pageOf({ serviceWorker: { register } });
	expect(register).not.toHaveBeenCalled();
	type();
	type();
	expect(register.mock.calls).toEqual([['/service-worker.js', { updateViaCache: 'none' }]]);
});

it('leaves it to the pages behind the sign-in where somebody saves data', () => {
	const register = vi.fn(() => Promise.resolve());
	pageOf({ serviceWorker: { register }, connection: { saveData: true } }).type();
	expect(register).not.toHaveBeenCalled();
});

it('is not noticed where a browser has no workers, or forbids them', async () => {
	expect(() => pageOf({}).type()).not.toThrow();
	const unhandled = vi.fn();
	// As Node calls what a listener leaves behind, and what anybody else does.
	for (const fault of ['uncaughtException', 'unhandledRejection']) process.on(fault, unhandled);
	pageOf({
		serviceWorker: { register: () => Promise.reject(new DOMException('forbidden', 'SecurityError')) }
	}).type();
	// Node says so only after all that was waiting has run.
	await new Promise((done) => setImmediate(done));
	for (const fault of ['uncaughtException', 'unhandledRejection']) process.off(fault, unhandled);
	expect(unhandled).not.toHaveBeenCalled();
});
