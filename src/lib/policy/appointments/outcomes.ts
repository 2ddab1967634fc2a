import type { OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import { entryForEach, type PolicyEntry } from '#lib/policy/entries/policy-entry.ts';
import { ourPromise, outcomeCodes } from '#lib/policy/entries/sources.ts';

/** What each outcome of an appointment means for the person. */
export const outcomeEntries: Record<OutcomeCode, PolicyEntry> = entryForEach('outcome', '2026-11-22', {
	attended_complied: {
		kind: 'policy',
		source: outcomeCodes('attended, complied'),
		confidence: 'high',
		says: [
			{ en: 'You were there, and it counts for you.', cy: 'Roeddech yno, ac mae’n cyfrif o’ch plaid.' },
			{ en: 'You need do nothing more.', cy: 'Nid oes angen i chi wneud dim mwy.' }
		]
	},
	attended_failed_to_comply: {
		kind: 'policy',
		source: outcomeCodes('attended, failed to comply'),
		confidence: 'high',
		says: [
			{
				en: 'You were there, but something did not go as it should.',
				cy: 'Roeddech yno, ond nid aeth rhywbeth fel y dylai.'
			},
			{
				en: 'We ask for your side before anything is decided.',
				cy: 'Gofynnwn am eich ochr chi cyn penderfynu dim.'
			}
		]
	},
	sent_home_behaviour: {
		kind: 'policy',
		source: outcomeCodes('attended, sent home: behaviour'),
		confidence: 'high',
		says: [
			{
				en: 'You came, and were asked to go home for how things went.',
				cy: 'Daethoch, a gofynnwyd i chi fynd adref oherwydd sut aeth pethau.'
			},
			{
				en: 'We ask for your side before anything is decided.',
				cy: 'Gofynnwn am eich ochr chi cyn penderfynu dim.'
			}
		]
	},
	sent_home_service_issue: {
		kind: 'policy',
		source: outcomeCodes('attended, sent home: service issue'),
		confidence: 'high',
		says: [
			{
				en: 'You came, and our side went wrong, so we are sorry.',
				cy: 'Daethoch, ac aeth pethau o chwith ar ein hochr ni, felly mae’n ddrwg gennym.'
			},
			{ en: 'It never counts against you.', cy: 'Nid yw byth yn cyfrif yn eich erbyn.' }
		]
	},
	failed_to_attend: {
		kind: 'policy',
		source: outcomeCodes('decision pending response'),
		confidence: 'high',
		says: [
			{
				en: 'You were not there, and nothing is decided yet.',
				cy: 'Nid oeddech yno, ac nid oes dim wedi’i benderfynu eto.'
			},
			{ en: 'We want to hear your side first.', cy: 'Rydym am glywed eich ochr chi yn gyntaf.' }
		]
	},
	acceptable_absence: {
		kind: 'policy',
		source: outcomeCodes('acceptable absence'),
		confidence: 'high',
		says: [
			{
				en: 'You were not there, and your reason was good.',
				cy: 'Nid oeddech yno, ac roedd eich rheswm yn dda.'
			},
			{ en: 'It never counts against you.', cy: 'Nid yw byth yn cyfrif yn eich erbyn.' }
		]
	},
	unacceptable_absence: {
		kind: 'policy',
		source: outcomeCodes('unacceptable absence'),
		confidence: 'high',
		says: [
			{
				en: 'You were not there, and no good reason was accepted.',
				cy: 'Nid oeddech yno, ac ni dderbyniwyd rheswm da.'
			},
			{
				en: 'You can still ask your officer to look again.',
				cy: 'Gallwch ofyn o hyd i’ch swyddog edrych eto.'
			}
		]
	},
	rescheduled_by_person: {
		kind: 'policy',
		source: outcomeCodes('rescheduled: requested by person'),
		confidence: 'medium',
		// Whether a late request counts as a move depends on notice and proof, and on the area.
		askYourOfficer: true,
		says: [
			{ en: 'You asked for another time and got it.', cy: 'Gofynnoch am amser arall, ac fe’i cawsoch.' },
			{ en: 'The new time is the one to keep.', cy: 'Yr amser newydd yw’r un i’w gadw.' }
		]
	},
	rescheduled_by_staff: {
		kind: 'policy',
		source: outcomeCodes('rescheduled: requested by staff'),
		confidence: 'high',
		says: [
			{ en: 'We moved it, so it was our side.', cy: 'Ni a’i symudodd, felly ein hochr ni oedd hyn.' },
			{ en: 'It never counts against you.', cy: 'Nid yw byth yn cyfrif yn eich erbyn.' }
		]
	},
	other: {
		kind: 'app',
		source: ourPromise(),
		confidence: 'low',
		says: [
			{ en: 'The record of this one is not clear.', cy: 'Nid yw’r cofnod o’r un hwn yn glir.' },
			{ en: 'By itself it says nothing about you.', cy: 'Ar ei ben ei hun nid yw’n dweud dim amdanoch chi.' }
		]
	}
});
