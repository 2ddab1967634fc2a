import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { sqlitePath } from './db/database.ts';
import { noticeMistakes, noticeVariables } from './env-notices.ts';

/** Of a SQLite file in production, where nothing else is asked for. */
const BACKUP_EVERY_HOURS = 4;

/** A secret can be in a file that is named instead, as containers hand them in: what others of the machine may see names no secret. */
const SECRETS = ['DATABASE_URL', 'METRICS_TOKEN', 'SMTP_URL', 'NOTIFY_API_KEY'] as const;

const whole = (least: number, most: number, what: string) =>
	z.coerce
		.number({ error: `must be a whole number: ${what}` })
		.int(`must be a whole number: ${what}`)
		.min(least, `must be ${least} or more: ${what}`)
		.max(most, `must be ${most} or less: ${what}`);

const Variables = z.object({
	NODE_ENV: z
		.enum(['production', 'development', 'test'], { error: 'must be production, development or test' })
		.default('development'),
	PORT: whole(0, 65_535, 'the port to listen on').default(3000),
	HOST: z.string().min(1, 'must name an address to listen on').default('127.0.0.1'),
	ORIGIN: z
		.url({
			protocol: /^https?$/,
			error: 'must be the address people type, such as https://waymark.example',
			abort: true
		})
		.refine(
			(text) => new URL(text).origin === text,
			'must be an origin only: no path and no slash at the end'
		)
		.optional(),
	DATA_DIR: z.string().min(1, 'must name a folder').default('data'),
	DATABASE_URL: z.string().min(1, 'must be postgres://… or the path of a file').optional(),
	BACKUP_DIR: z.string().min(1, 'must name a folder').optional(),
	/** Hours between two backups by the server itself; 0 for none. */
	BACKUP_EVERY: whole(0, 168, 'the hours between two backups, or 0 for none').optional(),
	/** How many of the newest backups stay, however old they are. */
	BACKUP_KEEP: whole(1, 1_000, 'how many of the newest backups stay').default(14),
	/** Of each of so many days, the last backup stays too. */
	BACKUP_KEEP_DAYS: whole(0, 3_650, 'of how many days the last backup stays').default(30),
	/** Where the keys lie that a backup of the database does not hold. */
	KEY_DIR: z.string().min(1, 'must name a folder').optional(),
	/** Whoever says it may read `/metrics` and `/info` from elsewhere. */
	METRICS_TOKEN: z
		.string()
		.regex(/^[\w.~+/=-]{24,200}$/, 'must be 24 to 200 letters, digits and . _ ~ + / = -')
		.optional(),
	LOG_LEVEL: z
		.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
			error: 'must be fatal, error, warn, info, debug, trace or silent'
		})
		.default('info'),
	BODY_SIZE_LIMIT: whole(65_536, 104_857_600, 'the largest body in bytes').default(524_288),
	/** All files of one import together; nothing else may be so large. */
	IMPORT_SIZE_LIMIT: whole(65_536, 268_435_456, 'the most that one import may hold, in bytes').default(
		33_554_432
	),
	SHUTDOWN_TIMEOUT: whole(1, 300, 'how many seconds to finish requests at the end').default(25),
	/** Address of the client from a trusted proxy's header, such as `x-forwarded-for`; without it, the socket's. */
	ADDRESS_HEADER: z
		.string()
		.toLowerCase()
		.regex(/^[a-z0-9-]+$/, 'must be the name of one header, such as x-forwarded-for')
		.optional(),
	...noticeVariables,
	/** How many proxies of yours have each added an address to `x-forwarded-for`. */
	XFF_DEPTH: whole(1, 20, 'how many proxies of yours stand in front').default(1)
});

/** Every variable that is read, for whoever checks what is said of them elsewhere. */
export const settingNames: readonly string[] = [
	...Object.keys(Variables.shape),
	...SECRETS.map((name) => `${name}_FILE`)
];

type Given = 'ORIGIN' | 'DATABASE_URL' | 'BACKUP_DIR' | 'BACKUP_EVERY' | 'KEY_DIR';

export type Environment = Omit<z.infer<typeof Variables>, Given> & {
	ORIGIN: string;
	DATABASE_URL: string;
	BACKUP_DIR: string;
	BACKUP_EVERY: number;
	KEY_DIR: string;
	/** Cookies carry `Secure` and the `__Host-` prefix exactly when people come over https. */
	secureCookies: boolean;
};

/** Lists every mistake at once, so that an operator mends them in one go. */
export class EnvironmentMistakes extends Error {
	override name = 'EnvironmentMistakes';
	readonly mistakes: string[];
	constructor(mistakes: string[]) {
		super(
			`Waymark cannot start with these settings:\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`
		);
		this.mistakes = mistakes;
	}
}

/**
 * The settings, checked. An empty value counts as not given.
 * @throws EnvironmentMistakes naming each wrong or missing value in plain words; values are not repeated, they may be secret
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
	const { given, mistakes: unread } = withSecretFiles(variables);
	const parsed = Variables.safeParse(given);
	const wrong = parsed.success ? [] : parsed.error.issues;
	const mistakes = [...unread, ...wrong.map(({ path, message }) => `${path.join('.')} ${message}.`)];
	if (given.NODE_ENV === 'production' && given.ORIGIN === undefined)
		mistakes.push(
			'ORIGIN is missing: in production it must be the address people type, such as https://waymark.example.'
		);
	if (given.XFF_DEPTH !== undefined && given.ADDRESS_HEADER?.toLowerCase() !== 'x-forwarded-for')
		mistakes.push('XFF_DEPTH says something only where ADDRESS_HEADER is x-forwarded-for.');
	mistakes.push(...noticeMistakes(given));
	if (!parsed.success || mistakes.length > 0) throw new EnvironmentMistakes(mistakes);
	const settings = parsed.data;
	const origin = settings.ORIGIN ?? `http://localhost:${settings.PORT}`;
	const url = settings.DATABASE_URL ?? `${settings.DATA_DIR}/waymark.db`;
	const isLeftToUs = settings.NODE_ENV === 'production' && sqlitePath(url) !== null;
	return {
		...settings,
		ORIGIN: origin,
		DATABASE_URL: url,
		BACKUP_DIR: settings.BACKUP_DIR ?? `${settings.DATA_DIR}/backups`,
		BACKUP_EVERY: settings.BACKUP_EVERY ?? (isLeftToUs ? BACKUP_EVERY_HOURS : 0),
		KEY_DIR: settings.KEY_DIR ?? `${settings.DATA_DIR}/keys`,
		secureCookies: origin.startsWith('https://')
	};
}

/** What is given, and instead of a file's name what the file says. An empty value counts as not given. */
function withSecretFiles(variables: Record<string, string | undefined>) {
	const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
	const mistakes: string[] = [];
	for (const name of SECRETS) {
		const file = given[`${name}_FILE`];
		if (file === undefined) continue;
		if (given[name] !== undefined) mistakes.push(`${name} and ${name}_FILE are both given: take one away.`);
		else
			try {
				given[name] = readFileSync(file, 'utf8').trim();
			} catch (error) {
				if (!(error instanceof Error && 'code' in error)) throw error;
				mistakes.push(`${name}_FILE names a file that cannot be read (${String(error.code)}).`);
			}
	}
	return { given, mistakes };
}
