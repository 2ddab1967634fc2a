import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { clockTimeFrom } from '#lib/domain/organisation/weekdays.ts';
import { findOffice } from '#lib/server/queries/organisation/offices.ts';
import { carryOut } from './carry-out.ts';
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
			return withRuntime((runtime) =>
				carryOut(runtime, 'office.create', payload, ({ id }) => `office.create: created, ${id}`)
			);
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
			return withRuntime(async (runtime) => {
				const officeId = office === null ? null : await findOffice(runtime.database.kysely, office);
				if (office !== null && officeId === null) {
					console.error('There is no office of this name. Make it with create-office first.');
					return 1;
				}
				return carryOut(
					runtime,
					'team.create',
					{ name, officeId },
					({ id }) => `team.create: created, ${id}`
				);
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
