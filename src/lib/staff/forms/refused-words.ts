import { typedInDrafts } from '#lib/domain/commands/form-draft.ts';
import type { FormValues } from '#lib/domain/text/form-reader.ts';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { statutoryParts } from '#lib/domain/compliance/letter.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { pageDrafts } from './page-drafts.ts';

export type Value = (name: string) => string;

/** What is wrong with one field, in words. */
interface Said {
	name: string;
	words: string;
}

/**
 * What a form shows: what was typed where it was refused, else what was begun and not sent, else what is saved.
 * @param about which of several forms of that name
 */
export function shown(
	form: RefusedForm | null,
	action: string,
	saved: FormValues,
	about?: string
): FormValues {
	if (form?.action === action) return form.typed;
	return { ...saved, ...typedInDrafts(pageDrafts(), action, about) };
}

/** Of a field that takes one value. */
export const firstOf =
	(values: FormValues): Value =>
	(name) =>
		values[name]?.[0] ?? '';

/** What a form shows, where each of its fields takes one value. */
export function valueIn(form: RefusedForm | null, action: string, saved: FormValues = {}): Value {
	return firstOf(shown(form, action, saved));
}

/**
 * The words at each field, and for the summary; a field's first problem is the one to mend first.
 * @param missing what to say where one of these fields is left empty, what number it takes, or of how many times it speaks: several on
 * a page must not say the same
 */
export function problemsIn(
	form: RefusedForm | null,
	text: StaffText,
	missing: Partial<Record<string, string>> = {}
): Said[] {
	const problems = form === null || form.stale ? [] : form.problems;
	const first = problems.filter(
		({ field }, index) => problems.findIndex((other) => other.field === field) === index
	);
	const said = first.map((problem) => {
		const own = isOwn(problem.code) ? missing[problem.field] : undefined;
		return { name: problem.field, words: own ?? wordsOf(problem, text) };
	});
	return said.map((each) => toldApart(each, said, text));
}

const ofField: ErrorCode[] = [
	'words_missing',
	'outcome_missing',
	'number_unreal',
	'clash_not_seen',
	'clash_reason_missing'
];
const isOwn = (code: ErrorCode) => ofField.includes(code);

/** Where several say the same, each says first which field it is about: a list of equal sentences helps nobody. */
function toldApart(problem: Said, all: readonly Said[], text: StaffText): Said {
	// Of several alike on one page, each is named with what it is about: `from-…`.
	const field = text.builder.field[problem.name.split('-')[0] ?? ''];
	const isAlone = all.every(({ name, words }) => name === problem.name || words !== problem.words);
	if (isAlone || field === undefined) return problem;
	return { ...problem, words: text.frame.aboutField(field, problem.words) };
}

/** Where what the form was for may be done, by another window or by somebody else who has the same form. */
const doneBefore: ErrorCode[] = [
	'nothing_to_answer',
	'already_answered',
	'nothing_to_countersign',
	'event_moved_on'
];

/** Whether a form came back because somebody was first: what it asked for may not stand on its page any more. */
export function cameSecond(form: RefusedForm | null, action: string): form is RefusedForm {
	return form?.action === action && form.problems.some(({ code }) => doneBefore.includes(code));
}

/** The words at each field. */
export function errorsIn(problems: readonly { name: string; words: string }[]): Record<string, string> {
	return Object.fromEntries(problems.map(({ name, words }) => [name, words]));
}

function wordsOf({ field, code, steps }: RefusedForm['problems'][number], text: StaffText): string {
	if (steps) return text.builder.step.cycle(text.frame.list(steps.map(text.frame.quoted)));
	if (code === 'statutory_part_missing') return partMissing(field, text);
	return text.errors[code];
}

/** Which part of the letter: the law asks for three, and each can be missing. */
function partMissing(field: string, text: StaffText): string {
	const part = statutoryParts.find((each) => field === `statutory.${each}`);
	const { missingPart, part: names } = text.decide.warning;
	return part === undefined ? text.errors.statutory_part_missing : missingPart(names[part]);
}
