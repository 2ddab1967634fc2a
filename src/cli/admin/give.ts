import { readFile } from 'node:fs/promises';
import { carryOut } from './carry-out.ts';
import { givenFile } from './given-file.ts';
import { UsageError, withRuntime, type SubCommand } from './sub-command.ts';

/** What an administrator owns, for a list of many or a machine of its own; the pages are under /staff/admin. */
export const givenByFile = [
	'agency.create',
	'agency.edit',
	'agency.archive',
	'sequencing_policy.set',
	'compliance_setting.set',
	'reply_setting.set',
	'office.create',
	'office.edit',
	'office.close',
	'office_closed_day.add',
	'office_closed_day.remove',
	'team.create',
	'team.edit',
	'staff_member.edit'
] as const;

export const giveCommand: SubCommand = {
	name: 'give',
	usage: 'TYPE FILE',
	summary: `Carry out an administrator’s command from a JSON file, with the ids and versions that show prints: ${givenByFile.join(', ')}`,
	options: {},
	async run({ positionals }) {
		const [name, ...files] = positionals;
		const type = givenByFile.find((each) => each === name);
		if (!type) throw new UsageError(`TYPE is one of ${givenByFile.join(', ')}.`);
		const file = givenFile(files, 'FILE is missing.');
		const payload = parsed(await readFile(file, 'utf8'), file);
		return withRuntime((runtime) =>
			carryOut(runtime, type, payload, ({ id, status }) => `${type}: ${status}, ${id}`)
		);
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
