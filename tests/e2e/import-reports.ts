import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { daysBetween, localDate } from '#lib/domain/time/local-date.ts';
import { shiftDates } from '#lib/server/ops/shift-dates.ts';
import type { RunningServer } from './server.ts';

/** Answers of a service carry no day of their own: they are true on the day on which the bundles are. */
const AS_OF = '2026-11-28';

/** Takes over small inputs that once broke something, with their dates moved so that they are true today. */
export async function importReports(server: RunningServer, ...names: string[]): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'waymark-reports-'));
	const files = names.map((name) => join(folder, `${name}.json`));
	for (const [index, name] of names.entries()) {
		const content = JSON.parse(await readFile(`tests/fixtures/reports/${name}.json`, 'utf8')) as {
			asOf?: string;
		};
		const days = daysBetween(content.asOf ?? AS_OF, localDate(Date.now()));
		await writeFile(files[index] ?? '', JSON.stringify(shiftDates(content, days)));
	}
	await server.admin('import', ...files);
}
