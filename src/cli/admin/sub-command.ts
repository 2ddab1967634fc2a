import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { migrate } from '#lib/server/db/migrate.ts';
import { openRuntime, type Runtime } from '#lib/server/runtime.ts';

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
	const runtime = await openRuntime(process.env);
	try {
		await migrate(runtime.database);
		return await work(runtime);
	} finally {
		await runtime.database.close();
	}
}
