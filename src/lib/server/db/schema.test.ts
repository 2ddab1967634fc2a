import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('nobody says of a column what its type does not say', () => {
	const files = globSync('src/lib/server/**/*.ts').filter((path) => !path.includes('.test.'));
	expect(files.length).toBeGreaterThan(200);
	const believed = files.filter((path) =>
		/\b(row|event|held|need|found)\.[a-z_]+ as (?!const\b)/.test(readFileSync(path, 'utf8'))
	);
	expect(believed).toEqual([]);
});
