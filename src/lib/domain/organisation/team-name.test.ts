import { expect, it } from 'vitest';
import { teamNameKey } from './team-name.ts';

it.each(['Millbridge North', ' millbridge  NORTH ', 'Millbridge\u00a0North'])('%j is one name', (name) =>
	expect(teamNameKey(name)).toBe('millbridge north')
);

it('another letter is another name', () => {
	expect(teamNameKey('Millbridge North 2')).not.toBe(teamNameKey('Millbridge North'));
});
