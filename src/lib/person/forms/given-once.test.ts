import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GivenOnce } from './given-once.ts';

/** As a form sends: what is given already is not given again. */
function send(form: GivenOnce, given: { id: string; words: string }[], words: string): string {
	const before = form.isGiven({ words });
	if (before !== null) return before;
	const id = form.nextId;
	given.push({ id, words });
	form.wasGiven(id, { words });
	return id;
}

it('gives the same words once, however often they are sent, and other words as something new', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('ill', 'no bus', ''), { minLength: 1, maxLength: 8 }), (taps) => {
			const form = new GivenOnce();
			const given: { id: string; words: string }[] = [];
			const ids = taps.map((words) => send(form, given, words));
			expect(given.map(({ words }) => words)).toEqual(
				taps.filter((words, index) => words !== taps[index - 1])
			);
			expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
			taps.forEach((words, index) => {
				if (words === taps[index - 1]) expect(ids[index]).toBe(ids[index - 1]);
			});
		})
	);
});

it('takes the same again for something new on a form that stays and goes on', () => {
	const form = new GivenOnce();
	const given: { id: string; words: string }[] = [];
	send(form, given, 'Cymraeg');
	form.beginAnew();
	send(form, given, 'Cymraeg');
	expect(given).toHaveLength(2);
});
