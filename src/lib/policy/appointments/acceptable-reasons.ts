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
				{
					en: 'You had to be in court, with the police or with a lawyer.',
					cy: 'Roedd rhaid i chi fod yn y llys, gyda’r heddlu neu gyda chyfreithiwr.'
				}
			]
		},
		employment: {
			kind: 'policy',
			source: source('employment'),
			confidence: 'high',
			says: [{ en: 'You had to be at work.', cy: 'Roedd rhaid i chi fod yn y gwaith.' }]
		},
		family_or_childcare: {
			kind: 'policy',
			source: source('family or childcare'),
			confidence: 'high',
			says: [
				{
					en: 'Your child or your family needed you there.',
					cy: 'Roedd eich plentyn neu’ch teulu eich angen chi yno.'
				}
			]
		},
		holiday: {
			kind: 'policy',
			source: source('holiday'),
			confidence: 'high',
			says: [
				{
					en: 'You were on a holiday that you had agreed with us.',
					cy: 'Roeddech ar wyliau a gytunwyd gyda ni.'
				}
			]
		},
		medical: {
			kind: 'policy',
			source: source('medical'),
			confidence: 'high',
			says: [
				{ en: 'You were ill, in mind or in body.', cy: 'Roeddech yn sâl, o ran eich meddwl neu’ch corff.' },
				{ en: 'Or you had to see a doctor or a nurse.', cy: 'Neu roedd rhaid i chi weld meddyg neu nyrs.' }
			]
		},
		religious: {
			kind: 'policy',
			source: source('religious'),
			confidence: 'high',
			says: [
				{ en: 'It was a day or a time of your faith.', cy: 'Roedd yn ddiwrnod neu’n amser crefyddol i chi.' }
			]
		},
		in_custody: {
			kind: 'policy',
			source: source('in custody'),
			confidence: 'high',
			says: [
				{
					en: 'You were held in prison or by the police.',
					cy: 'Roeddech yn cael eich dal mewn carchar neu gan yr heddlu.'
				}
			]
		},
		professional_judgement: {
			kind: 'policy',
			source: source('professional judgement'),
			confidence: 'high',
			says: [
				{
					en: 'Your reason is on no list, and your officer found it good.',
					cy: 'Nid yw eich rheswm ar restr, a barnodd eich swyddog ei fod yn dda.'
				},
				{ en: 'It may be something that leaves no paper.', cy: 'Gall fod yn rhywbeth nad yw’n gadael papur.' }
			]
		}
	}
);
