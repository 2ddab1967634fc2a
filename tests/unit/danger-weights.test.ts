import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { learntFrom } from './danger-weights.ts';

const sourceOf = (file: string) => readFileSync(file, 'utf8');

test('what words weigh was learnt from the sentences as they are: whoever adds one learns again', () => {
	expect(sourceOf('src/lib/domain/reports/danger/weights.ts')).toContain(learntFrom());
});

test('nothing that is kept aside is learnt from', () => {
	expect(sourceOf('tests/unit/danger-weights.ts')).not.toMatch(/sentencesOf\('kept-aside'|lastUnseen/);
});
