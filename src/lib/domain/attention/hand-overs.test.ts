import { expect, it } from 'vitest';
import { handOverBatches, type HandedOver } from './hand-overs.ts';

const one = (personName: string, more: Partial<HandedOver> = {}): HandedOver => ({
	id: 'move',
	side: 'came',
	other: 'Marc Ellis',
	since: '2026-11-30',
	reason: 'He leaves',
	byName: 'Gareth Pugh',
	at: 1,
	personId: personName,
	personName,
	...more
});

it('is one for what moved in one go, and for what an import moved case by case', () => {
	const sixty = Array.from({ length: 60 }, (_, index) => one(String(index)));
	const imported = sixty.map((each, index) => ({ ...each, id: `import ${index}`, at: index }));
	expect(handOverBatches(sixty)).toMatchObject([{ changes: ['move'], people: { length: 60 } }]);
	const [batch, ...others] = handOverBatches(imported);
	expect(batch).toMatchObject({ at: 59, people: { length: 60 } });
	expect(batch?.changes).toHaveLength(60);
	expect(others).toEqual([]);
});

it('keeps apart what came and went, from whom, since when, why and by whom, the latest first', () => {
	const different: Partial<HandedOver>[] = [
		{},
		{ side: 'went' },
		{ other: null },
		{ since: '2026-11-29' },
		{ reason: null },
		{ byName: 'Ada' }
	];
	const batches = handOverBatches(different.map((more, at) => one('Dan', { at, ...more })));
	expect(batches.map(({ at }) => at)).toEqual([5, 4, 3, 2, 1, 0]);
});
