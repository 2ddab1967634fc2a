import type { ComplianceSettings } from '#lib/domain/compliance/settings.ts';
import type { InEveryLanguage } from '#lib/domain/text/language.ts';
import { plural } from '#lib/domain/text/plural.ts';
import {
	courtOrders,
	entriesOf,
	supervisedOrders,
	type PolicyEntry
} from '#lib/policy/entries/policy-entry.ts';
import { complianceSettings } from './usual-settings.ts';
import { areaPractice } from '#lib/policy/entries/sources.ts';

/** What people are told of; how far back an import looks is told to staff alone. */
type Setting = Exclude<keyof ComplianceSettings, 'recentMissDays'>;

function days(count: number): InEveryLanguage {
	return {
		en: plural('en', count, { one: () => '1 day', other: (many) => `${many} days` }),
		cy: plural('cy', count, { two: () => '2 ddiwrnod', other: (many) => `${many} diwrnod` })
	};
}

function workingDays(count: number): InEveryLanguage {
	return {
		en: plural('en', count, { one: () => '1 working day', other: (many) => `${many} working days` }),
		cy: plural('cy', count, { two: () => '2 ddiwrnod gwaith', other: (many) => `${many} diwrnod gwaith` })
	};
}

function hours(count: number): InEveryLanguage {
	return {
		en: plural('en', count, { one: () => '1 hour', other: (many) => `${many} hours` }),
		cy: `${count} awr`
	};
}

const sentences: Record<Setting, (count: number) => InEveryLanguage[]> = {
	evidenceWindowDays: (count) => [
		{
			en: `You have ${days(count).en} to tell us your side, from the day we ask.`,
			cy: `Mae gennych ${days(count).cy} i roi eich ochr chi, o’r diwrnod y gofynnwn.`
		},
		{ en: 'Days at the weekend are days too.', cy: 'Mae dyddiau’r penwythnos yn ddyddiau hefyd.' },
		{ en: 'You can ask for more time.', cy: 'Gallwch ofyn am fwy o amser.' }
	],
	contactWithinWorkingDays: (count) => [
		{
			en: `We try to reach you within ${workingDays(count).en}.`,
			cy: `Rydym yn ceisio cysylltu â chi o fewn ${workingDays(count).cy}.`
		}
	],
	decideWithinWorkingDays: (count) => [
		{
			en: `We aim to decide within ${workingDays(count).en}.`,
			cy: `Ein nod yw penderfynu o fewn ${workingDays(count).cy}.`
		},
		{
			en: 'But we hear you first, or wait until your time is over.',
			cy: 'Ond rydym yn eich clywed yn gyntaf, neu’n aros nes daw eich amser i ben.'
		}
	],
	breachToCourtWorkingDays: (count) => [
		{
			en: `If your case goes to court, we aim to ask for a date within ${workingDays(count).en}.`,
			cy: `Os yw eich achos yn mynd i’r llys, ein nod yw gofyn am ddyddiad o fewn ${workingDays(count).cy}.`
		}
	],
	rescheduleNoticeHours: (count) => [
		{
			en: `If you can’t come, it is best to say so ${hours(count).en} before.`,
			cy: `Os na allwch ddod, mae’n well dweud ${hours(count).cy} ymlaen llaw.`
		},
		{ en: 'Later is still better than not at all.', cy: 'Mae’n well yn hwyr na pheidio o gwbl.' }
	]
};

/** How long things take, with an area's own numbers. What an area set for itself is its own rule and not the nation's. */
export function evidenceWindowEntries(settings: ComplianceSettings): PolicyEntry[] {
	return (Object.keys(sentences) as Setting[]).flatMap((name) => {
		const setting = complianceSettings[name];
		const isUsual = settings[name] === setting.usual;
		return entriesOf('evidence_window', setting.lastChecked, [
			{
				id: `evidence-window-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
				kind: isUsual ? setting.kind : 'local',
				orderKinds: name === 'breachToCourtWorkingDays' ? courtOrders : supervisedOrders,
				source: isUsual ? setting.source : areaPractice('set by the area'),
				confidence: isUsual ? setting.confidence : 'high',
				// None of the national numbers is certain to be the live one (evidence: law-and-policy 11).
				askYourOfficer: isUsual,
				says: sentences[name](settings[name])
			}
		]);
	});
}
