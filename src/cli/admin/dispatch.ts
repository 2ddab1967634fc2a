import { parseArgs } from 'node:util';
import { helpForAll, helpForOne } from './help.ts';
import { UsageError, type Given, type SubCommand } from './sub-command.ts';

/**
 * Finds the sub-command that the arguments name and runs it.
 * @returns its exit code
 * @throws UsageError with what was wrong and how it is called
 */
export async function dispatch(subCommands: SubCommand[], [name, ...rest]: string[]): Promise<number> {
	if (name === undefined || name === 'help' || name === '--help') return help(subCommands, rest[0]);
	const subCommand = find(subCommands, name);
	if (rest.includes('--help')) return help(subCommands, name);
	try {
		return await subCommand.run(parse(subCommand, rest));
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		throw new UsageError(`${error.message}\n\n${helpForOne(subCommand)}`, { cause: error });
	}
}

function help(subCommands: SubCommand[], name: string | undefined): number {
	console.log(name === undefined ? helpForAll(subCommands) : helpForOne(find(subCommands, name)));
	return 0;
}

function find(subCommands: SubCommand[], name: string): SubCommand {
	const found = subCommands.find((subCommand) => subCommand.name === name);
	if (!found) throw new UsageError(`There is no command "${name}".\n\n${helpForAll(subCommands)}`);
	return found;
}

function parse({ options }: SubCommand, rest: string[]): Given {
	try {
		return parseArgs({ args: rest, options, allowPositionals: true, strict: true });
	} catch (error) {
		// Node's own sentence ends with advice on its API that an operator cannot use.
		const [sentence] = (error as Error).message.split('. To specify');
		throw new UsageError(`${sentence}.`.replace(/\.\.$/, '.'), { cause: error });
	}
}
