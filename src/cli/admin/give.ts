import { firstLanguage } from '#lib/domain/text/language.ts';
import { readFile } from 'node:fs/promises';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { errorTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { operator } from './operator.ts';
import { UsageError, withRuntime, type SubCommand } from './sub-command.ts';

/** What an administrator owns, for a list of many or a machine of its own; the pages are under /staff/admin. */
const types = [
	'agency.create',
	'agency.edit',
	'agency.archive',
	'sequencing_policy.set',
	'compliance_setting.set',
	'office.create',
	'office.edit',
	'office.close',
	'office_closed_day.add',
	'office_closed_day.remove',
	'team.create',
	'team.edit',
	'staff_member.edit'
];

export const giveCommand: SubCommand = {
	name: 'give',
	usage: 'TYPE FILE',
	summary: `Carry out an administrator’s command from a JSON file: ${types.join(', ')}`,
	options: {},
	async run({ positionals }) {
		const [type = '', file] = positionals;
		if (!types.includes(type)) throw new UsageError(`TYPE is one of ${types.join(', ')}.`);
		if (file === undefined) throw new UsageError('FILE is missing.');
		const payload = parsed(await readFile(file, 'utf8'), file);
		return withRuntime(async ({ database }) => {
			const now = Date.now();
			const command = {
				id: newIdentifier(now),
				type,
				version: 1,
				occurredAt: now,
				timeZone: TIME_ZONE,
				payload
			};
			const { code, status } = await execute(database, operator, command, now);
			if (code !== null) {
				console.error(`Not done (${code}): ${errorTexts[firstLanguage][code]}`);
				return 1;
			}
			console.log(`${type}: ${status}, ${command.id}`);
			return 0;
		});
	}
};

function parsed(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new UsageError(`${file} is not JSON: ${error.message}.`);
	}
}
