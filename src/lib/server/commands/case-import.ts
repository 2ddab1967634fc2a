import type { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import type { RecordKind } from '#lib/domain/snapshot/records.ts';
import type { Identifier } from '#lib/domain/time/identifier.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { fromJson, toJson } from '#lib/server/db/schema.ts';
import type { RecordReference } from '#lib/server/projection/project.ts';
import { appointmentsAskedAbout, askAboutMisses } from './case-import-events.ts';
import { importPerson } from './case-import-person.ts';
import {
	appointmentRow,
	goalRow,
	needRow,
	orderRow,
	referralRow,
	requirementRow,
	stepRow
} from './case-import-rows.ts';
import type { Handler } from './handler.ts';
import { upsertDiffering, type OwnedTable } from './upsert-differing.ts';

/**
 * Takes over what an import understood about one person. Only what differs is written, so that importing the same
 * twice changes nothing; a part that the import does not have says nothing about what is held. Reveals how many records
 * and notes were written.
 */
export const importCase: Handler<'case.import'> = {
	async personOf({ transaction, command }) {
		const { crn, id } = command.payload.person;
		const held = await transaction
			.selectFrom('people')
			.select('id')
			.where('crn', '=', crn)
			.executeTakeFirst();
		return held?.id ?? id;
	},
	async run({ transaction, actor, command, personId, now }) {
		const imported = command.payload;
		const changed = [
			...(await importPerson(transaction, personId, imported, now)),
			...(await importPlan(transaction, personId, imported)),
			...(await importRecords(transaction, personId, imported)),
			...(await askAboutMisses({ transaction, actor, now }, personId))
		];
		const notes = imported.staffOnly.map((note) => ({
			id: note.id,
			row: () => ({ person_id: personId, ...note })
		}));
		const noted = await upsertDiffering(transaction, 'staff_notes', personId, notes);
		return { changed, subject: `person:${personId}`, reveal: String(changed.length + noted.length) };
	}
};

async function importRecords(
	transaction: Transaction,
	personId: string,
	imported: ImportedCase
): Promise<RecordReference[]> {
	const gaps = new Set(imported.fillsGaps ?? []);
	const asked = await appointmentsAskedAbout(transaction, personId);
	const changed: RecordReference[] = [];
	const take = async <Table extends OwnedTable, Item extends { id: Identifier }>(
		kind: RecordKind,
		table: Table,
		items: readonly Item[],
		row: (personId: string, item: Item, held?: Held<Table>) => Held<Table>
	) => {
		const wanted = items.map((item) => ({
			id: item.id,
			row: (held: Held<Table> | undefined) => row(personId, item, held),
			fillsGap: gaps.has(item.id)
		}));
		const written = await upsertDiffering(transaction, table, personId, wanted);
		changed.push(...written.map((id) => ({ kind, id })));
	};
	await take('order', 'orders', imported.orders, orderRow);
	await take('requirement', 'requirements', imported.requirements, requirementRow);
	await take('need', 'needs', imported.needs, needRow);
	await take('goal', 'goals', imported.goals, goalRow);
	await take('step', 'steps', imported.steps, stepRow);
	await take('referral', 'referrals', imported.referrals ?? [], referralRow);
	await take('appointment', 'appointments', imported.appointments, (owner, appointment, held) =>
		appointmentRow(owner, appointment, held, asked.has(appointment.id))
	);
	return changed;
}

type Held<Table extends OwnedTable> = Parameters<
	Parameters<typeof upsertDiffering<Table>>[3][number]['row']
>[0] &
	object;

/** A person has one plan; another system's number for it does not make a second. */
async function importPlan(
	transaction: Transaction,
	personId: string,
	{ plan }: ImportedCase
): Promise<RecordReference[]> {
	if (!plan) return [];
	const current = await transaction
		.selectFrom('plans')
		.select('id')
		.where('person_id', '=', personId)
		.orderBy('id')
		.executeTakeFirst();
	const id = current?.id ?? plan.id;
	const written = await upsertDiffering(transaction, 'plans', personId, [
		{
			id,
			row: (held) => ({
				id,
				person_id: personId,
				agreement: plan.agreement,
				agreed_on: plan.agreedOn,
				own_words: plan.ownWords ?? held?.own_words ?? null,
				strengths: plan.strengths ? toJson(plan.strengths) : (held?.strengths ?? '[]'),
				open_stages: toJson(unionOf(plan.openStages, held?.open_stages))
			})
		}
	]);
	return written.map((each) => ({ kind: 'plan', id: each }));
}

/** A stage that a practitioner opened here stays open. */
function unionOf(told: readonly number[] | undefined, held: string | undefined): number[] {
	return [...new Set([...(held ? fromJson<number[]>(held) : []), ...(told ?? [])])].sort((a, b) => a - b);
}
