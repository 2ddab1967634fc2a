import type { BrowserContext } from '@playwright/test';

const SET_BY_THE_RUN = /^(LD_PRELOAD|FAKETIME.*|NO_FAKE_STAT|TZ)$/;

/** What the server of a test needs to live at the time of the run, where `npm run test:clocks` set one. */
export function clockVariables(): Record<string, string> {
	if (offset() === 0) return {};
	const all = Object.entries(process.env).filter(([name]) => SET_BY_THE_RUN.test(name));
	return Object.fromEntries(all.map(([name, value]) => [name, value ?? '']));
}

export const timeZoneOfTheRun = (offset() === 0 ? undefined : process.env['TZ']) ?? 'Europe/London';

/** The worker of the app asks for no time, so the pages are enough. */
export async function setClock(context: BrowserContext): Promise<void> {
	if (offset() !== 0) await moveClock(context, offset());
}

/** Sets the clock of every page opened from now on, on top of what it is set to already. */
export async function moveClock(context: BrowserContext, by: number): Promise<void> {
	await context.addInitScript(moveDates, by);
}

function offset(): number {
	return Number(process.env['WAYMARK_TEST_CLOCK_OFFSET'] ?? 0);
}

/** Runs in the page. Timers stay as they are: they measure how long, not when. */
function moveDates(by: number): void {
	const Real = Date;
	globalThis.Date = new Proxy(Real, {
		construct: (target, given, newTarget) =>
			Reflect.construct(target, given.length === 0 ? [target.now() + by] : given, newTarget) as Date,
		apply: () => new Real(Real.now() + by).toString(),
		get: (target, key, receiver) =>
			key === 'now' ? () => target.now() + by : (Reflect.get(target, key, receiver) as unknown)
	});
	Real.prototype.constructor = globalThis.Date;
}
