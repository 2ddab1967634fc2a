import type { ParseArgsOptionsConfig } from 'node:util';
import { typedCaseNumber } from '#lib/domain/people/case-number.ts';
import { requiredText } from './required-text.ts';
import { UsageError, type Given } from './sub-command.ts';

/** An option, the part of a command that it fills, and what is made of its text. */
type Options = Record<string, readonly [field: string, read: (typed: string) => unknown]>;

const words = (typed: string) => typed;
/** An empty text takes out what stands there. */
const orNothing = (typed: string) => (typed === '' ? null : typed);
const amount = (typed: string) => (typed === '' ? null : Number(typed));

export const personFields: Options = {
	forename: ['forename', words],
	surname: ['surname', words],
	'preferred-name': ['preferredName', words],
	born: ['dateOfBirth', words],
	language: ['language', words]
};

const planned: Options = { start: ['startDate', orNothing], end: ['endDate', orNothing] };
const ended: Options = { ended: ['endedOn', orNothing] };

/** How it ended is said of one that is here. */
export const orderFields: Options = { kind: ['orderKind', words], title: ['title', words], ...planned };
export const orderFieldsHere: Options = { ...orderFields, ...ended };

export const requirementFields: Options = {
	kind: ['requirementKind', words],
	title: ['title', words],
	detail: ['detail', words],
	unit: ['measureUnit', orNothing],
	required: ['measureRequired', amount],
	completed: ['measureCompleted', amount],
	...planned
};
export const requirementFieldsHere: Options = { ...requirementFields, ...ended };

export function optionsOf(options: Options): ParseArgsOptionsConfig {
	return Object.fromEntries(Object.keys(options).map((name) => [name, { type: 'string' }]));
}

/**
 * What a command carries by the options given.
 * @param held what stands where an option was not given
 * @throws UsageError where one was not given and nothing stands there
 */
export function fieldsIn(options: Options, { values }: Given, held: object): Record<string, unknown> {
	const before = held as Record<string, unknown>;
	return Object.fromEntries(
		Object.entries(options).map(([name, [field, read]]) => {
			const typed = values[name];
			if (typeof typed === 'string') return [field, read(typed.trim())];
			if (!(field in before)) throw new UsageError(`--${name} is missing.`);
			return [field, before[field] ?? null];
		})
	);
}

/** @throws UsageError where it is none */
export function caseNumberIn(given: Given): string {
	const typed = requiredText(given, 'crn');
	return typedCaseNumber(typed) ?? typed;
}
