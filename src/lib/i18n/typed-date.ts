import type { FormProblem } from '#lib/domain/commands/refused-form.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { allLanguages } from '#lib/domain/text/language.ts';
import { dateNames } from './date-names.ts';

/** A date in its three boxes, as somebody typed it. */
export type TypedDate = Record<'day' | 'month' | 'year', string>;

const parts = ['day', 'month', 'year'] as const;
const missing = { day: 'day_missing', month: 'month_missing', year: 'year_missing' } as const;

/** Without accents, dots and capitals: as it is compared, not as it is shown. */
const plain = (text: string) =>
	text
		.normalize('NFD')
		.replaceAll(/[\p{M}\s.,]/gu, '')
		.toLowerCase();

/** "3", "03", "3rd", "3ydd". */
function dayOf(typed: string): number | null {
	const [, digits] = /^(\d{1,2})\p{L}{0,4}$/u.exec(plain(typed)) ?? [];
	return digits === undefined ? null : Number(digits);
}

/** A number, or its name in any language, whole or from its first three letters on: "3", "March", "mar.", "Mawrth". */
function monthOf(typed: string): number | null {
	const text = plain(typed).replace(/^mis(?=\p{L}{3})/u, '');
	if (/^\d{1,2}$/.test(text)) return Number(text);
	if (text.length < 3) return null;
	const lists = allLanguages.map((language) => dateNames[language].months);
	const found = lists.map((names) => names.findIndex((name) => plain(name).startsWith(text)));
	const index = text === 'sept' ? 8 : Math.max(...found);
	return index === -1 ? null : index + 1;
}

function problemsIn(typed: TypedDate): FormProblem[] {
	const isEmpty = (part: (typeof parts)[number]) => plain(typed[part]) === '';
	if (parts.every(isEmpty)) return [{ field: 'day', code: 'birthday_missing' }];
	const problems: FormProblem[] = parts.filter(isEmpty).map((part) => ({ field: part, code: missing[part] }));
	if (!isEmpty('month') && monthOf(typed.month) === null)
		problems.push({ field: 'month', code: 'month_unknown' });
	if (/^\d{1,3}$/.test(plain(typed.year))) problems.push({ field: 'year', code: 'year_short' });
	return problems;
}

/** What was typed as a day, with all that is wrong with it, part by part. */
export function readTypedDate(
	typed: TypedDate
): { date: LocalDate; problems: [] } | { date: null; problems: FormProblem[] } {
	const problems = problemsIn(typed);
	if (problems.length > 0) return { date: null, problems };
	const numbers = [dayOf(typed.day), monthOf(typed.month)].map((part) => String(part ?? '').padStart(2, '0'));
	const [day = '', month = ''] = numbers;
	const date = LocalDate.safeParse(`${plain(typed.year)}-${month}-${day}`).data ?? null;
	return date === null
		? { date: null, problems: [{ field: 'day', code: 'birthday_unreal' }] }
		: { date, problems: [] };
}
