import { firstLanguage } from '#lib/domain/text/language.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { clockTimeFrom } from '#lib/domain/organisation/opening-hours.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { errorTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Database } from '#lib/server/db/database.ts';
import { findOffice } from '#lib/server/queries/organisation/offices.ts';
import { operator } from './operator.ts';
import { optionalText, requiredText } from './required-text.ts';
import { UsageError, withRuntime, type Given, type SubCommand } from './sub-command.ts';

const text = { type: 'string' } as const;

/** Teams and offices to begin with; more of them is under /staff/admin, and in `give`. */
export const organisationCommands: SubCommand[] = [
	{
		name: 'create-office',
		usage:
			'--name NAME --address LINE [--address LINE …] [--postcode P] [--telephone T] [--hours 9:00-17:00]',
		summary: 'Make an office; its hours, from Monday to Friday, can be changed by day on its page',
		options: {
			name: text,
			address: { type: 'string', multiple: true },
			postcode: text,
			telephone: text,
			hours: text
		},
		run: (given) => {
			const { address } = given.values;
			const day = hoursIn(given);
			const payload = {
				name: requiredText(given, 'name'),
				address: Array.isArray(address) ? address.map(String) : [],
				postcode: optionalText(given, 'postcode'),
				telephone: optionalText(given, 'telephone'),
				openingHours: [day, day, day, day, day, null, null]
			};
			return withRuntime(({ database }) => giveOne(database, 'office.create', payload));
		}
	},
	{
		name: 'create-team',
		usage: '--name NAME [--office NAME]',
		summary: 'Make a team, and say which office it works from',
		options: { name: text, office: text },
		run: (given) => {
			const name = requiredText(given, 'name');
			const office = optionalText(given, 'office');
			return withRuntime(async ({ database }) => {
				const officeId = office === null ? null : await findOffice(database.kysely, office);
				if (office !== null && officeId === null) {
					console.error('There is no office of this name. Make it with create-office first.');
					return 1;
				}
				return giveOne(database, 'team.create', { name, officeId });
			});
		}
	}
];

function hoursIn(given: Given): PayloadOf<'office.create'>['openingHours'][number] {
	const hours = optionalText(given, 'hours');
	if (hours === null) return null;
	const [opens = '', closes = '', ...more] = hours.split('-').map(clockTimeFrom);
	if (more.length > 0 || closes === '') throw new UsageError('--hours is like 9:00-17:00.');
	return { opens, closes };
}

async function giveOne<Type extends 'office.create' | 'team.create'>(
	database: Database,
	type: Type,
	payload: PayloadOf<Type>
): Promise<number> {
	const now = Date.now();
	const envelope = { type, version: 1, occurredAt: now, timeZone: TIME_ZONE, payload };
	const { code, id } = await execute(database, operator, { id: newIdentifier(now), ...envelope }, now);
	if (code === null) {
		console.log(`${type}: created, ${id}`);
		return 0;
	}
	console.error(`Not done (${code}): ${errorTexts[firstLanguage][code]}`);
	return 1;
}
