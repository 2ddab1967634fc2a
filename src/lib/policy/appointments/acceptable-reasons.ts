import type { AcceptableReason } from '#lib/domain/appointments/vocabulary.ts';
import { entryForEach, type PolicyEntry } from '#lib/policy/entries/policy-entry.ts';
import { outcomeCodes } from '#lib/policy/entries/sources.ts';

const source = (reason: string) => outcomeCodes(`acceptable absence: ${reason}`);

/**
 * The reasons that the national system has a code for. None is a list of what must be accepted: a named person decides, and can
 * accept what stands nowhere here.
 */
export const acceptableReasonEntries: Record<AcceptableReason, PolicyEntry> = entryForEach(
	'acceptable_reason',
	'2026-11-22',
	{
		court_or_legal: {
			kind: 'policy',
			source: source('court or legal'),
			confidence: 'high',
			says: [
				[
					'You had to be in court, with the police or with a lawyer.',
					'Roedd rhaid i chi fod yn y llys, gyda’r heddlu neu gyda chyfreithiwr.'
				]
			]
		},
		employment: {
			kind: 'policy',
			source: source('employment'),
			confidence: 'high',
			says: [['You had to be at work.', 'Roedd rhaid i chi fod yn y gwaith.']]
		},
		family_or_childcare: {
			kind: 'policy',
			source: source('family or childcare'),
			confidence: 'high',
			says: [
				['Your child or your family needed you there.', 'Roedd eich plentyn neu’ch teulu eich angen chi yno.']
			]
		},
		holiday: {
			kind: 'policy',
			source: source('holiday'),
			confidence: 'high',
			says: [['You were on a holiday that you had agreed with us.', 'Roeddech ar wyliau a gytunwyd gyda ni.']]
		},
		medical: {
			kind: 'policy',
			source: source('medical'),
			confidence: 'high',
			says: [
				['You were ill, in mind or in body.', 'Roeddech yn sâl, o ran eich meddwl neu’ch corff.'],
				['Or you had to see a doctor or a nurse.', 'Neu roedd rhaid i chi weld meddyg neu nyrs.']
			]
		},
		religious: {
			kind: 'policy',
			source: source('religious'),
			confidence: 'high',
			says: [['It was a day or a time of your faith.', 'Roedd yn ddiwrnod neu’n amser crefyddol i chi.']]
		},
		in_custody: {
			kind: 'policy',
			source: source('in custody'),
			confidence: 'high',
			says: [
				[
					'You were held in prison or by the police.',
					'Roeddech yn cael eich dal mewn carchar neu gan yr heddlu.'
				]
			]
		},
		professional_judgement: {
			kind: 'policy',
			source: source('professional judgement'),
			confidence: 'high',
			says: [
				[
					'Your reason is on no list, and your officer found it good.',
					'Nid yw eich rheswm ar restr, a barnodd eich swyddog ei fod yn dda.'
				],
				['It may be something that leaves no paper.', 'Gall fod yn rhywbeth nad yw’n gadael papur.']
			]
		}
	}
);
