import { existsSync, readFileSync } from 'node:fs';

/** Of the fields after the name in `/proc/PID/stat`: user and system time, in hundredths of a second. */
const USER = 11;
const SYSTEM = 12;

/**
 * Runs the work and says how long a processor was busy in another process meanwhile: on a machine that others use too,
 * this says more than the clock. Empty where the system does not tell.
 */
export async function withCpuTime<Result>(
	pid: number,
	requests: number,
	work: () => Promise<Result>
): Promise<{ result: Result; note: { note?: string } }> {
	const before = busyMilliseconds(pid);
	const result = await work();
	const after = busyMilliseconds(pid);
	if (before === null || after === null) return { result, note: {} };
	return {
		result,
		note: { note: `${((after - before) / requests).toFixed(2)} ms of the server's processor each` }
	};
}

function busyMilliseconds(pid: number): number | null {
	const path = `/proc/${pid}/stat`;
	if (!existsSync(path)) return null;
	const fields = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
	return (Number(fields[USER]) + Number(fields[SYSTEM])) * 10;
}
