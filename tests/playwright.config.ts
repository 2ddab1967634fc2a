import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, ensureChromium } from './chromium.ts';
import { timeZoneOfTheRun } from './e2e/clock.ts';
import { withoutClock } from './faketime.ts';

/** `*.phone.test.ts` run on the phone only, `*.laptop.test.ts` on the laptop only, all others on both. */
export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	globalSetup: './e2e/build.ts',
	// What passes then is named at the end, and more than one of them fails all (`run/reports.ts`).
	retries: process.env['CI'] ? 1 : 0,
	forbidOnly: Boolean(process.env['CI']),
	// Each test has a database of its own, so a long file need not hold up the end.
	fullyParallel: true,
	// Of two cores: a test waits for a third of its time.
	workers: 4,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		locale: 'en-GB',
		timezoneId: timeZoneOfTheRun,
		serviceWorkers: 'allow',
		// To write down what every test does takes a tenth of the time: it is for one test at a time, by `--trace on`.
		trace: 'off',
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGUMENTS, env: withoutClock() }
	},
	projects: [
		{
			name: 'phone',
			testMatch: /(?<!\.laptop)\.test\.ts$/,
			use: { viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
		},
		{
			name: 'laptop',
			testMatch: /(?<!\.phone)\.test\.ts$/,
			use: { viewport: { width: 1280, height: 900 } }
		}
	]
});
