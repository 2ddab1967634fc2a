import { databaseFault } from '#lib/server/db/faults.ts';
import type { Runtime } from './runtime.ts';

const EVERY_MS = 5_000;

/**
 * A PostgreSQL can be set back, or fail over to a server that had not heard everything, while this process goes on.
 * @returns how to stop
 */
export function watchForRestarts({ database, log }: Pick<Runtime, 'database' | 'log'>): () => void {
	if (database.dialect === 'sqlite') return () => undefined;
	let looking = false;
	const look = async () => {
		if (looking) return;
		looking = true;
		try {
			const life = await database.compareWithMark(Date.now());
			if (life) log.warn({ why: life.why, lost: life.lost }, 'the database began a new life');
		} catch (error) {
			// While it is away there is nothing to compare; whoever asks for something is told so.
			if (!databaseFault(error))
				log.error({ error: error instanceof Error ? error.name : '' }, 'not compared');
		} finally {
			looking = false;
		}
	};
	const timer = setInterval(() => void look(), EVERY_MS);
	timer.unref();
	return () => clearInterval(timer);
}
