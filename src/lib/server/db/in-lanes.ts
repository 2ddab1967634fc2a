import type { Connection } from './database.ts';

type Answers<Questions extends readonly (() => Promise<unknown>)[]> = {
	[Index in keyof Questions]: Awaited<ReturnType<Questions[Index]>>;
};

/** Few, because each takes a connection from whoever else asks. */
const LANES = 3;

/**
 * Asks the database several things at once, a few at a time: while it works on one answer, the next question is put and the last answer
 * read. In a transaction, which has one connection, one after the other.
 * @returns the answers, in the order of the questions
 * @throws what the first question threw that failed; nothing more is asked then
 */
export async function inLanes<const Questions extends readonly (() => Promise<unknown>)[]>(
	{ isTransaction }: Pick<Connection, 'isTransaction'>,
	questions: Questions
): Promise<Answers<Questions>> {
	const answers = new Array<unknown>(questions.length);
	const waiting = questions.entries();
	let isBroken = false;
	const lane = async () => {
		for (const [index, ask] of waiting) {
			answers[index] = await ask();
			if (isBroken) return;
		}
	};
	const lanes = Array.from({ length: isTransaction ? 1 : LANES }, lane);
	// eslint-disable-next-line no-restricted-properties -- side by side only where each question has a connection of its own
	await Promise.all(lanes).finally(() => (isBroken = true));
	return answers as Answers<Questions>;
}
