import { expect, it } from 'vitest';
import type { Command } from '#lib/domain/commands/commands.ts';
import { draftFrom } from './mend.ts';
import { readIdeaDraft } from './words-draft.ts';

const given = { id: 'c', version: 1, occurredAt: 1, timeZone: 'Europe/London' };

it('an idea comes back into its form as it stood there, of a goal or of none', () => {
	const goal: Command = { ...given, type: 'goal.propose', payload: { area: null, words: 'Drive' } };
	const step: Command = { ...given, type: 'step.propose', payload: { goalId: 'g1', words: 'Call' } };
	expect(readIdeaDraft(draftFrom(goal))).toEqual({ goalId: '', area: '', words: 'Drive' });
	expect(readIdeaDraft(draftFrom(step))).toEqual({ goalId: 'g1', area: '', words: 'Call' });
});
