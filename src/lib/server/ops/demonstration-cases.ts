import { daysBetween, localDate } from '#lib/domain/time/local-date.ts';
import type { Database } from '#lib/server/db/database.ts';
import { importContent, type FileReport } from '#lib/server/imports/import-file.ts';
import aisha from './demonstration/aisha-begum.json' with { type: 'json' };
import daniel from './demonstration/daniel-okafor.json' with { type: 'json' };
import rhys from './demonstration/rhys-morgan.json' with { type: 'json' };
import { shiftDates } from './shift-dates.ts';

/** The three invented people of the demonstration, as they are on the day `asOf`. */
export const demonstrationCases = { daniel, aisha, rhys } as const;

/**
 * Loads the demonstration's cases with their dates moved so that `now` (milliseconds since 1970) falls on the day they
 * are true for. Goes through the same import as any other file.
 */
export async function seedDemonstration(database: Database, now: number): Promise<FileReport[]> {
	const reports: FileReport[] = [];
	for (const [name, bundle] of Object.entries(demonstrationCases)) {
		const days = daysBetween(bundle.asOf, localDate(now));
		reports.push(
			await importContent(database, `demonstration/${name}`, shiftDates(bundle, days), { crn: null, now })
		);
	}
	return reports;
}
