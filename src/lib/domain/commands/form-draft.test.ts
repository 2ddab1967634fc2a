import { describe, expect, it } from 'vitest';
import { keptOf, typedInDrafts, type FormDrafts } from './form-draft.ts';

const at = { begunAt: 1, keptAt: 2 };

describe('what is kept of a form', () => {
	it('is what was typed and what it was filled in from, and nothing that is said anew each time', () => {
		const typed = {
			commandId: ['c'],
			draft: ['decide'],
			draftTab: ['t'],
			draftSeen: [''],
			version: ['3'],
			reasons: ['You rang us']
		};
		expect(keptOf(typed)).toEqual({ version: ['3'], reasons: ['You rang us'] });
	});

	it('knows a list in which nothing is ticked any more', () => {
		const typed = { draftLists: ['alternatives', 'offers'], offers: ['ring_me'] };
		expect(keptOf(typed)).toEqual({ alternatives: [], offers: ['ring_me'] });
	});
});

describe('what a form shows of what is kept', () => {
	const drafts: FormDrafts = {
		'override/override-a': { typed: { 'override-a': ['One'] }, ...at },
		'override/override-b': { typed: { 'override-b': ['Two'] }, ...at },
		edit: { typed: { title: ['Three'] }, ...at }
	};

	it('is its own, and of several alike all, as their fields are called differently', () => {
		expect(typedInDrafts(drafts, 'edit')).toEqual({ title: ['Three'] });
		expect(typedInDrafts(drafts, 'override')).toEqual({ 'override-a': ['One'], 'override-b': ['Two'] });
		expect(typedInDrafts(drafts, 'override', 'override-b')).toEqual({ 'override-b': ['Two'] });
	});

	it('is nothing where nothing was begun', () => {
		expect(typedInDrafts(drafts, 'remove')).toBeNull();
		expect(typedInDrafts(drafts, 'edit', 'other')).toBeNull();
	});
});
