import { expect, test } from 'vitest';
import { attentionGroups, mayStayFolded, startsFolded } from './groups.ts';

test('danger to life never stays folded, nor is it folded to begin with; all else may stay so', () => {
	for (const name of attentionGroups) expect(mayStayFolded(name), name).toBe(name !== 'may_be_in_danger');
	expect(startsFolded('may_be_in_danger')).toBe(false);
});
