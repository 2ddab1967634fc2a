import { describe, expect, it } from 'vitest';
import { typedIn, type FormValues } from '#lib/domain/text/form-reader.ts';
import { AnswerRelapse } from './staff-commands.ts';
import { AnswerObstacle } from './staff-commands.ts';
import {
	answerFrom,
	answerProblems,
	emptyAnswer,
	offerMenu,
	relapseAnswerFrom,
	relapseAnswerProblems,
	replyProblems,
	typedAnswer
} from './answer-form.ts';

const TODAY = '2026-11-25';
const REPORT = '01931e3a-0000-7000-8000-000000000001';

function formOf(fields: [string, string][]): FormValues {
	const form = new FormData();
	for (const [name, value] of [['nextState', 'being_worked_on'], ...fields] as [string, string][])
		form.append(name, value);
	return typedIn(form);
}

const problemsOf = (...fields: [string, string][]) =>
	answerProblems(typedAnswer(formOf(fields)), TODAY).map(({ field, code }) => `${field}:${code}`);

describe('an answer from a form', () => {
	it('becomes the command that the form was filled in for', () => {
		const typed = typedAnswer(
			formOf([
				['offers', 'telephone_or_video'],
				['offers', 'another_time'],
				['words', ' We can meet at 2pm.\r\nNo need to ring. '],
				['who2', 'officer'],
				['what2', 'Move it'],
				['by2', '2026-11-27']
			])
		);
		expect(answerProblems(typed, TODAY)).toEqual([]);
		const answer = answerFrom(REPORT, typed);
		expect(answer).toEqual({
			obstacleId: REPORT,
			offers: ['another_time', 'telephone_or_video'],
			words: 'We can meet at 2pm.\nNo need to ring.',
			actions: [{ who: 'officer', what: 'Move it', by: '2026-11-27' }],
			nextState: 'being_worked_on'
		});
		expect(AnswerObstacle.safeParse(answer).success).toBe(true);
	});

	it('needs an offer or words, and says so at the words', () => {
		expect(problemsOf()).toEqual(['words:answer_is_empty']);
		expect(problemsOf(['words', '  '])).toEqual(['words:answer_is_empty']);
		expect(problemsOf(['offers', 'apology'])).toEqual([]);
	});

	it('names each half of an action that is missing, and a day that does not exist', () => {
		expect(problemsOf(['words', 'x'], ['what1', 'Ring'])).toEqual(['who1:agreed_actor_missing']);
		expect(problemsOf(['words', 'x'], ['who1', 'agency'])).toEqual(['what1:agreed_action_missing']);
		expect(problemsOf(['words', 'x'], ['who2', 'officer'], ['what2', 'Ring'], ['by2', '2026-02-30'])).toEqual(
			['by2:date_unreal']
		);
	});

	it('says of a day that has passed in which row it stands, whatever rows are left empty, with all else that is wrong', () => {
		const second: [string, string][] = [
			['who2', 'officer'],
			['what2', 'Ring'],
			['by2', '2026-11-24']
		];
		expect(problemsOf(['words', 'x'], ...second)).toEqual(['by2:date_in_past']);
		expect(problemsOf(['words', 'x'], ['by1', '2026-11-25'], ...second)).toEqual([
			'who1:agreed_actor_missing',
			'what1:agreed_action_missing',
			'by2:date_in_past'
		]);
		expect(problemsOf(...second)).toEqual(['words:answer_is_empty', 'by2:date_in_past']);
		const typed = typedAnswer(formOf(second));
		expect(relapseAnswerProblems(typed, TODAY)).toEqual([{ field: 'by2', code: 'date_in_past' }]);
	});

	it('stops what the command would not take', () => {
		expect(problemsOf(['words', 'a'.repeat(5_001)])).toEqual(['words:words_too_long']);
		expect(problemsOf(['offers', 'a_holiday'])).toEqual(['offers:invalid_payload']);
		expect(problemsOf(['words', 'x'], ['who1', 'officer'], ['what1', 'a'.repeat(301)])).toEqual([
			'what1:line_too_long'
		]);
		expect(answerProblems({ ...emptyAnswer, words: 'x', nextState: '' }, TODAY)).toEqual([
			{ field: 'nextState', code: 'next_state_missing' }
		]);
	});
});

describe('the answer to a relapse', () => {
	it('is offers, words and one contact with treatment', () => {
		const typed = typedAnswer(
			formOf([
				['offers', 'call_back'],
				['offers', 'treatment_appointment'],
				['words', ' Thank you for telling me. '],
				['who1', 'officer'],
				['what1', 'Ring the alcohol service'],
				['by1', '2026-11-27']
			])
		);
		expect(relapseAnswerProblems(typed, TODAY)).toEqual([]);
		const answer = relapseAnswerFrom(REPORT, typed);
		expect(answer).toEqual({
			relapseId: REPORT,
			offers: ['treatment_appointment', 'call_back'],
			words: 'Thank you for telling me.',
			treatmentContact: { who: 'officer', what: 'Ring the alcohol service', by: '2026-11-27' }
		});
		expect(AnswerRelapse.safeParse(answer).success).toBe(true);
	});

	it('may be the contact alone, and never nothing', () => {
		const contact = formOf([
			['who1', 'agency'],
			['what1', 'See them on Friday']
		]);
		expect(relapseAnswerProblems(typedAnswer(contact), TODAY)).toEqual([]);
		expect(relapseAnswerProblems(emptyAnswer, TODAY)).toEqual([{ field: 'words', code: 'answer_is_empty' }]);
		expect(relapseAnswerFrom(REPORT, emptyAnswer).treatmentContact).toBeNull();
	});
});

describe('the menu of offers', () => {
	it('has what was asked for first, then the menu of what is in the way, each once', () => {
		const menu = offerMenu(['fares'], ['reminder', 'fare_help']);
		expect(menu.slice(0, 3)).toEqual(['reminder', 'fare_help', 'nearer_office']);
		expect(new Set(menu).size).toBe(menu.length);
	});
});

describe('a reply', () => {
	it('needs words, not too many', () => {
		expect(replyProblems(' \n').map(({ code }) => code)).toEqual(['words_missing']);
		expect(replyProblems('a'.repeat(5_001)).map(({ code }) => code)).toEqual(['words_too_long']);
		expect(replyProblems('Well done.')).toEqual([]);
	});
});
