import { phonesForStaff } from '#lib/domain/access/phone.ts';
import { allLanguages, firstLanguage } from '#lib/domain/text/language.ts';
import type { CommandType } from '#lib/domain/commands/commands.ts';
import { findPersonByCrn } from '#lib/server/access/accounts.ts';
import { isPersonClosed } from '#lib/server/access/person-account.ts';
import { readPhones } from '#lib/server/access/phones.ts';
import { readCase, type CaseByHand } from '#lib/server/queries/people/case-by-hand.ts';
import { holderOfUsername } from '#lib/server/queries/people/officers-for-cases.ts';
import type { Runtime } from '#lib/server/ops/runtime.ts';
import { carryOut } from './carry-out.ts';
import {
	caseNumberIn,
	fieldsIn,
	optionsOf,
	orderFields,
	orderFieldsHere,
	personFields,
	requirementFields,
	requirementFieldsHere
} from './case-options.ts';
import { requiredText } from './required-text.ts';
import { withRuntime, type Given, type SubCommand } from './sub-command.ts';

const text = { type: 'string' } as const;
const language = `[--language ${allLanguages.join('|')}]`;
const person = `--crn CRN --forename F --surname S --born YYYY-MM-DD [--preferred-name P] ${language}`;
const order = '--kind KIND --title TEXT [--start DAY] [--end DAY]';
const requirement = `${order} [--detail TEXT] [--unit days|hours|sessions|months --required N [--completed N]]`;

const sentences: Record<string, string> = {
	'correct-order': 'Correct an order, or say on which day it ended; what is not given stays as it is',
	'remove-order': 'Take away an order that was entered by mistake and holds nothing',
	'add-requirement': 'Add a requirement under an order; prints its id',
	'correct-requirement':
		'Correct a requirement, or say on which day it ended; what is not given stays as it is',
	'remove-requirement': 'Take away a requirement that was entered by mistake and holds nothing'
};

/** Where what was given is of no case; its exit code is 1. */
class NotThere extends Error {
	override name = 'NotThere';
}

type Work = (held: CaseByHand, runtime: Runtime) => Promise<number>;

/** A case by hand, where no file brings it: what an officer does on the pages of a person, by the same commands. */
export const caseworkCommands: SubCommand[] = [
	{
		name: 'add-person',
		usage: `${person} --officer USERNAME`,
		summary: 'Add somebody whom no file brings, and say which officer holds the case; add-order comes next',
		options: { ...optionsOf(personFields), crn: text, officer: text },
		run: (given) => {
			const crn = caseNumberIn(given);
			const officer = requiredText(given, 'officer');
			const fields = fieldsIn(personFields, given, { preferredName: '', language: firstLanguage });
			return withRuntime(async (runtime) => {
				const practitionerId = await holderOfUsername(runtime.database.kysely, officer);
				if (practitionerId === null) return notThere(`No officer has the user name ${officer}.`);
				const payload = { crn, ...fields, practitionerId };
				const before = await findPersonByCrn(runtime.database.kysely, crn);
				const exit = await carryOut(
					runtime,
					'person.add',
					payload,
					() => `${crn} is here, and ${officer} holds the case.`
				);
				const first = exit === 0 || before === null ? null : await readCase(runtime.database.kysely, before);
				if (first) console.error(`It is ${first.person.what}: show-case --crn ${crn}`);
				return exit;
			});
		}
	},
	ofCase(
		'show-case',
		'',
		'Print who somebody is, their orders, requirements and phones, with the ids to correct them or sign them out by',
		{},
		() =>
			async (held, { database: { kysely } }) => {
				const now = Date.now();
				const { id } = held.person;
				const phones = phonesForStaff(await readPhones(kysely, id, now));
				const isClosed = await isPersonClosed(kysely, id);
				console.log(JSON.stringify({ ...held, account: isClosed ? 'closed' : 'open', phones }, null, 2));
				return 0;
			}
	),
	ofCase(
		'correct-person',
		`[--new-crn CRN] [--forename F] [--surname S] [--born DAY] [--preferred-name P] ${language}`,
		'Correct who somebody is; what is not given stays as it is',
		{ ...optionsOf(personFields), 'new-crn': text },
		(given) =>
			({ person: { id, version, fields } }, runtime) => {
				const payload = { ...fields, ...fieldsIn(personFields, given, fields), personId: id, version };
				const crn = given.values['new-crn'] ?? fields.crn;
				return carryOut(runtime, 'person.correct', { ...payload, crn }, () => 'Corrected.');
			}
	),
	ofCase('add-order', order, 'Add an order to somebody; prints its id', optionsOf(orderFields), (given) => {
		const fields = fieldsIn(orderFields, given, { startDate: null, endDate: null });
		return ({ person: { id: personId } }, runtime) =>
			carryOut(runtime, 'order.add', { personId, ...fields }, ({ id }) => `order.add: created, ${id}`);
	}),
	ofPart('correct-order', 'order', `[--ended DAY] ${order}`, optionsOf(orderFieldsHere), (given, part) => [
		'order.correct',
		{
			...part.fields,
			...fieldsIn(orderFieldsHere, given, part.fields),
			orderId: part.id,
			version: part.version
		}
	]),
	ofPart('remove-order', 'order', '', {}, (_, { id, version }) => ['order.remove', { orderId: id, version }]),
	ofPart('add-requirement', 'order', requirement, optionsOf(requirementFields), (given, { id }) => {
		const none = { detail: '', measureUnit: null, measureRequired: null, measureCompleted: null };
		const typed = fieldsIn(requirementFields, given, {
			...none,
			startDate: null,
			endDate: null
		});
		return ['requirement.add', { orderId: id, ...typed }];
	}),
	ofPart(
		'correct-requirement',
		'requirement',
		`[--ended DAY] ${requirement}`,
		optionsOf(requirementFieldsHere),
		(given, { id, version, fields }) => {
			const { ended = null, detail, ...held } = fields as CaseByHand['requirements'][number]['fields'];
			const before = { ...held, detail: detail ?? '', endedOn: ended?.on ?? null };
			const typed = fieldsIn(requirementFieldsHere, given, before);
			const hasEnded = given.values['ended'] === undefined ? ended !== null : typed['endedOn'] !== null;
			return ['requirement.correct', { ...before, ...typed, ended: hasEnded, requirementId: id, version }];
		}
	),
	ofPart('remove-requirement', 'requirement', '', {}, (_, { id, version }) => [
		'requirement.remove',
		{ requirementId: id, version }
	])
];

function notThere(words: string): number {
	console.error(words);
	return 1;
}

function ofCase(
	name: string,
	usage: string,
	summary: string,
	options: SubCommand['options'],
	read: (given: Given) => Work
): SubCommand {
	return {
		name,
		usage: `--crn CRN ${usage}`.trimEnd(),
		summary,
		options: { ...options, crn: text },
		run: (given) => {
			const crn = caseNumberIn(given);
			const work = read(given);
			return withRuntime(async (runtime) => {
				const { kysely } = runtime.database;
				const personId = await findPersonByCrn(kysely, crn);
				const held = personId === null ? null : await readCase(kysely, personId);
				if (held === null) return notThere('There is nobody with this case reference number.');
				try {
					return await work(held, runtime);
				} catch (error) {
					if (!(error instanceof NotThere)) throw error;
					return notThere(error.message);
				}
			});
		}
	};
}

type OrderOrRequirement = CaseByHand['orders'][number] | CaseByHand['requirements'][number];

/** Of an order or a requirement of a case, named by the id that show-case prints; the only one there is needs no id. */
function ofPart(
	name: string,
	kind: 'order' | 'requirement',
	usage: string,
	options: SubCommand['options'],
	commandOf: (given: Given, part: OrderOrRequirement) => [type: CommandType, payload: object]
): SubCommand {
	const usual = `[--${kind} ID] ${usage}`;
	return ofCase(
		name,
		usual,
		sentences[name] ?? '',
		{ ...options, [kind]: text },
		(given) => (held, runtime) => {
			const parts: OrderOrRequirement[] = kind === 'order' ? held.orders : held.requirements;
			const wanted = given.values[kind];
			const [part, another] = wanted === undefined ? parts : parts.filter(({ id }) => id === wanted);
			if (!part) throw new NotThere(`There is no such ${kind}. See show-case.`);
			if (another) throw new NotThere(`Say which ${kind}, with --${kind}: show-case prints their ids.`);
			const [type, payload] = commandOf(given, part);
			return carryOut(runtime, type, payload, ({ id }) =>
				type.endsWith('.add') ? `${type}: created, ${id}` : `${type}: done.`
			);
		}
	);
}
