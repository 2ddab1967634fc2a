import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './sub-command.ts';

/**
 * The one file that a command is given, by the folder in which it was typed (npm runs this in the project's) or by the project's.
 * @throws UsageError with `missing` where none is named
 */
export function givenFile([file, ...others]: string[], missing: string): string {
	if (file === undefined) throw new UsageError(missing);
	if (others.length > 0) throw new UsageError('Name one file.');
	const typed = resolve(process.env.INIT_CWD ?? '.', file);
	return existsSync(file) || !existsSync(typed) ? file : typed;
}
