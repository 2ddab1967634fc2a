import { UsageError, type Given } from './sub-command.ts';

/** The text given for `--name`. @throws UsageError when it is missing or empty */
export function requiredText({ values }: Given, name: string): string {
	const text = optionalText({ values }, name);
	if (text === null) throw new UsageError(`--${name} is missing.`);
	return text;
}

export function optionalText({ values }: Pick<Given, 'values'>, name: string): string | null {
	const value = values[name];
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
