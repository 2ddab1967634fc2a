import type { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import type { RecordKind } from '#lib/domain/records/records.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { Stage } from '#lib/domain/plan/vocabulary.ts';
import { fromJson, type Json, toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { appointmentsAskedAbout, askAboutMisses } from './case-import-events.ts';
import type { ImportedOfficer, OfficerChange } from './case-import-officer.ts';
import { importPerson } from './case-import-person.ts';
import { importOrdersAndRequirements, importPersonFields } from './imported-case-fields.ts';
import { joinEntered } from './join-entered.ts';
import { doneHere, noteBookingDifferences, type DoneHere } from './booked-here.ts';
import { appointmentRow, needRow, referralRow } from './case-import-rows.ts';
import { importWarnings } from './case-import-warnings.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { newPersonId, withOwnIds } from './imported-ids.ts';
import { importGoalsAndSteps, type KeptField } from './imported-plan.ts';
import { upsertDiffering, type OwnedTable } from './upsert-differing.ts';

/**
 * Takes over what an import understood about one person. Only what differs is written, so that importing the same
 * twice changes nothing; a part that the import does not have says nothing about what is held. Reveals an
 * `ImportOutcome`.
 */
export const importCase: Handler<'case.import'> = {
	async personOf({ transaction, command }) {
		const { crn, id } = command.payload.person;
		const held = await transaction
			.selectFrom('people')
			.select('id')
			.where('crn', '=', crn)
			.executeTakeFirst();
		return held?.id ?? newPersonId(transaction, id);
	},
	async run({ transaction, actor, command, personId, now }) {
		const told = await withOwnIds(transaction, personId, command.payload);
		const imported = await joinEntered(transaction, personId, told);
		const context = { transaction, actor, personId, now };
		const {
			changed: personChanged,
			officer,
			heldBy,
			isWithoutOfficer
		} = await importPerson(transaction, personId, imported, { id: command.id, actor, now });
		const here = await doneHere(transaction, personId);
		const ofPerson = await importPersonFields(context, imported.person);
		const ofCase = await importOrdersAndRequirements(context, imported);
		const changed = [
			...personChanged,
			...ofCase.changed,
			...(await importPlan(transaction, personId, imported)),
			...(await importRecords(transaction, personId, imported, here)),
			...(await askAboutMisses({ transaction, actor, now }, personId)),
			...(await importWarnings(transaction, personId, imported))
		];
		const differing = await noteBookingDifferences(context, imported.appointments, here);
		const plan = await importGoalsAndSteps(context, imported);
		changed.push(...plan.changed);
		const notes = imported.staffOnly.map((note) => ({
			id: note.id,
			row: () => ({ person_id: personId, ...note })
		}));
		const noted = await upsertDiffering(transaction, 'staff_notes', personId, notes);
		const outcome: ImportOutcome = {
			written: changed.length + noted.length + differing + plan.found + ofCase.found + ofPerson.found,
			kept: [...ofPerson.kept, ...ofCase.kept, ...plan.kept],
			officer,
			heldBy,
			isWithoutOfficer
		};
		return { changed, subject: `person:${personId}`, reveal: JSON.stringify(outcome) };
	}
};

/** What a caller is told of an import, as JSON. */
export interface ImportOutcome {
	/** Records, notes and differences. */
	written: number;
	/** What stays as it was edited here. */
	kept: KeptField[];
	/** Null where the officer stays the same, or the import names none. */
	officer: OfficerChange | null;
	/** The officer whom the import names, once they hold the case. */
	heldBy: ImportedOfficer;
	/** Whether nobody on the staff side holds this case. */
	isWithoutOfficer: boolean;
}

async function importRecords(
	transaction: Transaction,
	personId: string,
	imported: ImportedCase,
	here: ReadonlyMap<Identifier, DoneHere>
): Promise<RecordReference[]> {
	const gaps = new Set(imported.fillsGaps ?? []);
	const asked = await appointmentsAskedAbout(transaction, personId);
	const changed: RecordReference[] = [];
	const take = async <Table extends OwnedTable, Item extends { id: Identifier }>(
		kind: RecordKind,
		table: Table,
		items: readonly Item[],
		row: (personId: string, item: Item, held?: RowOnRecord<Table>) => RowOnRecord<Table>
	) => {
		const wanted = items.map((item) => ({
			id: item.id,
			row: (held: RowOnRecord<Table> | undefined) => row(personId, item, held),
			fillsGap: gaps.has(item.id)
		}));
		const written = await upsertDiffering(transaction, table, personId, wanted);
		changed.push(...written.map((id) => ({ kind, id })));
	};
	await take('need', 'needs', imported.needs, needRow);
	await take('referral', 'referrals', imported.referrals ?? [], referralRow);
	await take('appointment', 'appointments', imported.appointments, (owner, appointment, held) =>
		appointmentRow(owner, appointment, held, {
			isAskedAbout: asked.has(appointment.id),
			...here.get(appointment.id)
		})
	);
	return changed;
}

type RowOnRecord<Table extends OwnedTable> = Parameters<
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
	const here = await agreedHere(transaction, personId, plan.agreedOn);
	const written = await upsertDiffering(transaction, 'plans', personId, [
		{
			id,
			row: (held) => ({
				id,
				person_id: personId,
				agreement: here ? (held?.agreement ?? null) : plan.agreement,
				agreed_on: here ? (held?.agreed_on ?? null) : plan.agreedOn,
				own_words: wordsOf(plan, held, here),
				strengths: plan.strengths ? toJson(plan.strengths) : (held?.strengths ?? '[]'),
				open_stages: toJson(unionOf(plan.openStages, held?.open_stages))
			})
		}
	]);
	return written.map((each) => ({ kind: 'plan', id: each }));
}

/** What somebody said to an earlier plan is not what they said to this one. */
function wordsOf(
	plan: NonNullable<ImportedCase['plan']>,
	held: Partial<Pick<Row<'plans'>, 'own_words' | 'agreed_on'>> | undefined,
	here: boolean
): string | null {
	if (here) return held?.own_words ?? null;
	const isSameTime = held?.agreed_on == null || held.agreed_on === plan.agreedOn;
	return plan.ownWords ?? (isSameTime ? (held?.own_words ?? null) : null);
}

/** Whether the plan was gone through here on that day or since: then what the person said here stands. */
async function agreedHere(
	transaction: Transaction,
	personId: string,
	agreedOn: LocalDate | null
): Promise<boolean> {
	const latest = await transaction
		.selectFrom('plan_versions')
		.select('on_date')
		.where('person_id', '=', personId)
		.orderBy('number', 'desc')
		.executeTakeFirst();
	return latest !== undefined && (agreedOn === null || latest.on_date >= agreedOn);
}

/** A stage that a practitioner opened here stays open. */
function unionOf(told: readonly Stage[] | undefined, held: Json<Stage[]> | undefined): Stage[] {
	return [...new Set([...(held ? fromJson(held) : []), ...(told ?? [])])].sort((a, b) => a - b);
}
