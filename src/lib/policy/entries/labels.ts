import type { InEveryLanguage } from '#lib/domain/text/language.ts';
import type { PolicyKind } from './policy-entry.ts';

export const kindLabels: Record<PolicyKind, InEveryLanguage> = {
	law: { en: 'The law', cy: 'Y gyfraith' },
	policy: { en: 'National rule', cy: 'Rheol genedlaethol' },
	local: { en: 'Your area', cy: 'Eich ardal' },
	app: { en: 'Our promise', cy: 'Ein haddewid' },
	guidance: { en: 'Guidance', cy: 'Canllawiau' }
};

/** Beside what is uncertain, or differs from person to person; `askYourOfficer` stands once on the page. */
export const mayDiffer: InEveryLanguage = { en: 'May differ for you', cy: 'Gall fod yn wahanol i chi' };

export const askYourOfficer: InEveryLanguage = {
	en: 'Does something say “May differ for you”? Ask your officer how this works for you.',
	cy: 'A oes rhywbeth yn dweud “Gall fod yn wahanol i chi”? Gofynnwch i’ch swyddog sut mae hyn yn gweithio i chi.'
};

export const lastCheckedLabel = {
	en: (date: string) => `Last checked on ${date}`,
	cy: (date: string) => `Gwiriwyd ddiwethaf: ${date}`
} satisfies InEveryLanguage<(date: string) => string>;

export const sourceLabel: InEveryLanguage = { en: 'Where this comes from', cy: 'O ble daw hyn' };
