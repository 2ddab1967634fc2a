import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { saidOfNow } from '#lib/domain/reports/danger/danger.ts';
import { harderEnglishNow } from '#lib/domain/reports/danger/harder-english-now.fixture.ts';
import { harderEnglishOther } from '#lib/domain/reports/danger/harder-english-other.fixture.ts';
import { harderWelsh } from '#lib/domain/reports/danger/harder-welsh.fixture.ts';
import { partsOf } from '#lib/domain/reports/danger/parts.ts';
import type { LabelledSentence } from '#lib/domain/reports/danger/sentence.fixture.ts';
import { englishSentences } from '#lib/domain/reports/danger/sentences-english.fixture.ts';
import { welshSentences } from '#lib/domain/reports/danger/sentences-welsh.fixture.ts';
import { softenedEnglish, softenedWelsh } from '#lib/domain/reports/danger/softened.fixture.ts';
import { unseenEnglish } from '#lib/domain/reports/danger/unseen-english.fixture.ts';
import { unseenWelsh } from '#lib/domain/reports/danger/unseen-welsh.fixture.ts';
import { HINT, NOW } from '#lib/domain/reports/danger/weight.ts';
import { allLanguages, type Language } from '#lib/domain/text/language.ts';
import { ordinarySentences } from '#tests/fixtures/danger/ordinary.ts';
import { everydaySentences, plainSentences, sentencesOf } from '#tests/fixtures/danger/sentences.ts';

/*
 * Learns what each part of a sentence weighs from the labelled sentences (logistic regression, the same every time), and writes it
 * down: `node tests/unit/danger-weights.ts`, after a sentence was added. It never reads what is kept aside.
 */

/** In these nothing may be raised that is not labelled so, and nothing is. */
const judged: Record<Language, LabelledSentence[]> = {
	en: [...englishSentences, ...harderEnglishNow, ...harderEnglishOther, ...unseenEnglish],
	cy: [...welshSentences, ...harderWelsh, ...unseenWelsh]
};

const over: Record<Language, readonly string[]> = { en: softenedEnglish, cy: softenedWelsh };

/** A part that only one sentence has says something of that sentence alone. */
const RAREST = 2;
const STEPS = 150;
const RATE = 0.3;
const SHRINK = 0.4;
/** In tenths: what weighs less is left out, and how far from the bounds the judged sentences stay. */
const LIGHTEST = 4;
const MARGIN = 2;
const ROUNDS = 8;
/** How much a sentence counts that nobody typed: one of the everyday, and two that follow each other without a full stop. */
const EVERYDAY = 0.5;
const JOINED = 0.3;

interface Lesson {
	isNow: boolean;
	counts: number;
	/** What it may weigh at most, in tenths. */
	most: number;
	parts: string[];
	/** Where those of its parts that are weighed stand in the table. */
	at: number[];
}

/** What each part weighs, in tenths. */
export function learn(): Map<string, number> {
	const typed = allLanguages.flatMap(typedIn);
	const names = oftenEnough(typed);
	const lessons = [...typed, ...allLanguages.flatMap(joinedIn)];
	for (const one of lessons) one.at = one.parts.flatMap((part) => names.get(part) ?? []);
	let weights = fit(lessons, names.size);
	for (let round = 1; round < ROUNDS; round++) {
		const wrong = lessons.filter((one) => weightOf(one, weights) > one.most - MARGIN);
		if (wrong.length === 0) break;
		for (const one of wrong) one.counts *= 3;
		weights = fit(lessons, names.size);
	}
	return new Map(
		[...names].map(([name, at]) => [name, weights[at] ?? 0] as const).filter(([, weight]) => weight !== 0)
	);
}

/** In danger one sentence of several may say so; where nothing is, no sentence does. */
function lessonsOf(level: string, words: string, counts = 1, most = Infinity): Lesson[] {
	const isNow = level === 'now';
	const sentences = partsOf(saidOfNow(words)).map((parts) => [...parts]);
	const said = isNow ? [[...new Set(sentences.flat())]] : sentences;
	return said.map((parts) => ({ isNow, counts, most, parts, at: [] }));
}

function typedIn(language: Language): Lesson[] {
	const most: Partial<Record<string, number>> = { hint: NOW, none: HINT };
	return [
		...judged[language].flatMap(([level, words]) => lessonsOf(level, words, 1, most[level])),
		...over[language].flatMap((words) => lessonsOf('hint', words, 1, NOW)),
		...sentencesOf('learnt', language).flatMap(([level, words]) => lessonsOf(level, words)),
		...[...everydaySentences(language), ...ordinarySentences(language)].flatMap((words) =>
			lessonsOf('none', words, EVERYDAY)
		),
		...plainSentences('learnt', language).flatMap((words) => lessonsOf('none', words, 1, HINT))
	];
}

/** Of two that follow each other, one in danger is danger, wherever it stands. */
function joinedIn(language: Language): Lesson[] {
	const all = [...judged[language], ...sentencesOf('learnt', language)];
	const open = (level: string) =>
		all.flatMap(([labelled, words]) => (labelled === level ? [words.replace(/[.!?]+$/, '')] : []));
	const [plain, danger] = [open('none'), open('now')];
	const typedPlain = plainSentences('learnt', language).map((words) => words.replace(/[.!?]+$/, ''));
	const another = (at: number) => plain[at % plain.length] ?? '';
	return [
		...plain
			.filter((_, at) => at % 2 === 0)
			.flatMap((words, at) => lessonsOf('none', `${words} ${another(at * 14 + 3)}`, JOINED)),
		...danger
			.filter((_, at) => at % 3 === 0)
			.map((words, at) => (at % 2 ? `${words} ${another(at * 15 + 1)}` : `${another(at * 15 + 1)} ${words}`))
			.flatMap((words) => lessonsOf('now', words, JOINED)),
		...typedPlain.flatMap((words, at) =>
			lessonsOf('none', `${words} ${typedPlain[(at * 14 + 5) % typedPlain.length] ?? ''}`, JOINED, NOW)
		)
	];
}

function oftenEnough(lessons: Lesson[]): Map<string, number> {
	const times = new Map<string, number>();
	for (const part of lessons.flatMap(({ parts }) => parts)) times.set(part, (times.get(part) ?? 0) + 1);
	return new Map([...times].filter(([, seen]) => seen >= RAREST).map(([part], at) => [part, at]));
}

const weightOf = ({ at }: Lesson, weights: number[]) =>
	at.reduce((sum, part) => sum + (weights[part] ?? 0), 0);

function fit(lessons: Lesson[], size: number): number[] {
	const weights = new Float64Array(size);
	const squares = new Float64Array(size);
	for (let step = 0; step < STEPS; step++) {
		const slope = weights.map((weight) => SHRINK * weight);
		for (const { at, isNow, counts } of lessons) {
			const sum = at.reduce((rest, part) => rest + (weights[part] ?? 0), 0);
			const off = (1 / (1 + Math.exp(-sum)) - Number(isNow)) * counts;
			for (const part of at) slope[part] = (slope[part] ?? 0) + off;
		}
		for (const [part, down] of slope.entries()) {
			squares[part] = (squares[part] ?? 0) + down * down;
			weights[part] = (weights[part] ?? 0) - (RATE * down) / Math.sqrt((squares[part] ?? 0) + 1e-8);
		}
	}
	return [...weights]
		.map((weight) => Math.round(weight * 10))
		.map((weight) => (Math.abs(weight) < LIGHTEST ? 0 : weight));
}

/** The table as it stands in `weights.ts`: a line for each weight, the parts in order. */
export function written(weights: Map<string, number>): string {
	const lines = new Map<number, string[]>();
	for (const [part, weight] of weights) lines.set(weight, [...(lines.get(weight) ?? []), part]);
	return [...lines]
		.toSorted(([one], [other]) => one - other)
		.map(([weight, parts]) => `${weight}:${parts.toSorted().join(',')}`)
		.join('\n');
}

const HERE = 'src/lib/domain/reports/danger';

/** A fingerprint of all that the weights are learnt from: sentences, and how they are read. */
export function learntFrom(): string {
	const files = [
		...globSync(`${HERE}/*.ts`).filter((file) => !/(\.test|weights|last-unseen\.fixture)\.ts$/.test(file)),
		...globSync('tests/fixtures/danger/{learnt,everyday,plain-learnt}.*.txt'),
		'tests/fixtures/danger/ordinary.ts',
		'tests/unit/danger-weights.ts'
	];
	const hash = createHash('sha256');
	for (const file of files.toSorted()) hash.update(readFileSync(file, 'utf8').replaceAll('\r', ''));
	return hash.digest('hex').slice(0, 16);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	writeFileSync(
		`${HERE}/weights.ts`,
		`/** What each part of a sentence weighs, in tenths: learnt by \`tests/unit/danger-weights.ts\` from ${learntFrom()}. */\nexport const weights = \`\n${written(learn())}\n\`;\n`
	);
