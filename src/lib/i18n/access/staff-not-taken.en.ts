import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { staffErrorsEn } from '#lib/i18n/shared/staff-errors.en.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** What people wrote and we could not take, and what their phones lost. */
export const notTakenEn = {
	title: 'Not taken',
	heading: 'What we could not take',
	intro:
		'Things people sent that could not be taken as they were. Only they can mend them, on their own phone. Here stand only ids and reasons.',
	link: 'See what could not be taken',
	none: 'We know of nothing that could not be taken',
	noneWhy: 'What a phone has not sent yet, we cannot know of.',
	id: (id: string) => `Entry ${id}`,
	noId: 'An entry that had no id',
	told: (reason: string) => `They were told: “${reason}”`,
	otherReason: 'A reason that this version does not know.',
	/** As the person reads them. */
	reasons: { ...errorsEn, ...staffErrorsEn } as Record<ErrorCode, string>,
	takenSince: 'Sent again since, and taken',
	losses: 'Phones that lost entries',
	lossesIntro:
		'The memory of a phone was cleared while entries in it were still to be sent. Ask the person what they had written.',
	noLosses: 'No phone has told us of a loss. One whose cookies were cleared with all the rest cannot know.',
	loss: (count: number) =>
		plural('en', count, {
			one: () => '1 entry may not have reached us.',
			other: (many) => `${many} entries may not have reached us.`
		}),
	noticed: (when: string) => `The phone noticed it: ${when}`,
	notice: {
		heading: 'Not arrived as it should',
		lossOf: (who: string) => `The phone of ${who} lost entries before they were sent.`,
		refused: (count: number) =>
			plural('en', count, {
				one: () => '1 entry could not be taken as it was.',
				other: (many) => `${many} entries could not be taken as they were.`
			})
	},
	totals: {
		about: 'How many entries could not be taken, and how many phones lost some.',
		intro: 'Counts only. You see no names and nothing of what was written.',
		reasons: 'Not taken, by reason',
		none: 'We know of none.',
		reason: (count: number, reason: string) => `${count}: “${reason}”`,
		losses: (losses: number, unsent: number) =>
			`Phones that told us of a loss: ${losses}. Entries that may not have reached us: ${unsent}.`
	}
};
export type NotTakenText = typeof notTakenEn;
