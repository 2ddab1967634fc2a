import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { personCommands, type PersonCommandType } from '#lib/domain/commands/person-commands.ts';
import { dangerIn } from './danger.ts';
import { dangerOf, ownWordsFields, wordsOfDanger } from './danger-of-entry.ts';

const SAID = 'I want to kill myself';

/** A place in a payload, by the names that lead to it, and whether somebody writes there or chooses. */
interface Place {
	path: string[];
	isWritten: boolean;
	choices: string[];
}

interface Definition {
	type: string;
	innerType?: z.ZodMiniType;
	element?: z.ZodMiniType;
	options?: z.ZodMiniType[];
	shape?: Record<string, z.ZodMiniType>;
	entries?: Record<string, string>;
	values?: string[];
	checks?: { _zod: { def: { check: string } } }[];
}

/** Every text in a payload: those that are cleaned as they come in are somebody's own words (`domain/text/checked.ts`). */
function placesIn(schema: z.ZodMiniType, path: string[] = []): Place[] {
	const definition = (schema as unknown as { _zod: { def: Definition } })._zod.def;
	const { shape = {}, options = [], innerType, element, checks = [] } = definition;
	if (definition.type === 'string') {
		const isWritten = checks.some(({ _zod }) => _zod.def.check === 'overwrite');
		return [{ path, isWritten, choices: [] }];
	}
	if (definition.type === 'enum' || definition.type === 'literal') {
		const choices = Object.values(definition.entries ?? definition.values ?? {});
		return [{ path, isWritten: false, choices }];
	}
	return [
		...Object.entries(shape).flatMap(([name, part]) => placesIn(part, [...path, name])),
		...options.flatMap((part) => placesIn(part, path)),
		...(innerType ? placesIn(innerType, path) : []),
		...(element ? placesIn(element, [...path, '0']) : [])
	];
}

const persons = Object.keys(personCommands) as PersonCommandType[];
const payloadsOf = (type: PersonCommandType): z.ZodMiniType[] => [
	personCommands[type].payload,
	...personCommands[type].older
];
const places = persons.flatMap((type) =>
	payloadsOf(type).flatMap((payload) => placesIn(payload).map((place) => ({ type, ...place })))
);
const written = places.filter(({ isWritten }) => isWritten);
const named = ({ type, path }: { type: string; path: string[] }) => `${type} ${path.join('.')}`;

function holding(path: string[]): unknown {
	const [name, ...rest] = path;
	return name === undefined ? SAID : { [name]: holding(rest) };
}

describe('every free text that a person can send', () => {
	it('is one of these: a new one is shown its numbers on its page, and stands here', () => {
		expect([...new Set(written.map(named))].sort()).toEqual([
			'account.give proof',
			'account.give words',
			'circumstance.say words',
			'circumstance_change.tell words',
			'explanation.ask words',
			'goal.propose words',
			'if_then_plan.change if',
			'if_then_plan.change then',
			'if_then_plan.keep if',
			'if_then_plan.keep then',
			'look.ask proof',
			'look.ask words',
			'message.write words',
			'obstacle.report ifThenPlan.if',
			'obstacle.report ifThenPlan.then',
			'obstacle.report proof',
			'obstacle.report words',
			'plan.disagree words',
			'positive_change.record strength',
			'positive_change.record words',
			'problem.think_through if',
			'problem.think_through options.0',
			'problem.think_through willTry',
			'problem.think_through words',
			'reflection.record words',
			'relapse.report words',
			'step.claim words',
			'step.propose words',
			'story.note words',
			'strength.say words'
		]);
	});

	it.each(written.map((place) => [named(place), place.path] as const))('%s is looked at', (_name, path) => {
		const payload = holding(path);
		expect(wordsOfDanger(payload)).toEqual([SAID]);
		expect(ownWordsFields).toContain(path[0]);
		expect(dangerOf(payload as object)).toBe('now');
	});

	it('is the only thing that can raise an entry by its words: no choice reads as danger to life', () => {
		const choices = places.flatMap(({ choices }) => choices);
		expect(choices.length).toBeGreaterThan(50);
		expect(choices.filter((choice) => dangerIn(choice.replaceAll('_', ' ')) === 'now')).toEqual([]);
		expect(choices.filter((choice) => dangerIn(choice) === 'now')).toEqual([]);
	});
});

describe('what stands beside an entry', () => {
	it.each([
		['now', { categories: ['scared'], words: '' }],
		['now', { safeNow: 'not_sure', words: '' }],
		['now', { words: 'Good', strength: 'I self harm' }],
		['hint', { feeling: 'struggling', words: '' }],
		['hint', { words: '', proof: 'I am scared of him' }],
		['none', { feeling: 'well', safeNow: 'yes', categories: ['ill'], words: 'I have the flu' }],
		['none', {}]
	] as const)('%s: %j', (level, entry) => {
		expect(dangerOf(entry as Parameters<typeof dangerOf>[0])).toBe(level);
	});

	it('is not what somebody else wrote into the record of it', () => {
		const record = {
			words: 'The bus',
			answers: [{ words: 'Call if you want to kill yourself' }],
			receipt: 'KMS'
		};
		expect(dangerOf(record)).toBe('none');
	});
});

describe('wordsOfDanger', () => {
	it('reads payloads that are none of ours, however deep, and ends', () => {
		let deep: unknown = SAID;
		for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];
		expect(wordsOfDanger(deep)).toEqual([]);
		expect(wordsOfDanger({ unknown: [{ field: SAID }, 3, null] })).toEqual([SAID]);
		expect(wordsOfDanger(undefined)).toEqual([]);
	});

	it('takes no id for words', () => {
		fc.assert(
			fc.property(fc.uuid(), fc.constantFrom(' die', ' kill'), (id, word) => {
				expect(wordsOfDanger({ id, ids: [id, id.toUpperCase()] })).toEqual([]);
				expect(wordsOfDanger({ words: `${id} I want to${word} myself. I want to die` })).toHaveLength(1);
			})
		);
		const likeWords = '6eae6766-dead-b999-bade-4bd5443e2ca7';
		expect(dangerIn(likeWords)).toBe('now');
		expect(wordsOfDanger({ id: likeWords })).toEqual([]);
	});

	it('reads no more texts than any entry has, and the first and the last of them', () => {
		const many = Array.from({ length: 5000 }, () => 'a');
		expect(wordsOfDanger([SAID, ...many, SAID])).toEqual([SAID, SAID]);
		expect(wordsOfDanger([...many, SAID, ...many])).toEqual([]);
	});
});
