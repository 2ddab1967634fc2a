import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { BrokenFile } from '#lib/server/imports/broken-file.ts';
import { keepable } from '#lib/server/imports/keepable.ts';
import type { PersonDraft } from '#lib/server/imports/person-draft.ts';
import { readContent } from '#lib/server/imports/read-file.ts';
import { mutated, mutation, type Path } from './import-mutations.ts';

const FOLDERS = ['tests/fixtures', '../shared/fixtures'].filter((folder) => existsSync(folder));
const files = FOLDERS.flatMap((folder) =>
	['delius', 'assessment', 'cases', 'reports'].flatMap((name) => {
		const inside = join(folder, name);
		return existsSync(inside)
			? readdirSync(inside)
					.filter((file) => file.endsWith('.json'))
					.map((file) => join(inside, file))
			: [];
	})
);
const contents: (readonly [string, unknown])[] = [
	...files.map((file) => [file, JSON.parse(readFileSync(file, 'utf8')) as unknown] as const),
	...Object.entries(demonstrationCases)
];

const lists = /^(previous|upcoming|appointments|activities)$/;
const nobody = { forename: 'A', surname: 'B', dateOfBirth: '1990-01-31' };

function read(content: unknown) {
	try {
		return readContent('made.json', content, 'X900000', '2026-11-23');
	} catch (error) {
		if (error instanceof BrokenFile) return null;
		throw error;
	}
}

/** Everything of one kind that a file gives, by id, over all its people. */
function itemsOf(people: readonly PersonDraft[]) {
	const cases = people.map((draft) => keepable(draft.toCase(draft.identity ?? nobody), () => undefined));
	return {
		orders: cases.flatMap(({ orders }) => orders),
		requirements: cases.flatMap(({ requirements }) => requirements),
		needs: cases.flatMap(({ needs }) => needs),
		goals: cases.flatMap(({ goals }) => goals),
		steps: cases.flatMap(({ steps }) => steps),
		appointments: cases.flatMap(({ appointments }) => appointments),
		warnings: cases.flatMap(({ warnings }) => warnings ?? [])
	};
}

const asText = (path: Path) =>
	path.reduce<string>(
		(text, key) =>
			typeof key === 'number'
				? `${text}[${key}]`
				: /^[A-Za-z_]\w*$/.test(key)
					? `${text}.${key}`
					: `${text}[${JSON.stringify(key)}]`,
		'$'
	);

describe.each(contents)('%s, with one thing changed', (_, whole) => {
	const before = read(whole);

	it('is read without a fault, costs no other record, and names what it cost', () => {
		const had = before ? itemsOf(before.people) : null;
		fc.assert(
			fc.property(mutation, (change) => {
				const { content, path } = mutated(whole, change);
				const after = read(content);
				// Where there are several answers, one cannot cost the file.
				expect(after !== null || !Array.isArray(whole) || whole.length === 1 || before === null).toBe(true);
				if (!after || !had) return;
				const has = itemsOf(after.people);
				// Within one entry of a list of appointments only that one can be lost, and nothing of another kind.
				const entry = path.findIndex(
					(key, index) => typeof key === 'number' && lists.test(String(path[index - 1]))
				);
				if (entry === -1) return;
				expect(has.appointments.length).toBeGreaterThanOrEqual(had.appointments.length - 1);
				for (const kind of ['orders', 'requirements', 'needs', 'goals', 'steps', 'warnings'] as const)
					expect(has[kind].length, kind).toBe(had[kind].length);
				if (path.length === entry + 1 || has.appointments.length >= had.appointments.length) return;
				const place = asText(path);
				const named = after.leftOut.some(({ path: at }) => place.startsWith(at) || at.startsWith(place));
				expect(named, `${place} is named`).toBe(true);
			}),
			{ numRuns: Number(process.env['WAYMARK_MUTATIONS'] ?? 40) }
		);
	});
});
