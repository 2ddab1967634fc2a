import { daysBetween, localDate } from '#lib/domain/time/local-date.ts';
import type { Database } from '#lib/server/db/database.ts';
import { importContent, type FileReport } from '#lib/server/imports/import-file.ts';
import aisha from './demonstration/aisha-begum.json' with { type: 'json' };
import daniel from './demonstration/daniel-okafor.json' with { type: 'json' };
import pawel from './demonstration/pawel-zielinski.json' with { type: 'json' };
import pawelsOtherOrders from './demonstration/pawel-zielinski-orders.json' with { type: 'json' };
import rhys from './demonstration/rhys-morgan.json' with { type: 'json' };
import { onOfficeDays } from './office-days.ts';
import { shiftDates } from './shift-dates.ts';

/**
 * The invented people of the demonstration, as they are on the day `asOf`. Paweł has two orders that run, one that has
 * ended, and three years behind him.
 */
export const demonstrationCases = { daniel, aisha, rhys, pawel } as const;

/** A case holds one order; the others come as the sentence service answers for each. */
const otherOrders: Record<string, unknown> = { pawel: pawelsOtherOrders };

/**
 * Loads the demonstration's cases with their dates moved so that `now` (milliseconds since 1970) falls on the day they
 * are true for, and nobody is expected at an office that is closed. Goes through the same import as any other file.
 */
export async function seedDemonstration(database: Database, now: number): Promise<FileReport[]> {
	const reports: FileReport[] = [];
	const take = async (name: string, content: unknown) =>
		reports.push(await importContent(database, `demonstration/${name}`, content, { crn: null, now }));
	for (const [name, bundle] of Object.entries(demonstrationCases)) {
		const days = daysBetween(bundle.asOf, localDate(now));
		// An appointment is tied to its order, so the orders come first.
		if (otherOrders[name]) await take(`${name}-orders`, shiftDates(otherOrders[name], days));
		await take(name, onOfficeDays(shiftDates(bundle, days)));
	}
	return reports;
}
