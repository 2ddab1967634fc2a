import { describe, expect, it } from 'vitest';
import { missingStatutoryParts, statutoryText } from '#lib/policy/compliance/statutory-warning.ts';
import type { DecisionWritten } from '#lib/server/queries/compliance/decisions-written.ts';
import type { EventForStaff } from '#lib/server/queries/compliance/events.ts';
import { decisionValues, sentBack } from './decision-values.ts';

type Event = EventForStaff['event'];

const event = (orderKind: Event['orderKind']) => ({ orderKind }) as Event;
const returned: DecisionWritten = {
	id: 'decision',
	outcome: 'not_accepted',
	acceptedReason: null,
	action: 'referral',
	moreTimeUntil: null,
	letter: null,
	state: 'returned',
	by: 'Priya Raman',
	at: 0,
	facts: 'You were not there.',
	opinion: '',
	proofSeen: '',
	circumstances: 'Your shifts changed.',
	alternatives: ['talk'],
	alternativesWords: '',
	reasons: 'You told us late.',
	goingWell: 'You come on time.',
	weWill: 'I will text you.',
	youNeed: '',
	statutory: null,
	language: 'cy',
	countersign: { by: 'Helen Achebe', words: 'Say more about the shifts.', at: 1 }
};

describe('what an empty decision form shows', () => {
	it('chooses nothing, and has the law’s sentences in the language of the person', () => {
		const values = decisionValues({ event: event('community_order'), decisions: [] }, 'cy');
		expect(values).not.toHaveProperty('outcome');
		expect(values).not.toHaveProperty('action');
		expect(values['statutory.liable']).toEqual([statutoryText('community_order', 'cy')?.liable]);
		const words = {
			circumstances: values['statutory.circumstances']?.[0] ?? '',
			unacceptable: values['statutory.unacceptable']?.[0] ?? '',
			liable: values['statutory.liable']?.[0] ?? ''
		};
		// What happened is the officer's to describe; the rest is complete as it comes.
		expect(missingStatutoryParts(words, 'community_order', 'cy')).toEqual(['circumstances']);
	});

	it('brings back the words that a manager sent back, and never what was chosen', () => {
		const values = decisionValues({ event: event('suspended_sentence_order'), decisions: [returned] }, 'en');
		expect(values).toMatchObject({
			reasons: ['You told us late.'],
			alternatives: ['talk'],
			language: ['cy']
		});
		expect(values).not.toHaveProperty('outcome');
		expect(values).not.toHaveProperty('action');
		expect(sentBack({ decisions: [returned] })?.countersign?.words).toBe('Say more about the shifts.');
	});

	it('takes a decision for sent back only while nothing came after it', () => {
		expect(sentBack({ decisions: [] })).toBeNull();
		expect(sentBack({ decisions: [returned, { ...returned, state: 'in_effect' }] })).toBeNull();
	});
});
