import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { wordsOnNewLife } from '#cli/new-life.ts';
import { Refusal } from '#cli/refusal.ts';
import { refuseDemonstration } from '#lib/server/db/demonstration-mark.ts';
import { migrate, pendingMigrations, refuseNewer } from '#lib/server/db/migrate.ts';
import { whileNotServed } from '#lib/server/db/serving.ts';
import { prepareKeys } from '#lib/server/ops/keys.ts';
import { mendModes } from '#lib/server/ops/own-files.ts';
import { openRuntime, STANDARD_ERROR, type Runtime } from '#lib/server/ops/runtime.ts';

/** One thing that `npm run admin -- NAME` does. */
export interface SubCommand {
	name: string;
	/** What follows the name, as help shows it: `FILE… [--json]`. */
	usage: string;
	/** One line for the list of all. */
	summary: string;
	/** The options it takes; any other is refused. */
	options: ParseArgsOptionsConfig;
	/**
	 * Prints its answer on standard output and its difficulties on standard error.
	 * @returns the exit code: 0 for done, 1 for not done or only in part
	 * @throws UsageError when it was called in a way it does not understand
	 */
	run(given: Given): Promise<number>;
}

export interface Given {
	values: ReturnType<typeof parseArgs>['values'];
	positionals: string[];
}

/** Called in a way that help explains; ends with exit code 2. */
export class UsageError extends Error {
	override name = 'UsageError';
}

/** Opens the database of this environment with its schema up to date, and closes it whatever happens. */
export async function withRuntime<Result>(work: (runtime: Runtime) => Promise<Result>): Promise<Result> {
	const runtime = await openRuntime(process.env, STANDARD_ERROR);
	try {
		await bringUpToDate(runtime);
		await refuseDemonstration(runtime.database, runtime.environment);
		await prepareKeys(runtime.database, runtime.environment);
		mendModes(runtime.environment);
		const life = await runtime.database.compareWithMark(Date.now());
		if (life) console.error(wordsOnNewLife(life));
		return await work(runtime);
	} finally {
		await runtime.database.close();
	}
}

/** Never under a process that serves: the tables it works with must not change while it does. */
async function bringUpToDate({ database, environment }: Runtime): Promise<void> {
	const pending = await pendingMigrations(database);
	if (pending.length === 0) return refuseNewer(database);
	const done = await whileNotServed(environment.DATABASE_URL, () => migrate(database));
	if (done) return;
	throw new Refusal(
		`This Waymark is newer than the database (${pending.join(', ')} to come), and an older one is serving it: stop that one and start this one first.`
	);
}
