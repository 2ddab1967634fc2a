import type * as z from 'zod';
import { BrokenFile } from './broken-file.ts';

/**
 * `value` as the shape says.
 * @throws BrokenFile `wrong_shape` with the JSON path of the first fault, and what should stand there
 */
export function checkShape<Shape extends z.ZodType>(
	shape: Shape,
	value: unknown,
	path: string
): z.output<Shape> {
	const checked = shape.safeParse(value);
	if (checked.success) return checked.data;
	const issue = checked.error.issues[0];
	const expected = issue && 'expected' in issue ? ` (needs ${String(issue.expected)})` : '';
	throw new BrokenFile('wrong_shape', jsonPath(path, issue?.path ?? []) + expected);
}

function jsonPath(start: string, keys: readonly PropertyKey[]): string {
	return keys.reduce<string>(
		(path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`),
		start
	);
}
