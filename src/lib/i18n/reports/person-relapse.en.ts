import { titlesEn } from '#lib/i18n/shared/person-titles.en.ts';
import type { SafeNow, Substance } from '#lib/domain/reports/vocabulary.ts';

/** Drink or drugs again. The title is neutral: it shows in tabs and histories. */
export const relapseEn = {
	title: titlesEn.relapse,
	heading: 'Drink or drugs again?',
	intro: 'It happens to many people. Nobody blames you. Support comes first.',
	promise:
		'Telling us here never counts against you in this app. If somebody may come to serious harm, we must act.',
	ownRules: 'Your order may have its own rule. See what this means.',
	enough: 'You can leave any part of this empty. Saving it is enough.',
	safe: 'Are you safe right now?',
	safeNow: {
		yes: 'Yes',
		not_sure: 'I am not sure',
		no: 'No',
		not_said: 'I would rather not say'
	} as Record<SafeNow, string>,
	what: 'What was it?',
	substance: {
		drink: 'Drink',
		drugs: 'Drugs',
		drink_and_drugs: 'Drink and drugs',
		not_said: 'I would rather not say'
	} as Record<Substance, string>,
	words: 'Is there anything you want to say?',
	save: 'Save and ask for support',
	officer: 'What your officer will do',
	officerDoes: [
		'They read this and offer you support.',
		'They agree with you who calls your treatment team.',
		'They look at your plan again with you.'
	],
	rules: 'What this means for the rules',
	link: 'Drink or drugs again? Ask for support',
	suggested: 'Did you drink or use again? You can ask for support instead.',
	draftStays: 'What you wrote here stays on this phone.',
	help: 'Drink or drugs',
	helpWhy: 'If you drank or used again, you can tell us. Support comes first.',
	recorded: 'What was written down',
	toldByYou: (by: string, date: string) => `You told ${by} on ${date}. This is what was written down.`,
	toldByOthers: (by: string, date: string) =>
		`${by} wrote this down on your behalf. They knew of it on ${date}.`,
	writtenDown: (by: string, when: string) => `${by} wrote it down: ${when}`
};

export type RelapseText = typeof relapseEn;
