import type { InEveryLanguage } from '#lib/domain/text/language.ts';
import type { PolicyEntry } from '#lib/policy/entries/policy-entry.ts';

/** The rungs of the ladder, in the order in which they can follow each other. */
export const rungIds = [
	'listening',
	'decision',
	'first_response',
	'second_time',
	'court_or_recall',
	'starting_again',
	'ended'
] as const;
export type RungId = (typeof rungIds)[number];

/** `ended` stands alone: the one rung of an order kind that the law has ended. */
export interface RungWithTexts {
	id: RungId;
	title: InEveryLanguage;
	entries: PolicyEntry[];
}

export const rungTitles = {
	listening: { en: 'We ask you what happened', cy: 'Rydym yn gofyn i chi beth ddigwyddodd' },
	decision: { en: 'Your officer decides', cy: 'Eich swyddog sy’n penderfynu' },
	warning: { en: 'A warning', cy: 'Rhybudd' },
	letter: { en: 'A talk or a letter', cy: 'Sgwrs neu lythyr' },
	dependsOnOrder: { en: 'What can come next', cy: 'Beth all ddod nesaf' },
	secondTime: { en: 'A second time within 12 months', cy: 'Ail dro o fewn 12 mis' },
	managers: { en: 'Managers look at it', cy: 'Mae rheolwyr yn edrych arno' },
	court: { en: 'Court', cy: 'Llys' },
	recall: { en: 'Back to prison (recall)', cy: 'Yn ôl i’r carchar (galw’n ôl)' },
	startingAgain: { en: 'Starting again', cy: 'Dechrau eto' },
	ended: { en: 'This supervision has ended', cy: 'Mae’r oruchwyliaeth hon wedi dod i ben' }
} as const satisfies Record<string, InEveryLanguage>;
