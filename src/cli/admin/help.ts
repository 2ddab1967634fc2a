import type { SubCommand } from './sub-command.ts';

const CALL = 'npm run admin --';

export function helpForAll(subCommands: SubCommand[]): string {
	const width = Math.max('help'.length, ...subCommands.map(({ name }) => name.length));
	const all = [...subCommands, { name: 'help', summary: 'Show this, or how one command is called' }];
	const rows = all.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
	return [`${CALL} COMMAND …`, '', ...rows, '', `${CALL} help COMMAND shows one.`].join('\n');
}

export function helpForOne({ name, usage, summary }: SubCommand): string {
	return [`${CALL} ${name} ${usage}`.trimEnd(), '', summary].join('\n');
}
