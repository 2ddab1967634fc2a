import { readFileSync } from 'node:fs';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import type { Database } from '#lib/server/db/database.ts';
import { importFile, type FileReport, type ImportChoices } from '#lib/server/imports/import-file.ts';
import { NOW } from './people.ts';

const REPORTS = 'tests/fixtures/reports';

/** A small input that once broke something, parsed. */
export function reported<Content = Record<string, unknown>>(name: string): Content {
	return JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8')) as Content;
}

/** Takes over content as if it came from a file. */
export function takeContent(
	database: Database,
	content: unknown,
	choices: Partial<ImportChoices> = {}
): Promise<FileReport> {
	return takeText(database, JSON.stringify(content), choices);
}

export function takeText(
	database: Database,
	text: string,
	choices: Partial<ImportChoices> = {}
): Promise<FileReport> {
	const bytes = new TextEncoder().encode(text);
	return importFile(database, 'made.json', bytes, { crn: null, now: NOW, ...choices });
}

/** What the person with this case reference number holds on a phone. */
export async function phoneOf(database: Database, crn: string): Promise<SnapshotRecord[]> {
	const rows = await database.kysely
		.selectFrom('person_records')
		.innerJoin('people', 'people.id', 'person_records.person_id')
		.select('body')
		.where('crn', '=', crn)
		.orderBy('person_records.id')
		.execute();
	return rows.flatMap(({ body }) => (body === null ? [] : [JSON.parse(body) as SnapshotRecord]));
}

export async function phoneOfKind<Kind extends SnapshotRecord['kind']>(
	database: Database,
	crn: string,
	kind: Kind
) {
	const all = await phoneOf(database, crn);
	return all.filter((each): each is Extract<SnapshotRecord, { kind: Kind }> => each.kind === kind);
}
