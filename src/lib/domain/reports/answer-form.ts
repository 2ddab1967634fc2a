import { hasGap, isSuggestion } from './answer-suggestions.ts';
import { LONGEST_LINE, LONGEST_WORDS } from '#lib/domain/text/bounds.ts';
import { ahead, dayProblems } from '#lib/domain/time/typed-day.ts';
import type { FormValues } from '#lib/domain/text/form-reader.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { AgreedAction } from './record.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import type { AnswerCircumstanceChange, AnswerObstacle, AnswerRelapse } from './staff-commands.ts';
import { replanAnswers } from './choices.ts';
import { offersFor } from './offers.ts';
import { Offer, type ObstacleCategory } from './vocabulary.ts';

/** How many agreed actions the form has room for. */
const ACTION_ROWS = 2;

export interface TypedAction {
	who: string;
	what: string;
	by: string;
}

/** The answer form as it was filled in, checked for nothing: what a refused page shows again. */
export interface TypedAnswer {
	offers: string[];
	words: string;
	actions: TypedAction[];
	nextState: string;
	/** Of an answer to a change in life: what becomes of the plan, and on which day it is looked at. */
	plan: string;
	lookOn: string;
}

/** What is wrong with one field; `field` is its name and its id. */
export interface AnswerProblem {
	field: string;
	code: ErrorCode;
}

export const emptyAnswer: TypedAnswer = {
	offers: [],
	words: '',
	actions: Array.from({ length: ACTION_ROWS }, () => ({ who: '', what: '', by: '' })),
	nextState: 'being_worked_on',
	plan: '',
	lookOn: ''
};

export function typedAnswer(values: FormValues): TypedAnswer {
	const of = (name: string) => values[name]?.[0] ?? '';
	return {
		offers: [...(values['offers'] ?? [])],
		words: of('words'),
		actions: emptyAnswer.actions.map((_, index) => ({
			who: of(`who${index + 1}`),
			what: of(`what${index + 1}`),
			by: of(`by${index + 1}`)
		})),
		nextState: of('nextState'),
		plan: of('plan'),
		lookOn: of('lookOn')
	};
}

/** An action counts as begun where someone or something was typed; who alone is only half of one. */
function isBegun({ who, what, by }: TypedAction): boolean {
	return who !== '' || what.trim() !== '' || by !== '';
}

/**
 * Rows that nobody began are left out of the answer, so that only here is it known which row a day stands in: by the rule that
 * every typed day is checked by.
 */
function actionProblems(action: TypedAction, number: number, today: LocalDate): AnswerProblem[] {
	if (!isBegun(action)) return [];
	const { who, what, by } = action;
	const problems: AnswerProblem[] = [];
	if (!AgreedAction.shape.who.safeParse(who).success)
		problems.push({ field: `who${number}`, code: 'agreed_actor_missing' });
	if (what.trim() === '') problems.push({ field: `what${number}`, code: 'agreed_action_missing' });
	if (what.trim().length > LONGEST_LINE) problems.push({ field: `what${number}`, code: 'line_too_long' });
	const field = `by${number}`;
	if (by !== '' && !LocalDate.safeParse(by).success) problems.push({ field, code: 'date_unreal' });
	else problems.push(...dayProblems([ahead(field, by === '' ? null : by)], today));
	return problems;
}

/** All that keeps this answer from being sent, in the order of the form. */
export function answerProblems(typed: TypedAnswer, today: LocalDate): AnswerProblem[] {
	const { offers, words, nextState } = typed;
	const problems = contentProblems(typed, offers.length === 0 && words.trim() === '', today);
	if (nextState !== 'being_worked_on' && nextState !== 'sorted')
		problems.push({ field: 'nextState', code: 'next_state_missing' });
	return problems;
}

/** As `answerProblems`, for a relapse: contact with treatment is an answer by itself. */
export function relapseAnswerProblems(typed: TypedAnswer, today: LocalDate): AnswerProblem[] {
	const { offers, words, actions } = typed;
	const isEmpty = offers.length === 0 && words.trim() === '' && !actions.some(isBegun);
	return contentProblems(typed, isEmpty, today);
}

/** As `answerProblems`, for a change in life: that the plan is looked at together on a day is an answer by itself. */
export function changeAnswerProblems(typed: TypedAnswer, today: LocalDate): AnswerProblem[] {
	const { offers, words, actions, plan, lookOn } = typed;
	const isTogether = plan === 'look_on';
	const saysNothing = offers.length === 0 && words.trim() === '' && !actions.some(isBegun);
	const problems = contentProblems(typed, !isTogether && saysNothing, today);
	if (!isOneOf(replanAnswers, plan)) problems.push({ field: 'plan', code: 'replan_missing' });
	if (isTogether && lookOn === '') problems.push({ field: 'lookOn', code: 'date_missing' });
	else if (lookOn !== '' && !LocalDate.safeParse(lookOn).success)
		problems.push({ field: 'lookOn', code: 'date_unreal' });
	else if (isTogether) problems.push(...dayProblems([ahead('lookOn', lookOn)], today));
	else if (plan === 'looked_again' && lookOn !== '')
		problems.push({ field: 'lookOn', code: 'date_contradicts' });
	return problems;
}

function isOneOf<Choice extends string>(choices: readonly Choice[], value: string): value is Choice {
	return choices.some((choice) => choice === value);
}

function contentProblems(
	{ offers, words, actions }: TypedAnswer,
	isEmpty: boolean,
	today: LocalDate
): AnswerProblem[] {
	const problems: AnswerProblem[] = [];
	if (!offers.every((offer) => Offer.safeParse(offer).success))
		problems.push({ field: 'offers', code: 'invalid_payload' });
	if (isEmpty) problems.push({ field: 'words', code: 'answer_is_empty' });
	if (words.trim().length > LONGEST_WORDS) problems.push({ field: 'words', code: 'words_too_long' });
	problems.push(...actions.flatMap((action, index) => actionProblems(action, index + 1, today)));
	return problems;
}

/** The answer to send, from a form in which `answerProblems` finds nothing. */
export function answerFrom(
	obstacleId: string,
	{ offers, words, actions, nextState }: TypedAnswer
): AnswerObstacle {
	return {
		obstacleId,
		...offersAndWords(offers, words),
		actions: agreedActions(actions),
		nextState: nextState === 'sorted' ? 'sorted' : 'being_worked_on'
	};
}

/** The answer to send, from a form in which `relapseAnswerProblems` finds nothing. */
export function relapseAnswerFrom(relapseId: string, { offers, words, actions }: TypedAnswer): AnswerRelapse {
	return {
		relapseId,
		...offersAndWords(offers, words),
		treatmentContact: agreedActions(actions)[0] ?? null
	};
}

/** The answer to send, from a form in which `changeAnswerProblems` finds nothing. A day is only of a look together. */
export function changeAnswerFrom(
	circumstanceChangeId: string,
	{ offers, words, actions, plan, lookOn }: TypedAnswer
): AnswerCircumstanceChange {
	const isTogether = plan === 'look_on';
	return {
		circumstanceChangeId,
		...offersAndWords(offers, words),
		actions: agreedActions(actions),
		plan: isTogether ? 'look_on' : 'looked_again',
		lookOn: isTogether ? lookOn : null
	};
}

function offersAndWords(offers: readonly string[], words: string) {
	return { offers: Offer.options.filter((offer) => offers.includes(offer)), words: words.trim() };
}

function agreedActions(actions: readonly TypedAction[]): AgreedAction[] {
	return actions.filter(isBegun).flatMap(({ who, what, by }) => {
		const checked = AgreedAction.safeParse({ who, what: what.trim(), by: by === '' ? null : by });
		return checked.success ? [checked.data] : [];
	});
}

/** What an officer can tick: what was asked for first, then the menu of what is in the way. */
export function offerMenu(categories: readonly ObstacleCategory[], wanted: readonly Offer[]): Offer[] {
	return [...new Set([...wanted, ...offersFor(categories)])];
}

/**
 * All that keeps a reply to a reflection or to good news from being sent.
 * @param suggestions the sentences that it can begin with: none is an answer by itself
 */
export function replyProblems(words: string, suggestions: readonly string[] = []): AnswerProblem[] {
	if (words.trim() === '') return [{ field: 'words', code: 'words_missing' }];
	if (isSuggestion(words, suggestions)) return [{ field: 'words', code: 'answer_is_suggestion' }];
	if (hasGap(words)) return [{ field: 'words', code: 'answer_has_gap' }];
	return words.trim().length > LONGEST_WORDS ? [{ field: 'words', code: 'words_too_long' }] : [];
}
