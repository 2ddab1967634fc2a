import { createHmac } from 'node:crypto';
import type { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { keyFor } from '#lib/server/db/keys.ts';
import { asIdentifier } from './source-identity.ts';

/*
 * What an importer names a thing by is a hash of where it comes from, which anybody who knows a case number can work out. Here
 * it becomes an id of this installation, by a key of its own; what was taken over before keeps the id it
 * has, so that importing it again finds it (docs/decisions/020-imported-ids-are-keyed.md).
 */

type Translate = (id: Identifier) => Identifier;

/** The id of somebody who is not here yet. */
export async function newPersonId(transaction: Transaction, told: Identifier): Promise<Identifier> {
	return keyed(await secretOf(transaction), told);
}

/** The same import under the ids that its things have here. */
export async function withOwnIds(
	transaction: Transaction,
	personId: string,
	imported: ImportedCase
): Promise<ImportedCase> {
	const secret = await secretOf(transaction);
	const held = await heldIds(transaction, personId);
	const joined = await joinedIds(transaction, personId);
	const own: Translate = (id) => {
		const here = isDerived(id) && !held.has(id) ? keyed(secret, id) : id;
		return joined.get(here) ?? here;
	};
	const { practitioner } = imported;
	return {
		...(inOwnIds(imported, own) as ImportedCase),
		person: imported.person,
		...(practitioner && {
			practitioner: { ...practitioner, id: await officerId(transaction, practitioner.id, secret) }
		})
	};
}

/** The same with other ids for what turned out to be here. */
export function renamed<Part extends object>(part: Part, names: ReadonlyMap<Identifier, Identifier>): Part {
	return inOwnIds(part, (id) => names.get(id) ?? id) as Part;
}

/** What an import names and was entered here by hand: under which id it is here. */
async function joinedIds(transaction: Transaction, personId: string): Promise<Map<Identifier, Identifier>> {
	const rows = await transaction
		.selectFrom('imported_as')
		.select(['id', 'own_id'])
		.where('person_id', '=', personId)
		.execute();
	return new Map(rows.map(({ id, own_id: own }) => [id, own]));
}

/** A team that a file names and that is not here yet. */
export async function newTeamId(transaction: Transaction, told: Identifier): Promise<Identifier> {
	return keyed(await secretOf(transaction), told);
}

async function officerId(transaction: Transaction, told: Identifier, secret: string): Promise<Identifier> {
	const before = await transaction
		.selectFrom('practitioners')
		.select('id')
		.where('id', '=', told)
		.executeTakeFirst();
	return before?.id ?? keyed(secret, told);
}

const ID_FIELDS = new Set([
	'id',
	'orderId',
	'requirementId',
	'goalId',
	'stepId',
	'prerequisites',
	'fillsGaps'
]);

/** Every id of a person's things, wherever it stands. */
function inOwnIds(value: unknown, own: Translate, isId = false): unknown {
	if (typeof value === 'string') return isId ? own(value) : value;
	if (Array.isArray(value)) return value.map((each) => inOwnIds(each, own, isId));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, each]) => [name, inOwnIds(each, own, ID_FIELDS.has(name))])
	);
}

const importedTables = [
	'orders',
	'requirements',
	'needs',
	'plans',
	'goals',
	'steps',
	'appointments',
	'referrals',
	'warnings',
	'staff_notes'
] as const;

async function heldIds(transaction: Transaction, personId: string): Promise<Set<Identifier>> {
	const [first, ...others] = importedTables.map((table) =>
		transaction
			.selectFrom(table as 'orders')
			.select('id')
			.where('person_id', '=', personId)
	);
	const rows = (await first?.unionAll(() => others).execute()) ?? [];
	return new Set(rows.map(({ id }) => id));
}

/** Version 8 is the one that we make; any other is the source's own and stays. */
function isDerived(id: Identifier): boolean {
	return id.charAt(14) === '8';
}

function keyed(secret: string, told: Identifier): Identifier {
	return asIdentifier(createHmac('sha256', secret).update(told).digest());
}

function secretOf(transaction: Transaction): Promise<string> {
	return keyFor(transaction, 'imports');
}
