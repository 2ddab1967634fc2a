import { expect, test } from 'vitest';
import { inLanes } from './in-lanes.ts';

test.each([
	[3, false],
	[1, true]
])(
	'answers come in the order of the questions, %i asked at once (transaction: %s)',
	async (at, isTransaction) => {
		let [open, most] = [0, 0];
		const question = (answer: number) => async () => {
			open += 1;
			most = Math.max(most, open);
			// The first take longest.
			for (let turn = 0; turn < 20 - answer; turn += 1) await Promise.resolve();
			open -= 1;
			return answer;
		};
		const asked = Array.from({ length: 12 }, (_, index) => index);
		expect(await inLanes({ isTransaction }, asked.map(question))).toEqual(asked);
		expect(most).toBe(at);
	}
);

test('what fails is told, and nothing more is asked', async () => {
	const asked: string[] = [];
	const answers = (name: string) => async () => {
		asked.push(name);
		await new Promise((done) => setImmediate(done));
	};
	const fails = () => Promise.reject(new Error('the database is away'));
	const questions = [fails, answers('beside'), answers('beside too'), answers('later'), answers('last')];
	await expect(inLanes({ isTransaction: false }, questions)).rejects.toThrow('the database is away');
	for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
	expect(asked).toEqual(['beside', 'beside too']);
});
