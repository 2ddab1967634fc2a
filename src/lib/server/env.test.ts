import { describe, expect, test } from 'vitest';
import { EnvironmentMistakes, readEnvironment } from './env.ts';

function mistakes(variables: Record<string, string>): string[] {
	try {
		readEnvironment(variables);
		return [];
	} catch (error) {
		if (error instanceof EnvironmentMistakes) return error.mistakes;
		throw error;
	}
}

describe('the settings', () => {
	test('nothing given is a complete set', () => {
		expect(readEnvironment({})).toMatchObject({
			NODE_ENV: 'development',
			PORT: 3000,
			ORIGIN: 'http://localhost:3000',
			DATABASE_URL: 'data/waymark.db',
			secureCookies: false
		});
	});

	test('an empty value counts as not given', () => {
		expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toEqual(readEnvironment({}));
	});

	test('the origin and the database follow what is given', () => {
		expect(readEnvironment({ PORT: '8080', DATA_DIR: '/srv/waymark' })).toMatchObject({
			ORIGIN: 'http://localhost:8080',
			DATABASE_URL: '/srv/waymark/waymark.db'
		});
		expect(readEnvironment({ ORIGIN: 'https://waymark.example' }).secureCookies).toBe(true);
	});

	test.for<[Record<string, string>, RegExp]>([
		[{ PORT: 'http' }, /^PORT must be a whole number/],
		[{ PORT: '80.5' }, /^PORT must be a whole number/],
		[{ PORT: '65536' }, /^PORT must be 65535 or less/],
		[{ ORIGIN: 'waymark' }, /^ORIGIN must be the address people type/],
		[{ ORIGIN: 'ftp://waymark.example' }, /^ORIGIN must be the address people type/],
		[{ ORIGIN: 'https://waymark.example/' }, /^ORIGIN must be an origin only/],
		[{ ORIGIN: 'https://waymark.example/app' }, /^ORIGIN must be an origin only/],
		[{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be fatal, error/],
		[{ NODE_ENV: 'live' }, /^NODE_ENV must be production/],
		[{ BODY_SIZE_LIMIT: '12' }, /^BODY_SIZE_LIMIT must be 65536 or more/],
		[{ IMPORT_SIZE_LIMIT: '12' }, /^IMPORT_SIZE_LIMIT must be 65536 or more/],
		[{ SHUTDOWN_TIMEOUT: '0' }, /^SHUTDOWN_TIMEOUT must be 1 or more/],
		[{ ADDRESS_HEADER: 'x-real-ip, x-forwarded-for' }, /^ADDRESS_HEADER must be the name of one header/],
		[{ ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: '0' }, /^XFF_DEPTH must be 1 or more/],
		[{ ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: 'two' }, /^XFF_DEPTH must be a whole number/],
		[{ ADDRESS_HEADER: 'x-real-ip', XFF_DEPTH: '2' }, /^XFF_DEPTH says something only where/],
		[{ XFF_DEPTH: '2' }, /^XFF_DEPTH says something only where/],
		[{ SMTP_URL: 'https://mail.example', NOTICE_FROM: 'a@example.org' }, /^SMTP_URL must be smtp/],
		[{ SMTP_URL: 'smtp://mail.example' }, /^SMTP_URL needs NOTICE_FROM/],
		[{ NOTIFY_API_KEY: 'secret' }, /^NOTIFY_API_KEY must be a name/],
		[{ NOTIFY_TEXT_TEMPLATE: 'f33517ff-2a88-4f6e-b855-c550268ce08a' }, /needs NOTIFY_API_KEY/],
		[{ PUSH_SERVICES: 'https://push.example/path' }, /^PUSH_SERVICES must be origins/],
		[{ NODE_ENV: 'production' }, /^ORIGIN is missing: in production/]
	])('%j is one mistake in plain words', ([variables, words]) => {
		expect(mistakes(variables)).toEqual([expect.stringMatching(words)]);
	});

	test('every mistake is listed at once, and no value is repeated', () => {
		const secrets = { PORT: 'hunter2', LOG_LEVEL: 'hunter2', NODE_ENV: 'hunter2', ORIGIN: 'hunter2' };
		const found = mistakes(secrets);
		expect(found.map((mistake) => mistake.split(' ')[0]).sort()).toEqual(Object.keys(secrets).sort());
		expect(found.join()).not.toContain('hunter2');
	});
});
