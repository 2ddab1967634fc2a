import type { Variables } from './steps.ts';

/** Another time at which the tests are run: what counts as a day, a week or a year must not decide whether they pass. */
export interface Clock {
	name: string;
	/** When the run begins; from there on the time goes on as always. */
	startsAt: number;
	/** Of the machine: the dates of the app are London's wherever it stands. */
	timeZone: string;
}

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** @param now for the clock that is some years ahead of the machine's */
export function clocks(now: number): Clock[] {
	const at = (name: string, text: string, timeZone = 'Europe/London'): Clock => ({
		name,
		startsAt: Date.parse(text),
		timeZone
	});
	return [
		at('ordinary-day', '2026-12-02T10:00:00Z'),
		at('sunday', '2026-12-06T11:00:00Z'),
		at('leap-day', '2028-02-29T12:00:00Z'),
		at('summer-time-begins', '2027-03-28T00:59:00Z'),
		at('summer-time-ends', '2026-10-25T00:30:00Z'),
		at('new-years-eve', '2026-12-31T23:30:00Z'),
		{ name: 'two-years-ahead', startsAt: now + 2 * YEAR_MS, timeZone: 'Europe/London' },
		at('new-york-before-midnight', '2026-12-03T04:30:00Z', 'America/New_York'),
		at('auckland-on-the-next-day', '2026-12-02T21:00:00Z', 'Pacific/Auckland')
	];
}

/**
 * Sets the clock of every program that is started with these variables, and of the pages that the tests open. Only what is
 * loaded from outside changes: no program of ours has a switch for the time, so none can be left on by mistake.
 */
export function variablesOf({ startsAt, timeZone }: Clock, library: string, now: number): Variables {
	const seconds = Math.round((startsAt - now) / 1000);
	return {
		TZ: timeZone,
		LD_PRELOAD: library,
		FAKETIME: `${seconds < 0 ? '' : '+'}${seconds}`,
		FAKETIME_DONT_FAKE_MONOTONIC: '1',
		FAKETIME_DISABLE_SHM: '1',
		NO_FAKE_STAT: '1',
		WAYMARK_TEST_CLOCK_OFFSET: String(seconds * 1000)
	};
}
