import type { StatutoryPart, StatutoryWords } from '#lib/domain/compliance/letter.ts';
import { statutoryParts } from '#lib/domain/compliance/letter.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { otherLanguages, type Language } from '#lib/domain/text/language.ts';
import { courtOrders, entriesOf } from '#lib/policy/entries/policy-entry.ts';
import { schedule10, schedule16 } from '#lib/policy/entries/sources.ts';

/*
 * What paragraph 6(4) makes a warning say, in words that can be understood. Schedule 10 has "the period of 12 months beginning with
 * the date on which the warning was given" and Schedule 16 "the next 12 months"; each sentence keeps its own.
 */
export const statutoryWarningEntries = entriesOf('statutory_warning', '2026-11-22', [
	{
		id: 'warning-says-unacceptable',
		kind: 'law',
		orderKinds: courtOrders,
		source: schedule10('paragraph 6(4)(b), and Schedule 16 paragraph 6(4)(b)'),
		confidence: 'high',
		says: [
			{
				en: 'The law’s word for this is a breach of your order.',
				cy: 'Gair y gyfraith am hyn yw torri eich gorchymyn.'
			},
			{ en: 'This breach is unacceptable.', cy: 'Mae torri’r gorchymyn fel hyn yn annerbyniol.' }
		]
	},
	{
		id: 'warning-says-liable-community',
		kind: 'law',
		orderKinds: ['community_order'],
		source: schedule10('paragraph 6(4)(c)'),
		confidence: 'high',
		says: [
			{
				en: 'A time of 12 months begins with the date of this warning.',
				cy: 'Mae cyfnod o 12 mis yn dechrau gyda dyddiad y rhybudd hwn.'
			},
			{
				en: 'If you break a rule of your order again within it, you are liable to be brought before a court.',
				cy: 'Os torrwch reol o’ch gorchymyn eto yn y cyfnod hwnnw, rydych yn agored i gael eich dwyn gerbron llys.'
			},
			{
				en: 'That means that you can be sent to court.',
				cy: 'Mae hynny’n golygu y gellir eich anfon i’r llys.'
			}
		]
	},
	{
		id: 'warning-says-liable-suspended',
		kind: 'law',
		orderKinds: ['suspended_sentence_order'],
		source: schedule16('paragraph 6(4)(c)'),
		confidence: 'high',
		says: [
			{ en: 'This warning is for the next 12 months.', cy: 'Mae’r rhybudd hwn am y 12 mis nesaf.' },
			{
				en: 'If you break a rule of your order again within them, you are liable to be brought before a court.',
				cy: 'Os torrwch reol o’ch gorchymyn eto yn y misoedd hynny, rydych yn agored i gael eich dwyn gerbron llys.'
			},
			{
				en: 'That means that you can be sent to court.',
				cy: 'Mae hynny’n golygu y gellir eich anfon i’r llys.'
			}
		]
	}
]);

function textOf(id: string, language: Language): string {
	const entry = statutoryWarningEntries.find((each) => each.id === id);
	if (!entry) throw new Error(`no statutory text ${id}`);
	return entry.text[language].join(' ');
}

/** What holds for a court's order; the circumstances are the officer's to describe. Null where no law asks for a warning. */
export function statutoryText(orderKind: OrderKind, language: Language): StatutoryWords | null {
	if (orderKind !== 'community_order' && orderKind !== 'suspended_sentence_order') return null;
	const order = orderKind === 'community_order' ? 'community' : 'suspended';
	return {
		circumstances: '',
		unacceptable: textOf('warning-says-unacceptable', language),
		liable: textOf(`warning-says-liable-${order}`, language)
	};
}

function folded(text: string): string {
	return text.trim().replaceAll(/\s+/g, ' ');
}

/**
 * The parts that the law demands and a warning lacks: circumstances that nobody described, and a sentence of the law that no
 * longer stands in its field. Own words may stand around it.
 */
export function missingStatutoryParts(
	words: StatutoryWords,
	orderKind: OrderKind,
	language: Language
): StatutoryPart[] {
	const demanded = statutoryText(orderKind, language);
	if (demanded === null) return [];
	return statutoryParts.filter(
		(part) => folded(words[part]) === '' || !folded(words[part]).includes(demanded[part])
	);
}

/** The same words with what the law makes them say in this language: own words around it stay as they are. */
export function inLanguage(words: StatutoryWords, orderKind: OrderKind, language: Language): StatutoryWords {
	const wanted = statutoryText(orderKind, language);
	if (wanted === null) return words;
	const others = otherLanguages(language).flatMap((each) => statutoryText(orderKind, each) ?? []);
	const swapped = (part: StatutoryPart) =>
		others
			.filter((other) => other[part] !== '')
			.reduce((text, other) => text.replaceAll(other[part], wanted[part]), words[part]);
	return {
		circumstances: swapped('circumstances'),
		unacceptable: swapped('unacceptable'),
		liable: swapped('liable')
	};
}
