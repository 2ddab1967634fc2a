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
			['You were there, and it counts for you.', 'Roeddech yno, ac mae’n cyfrif o’ch plaid.'],
			['You need do nothing more.', 'Nid oes angen i chi wneud dim mwy.']
		]
	},
	attended_failed_to_comply: {
		kind: 'policy',
		source: outcomeCodes('attended, failed to comply'),
		confidence: 'high',
		says: [
			[
				'You were there, but something did not go as it should.',
				'Roeddech yno, ond nid aeth rhywbeth fel y dylai.'
			],
			['We ask for your side before anything is decided.', 'Gofynnwn am eich ochr chi cyn penderfynu dim.']
		]
	},
	sent_home_behaviour: {
		kind: 'policy',
		source: outcomeCodes('attended, sent home: behaviour'),
		confidence: 'high',
		says: [
			[
				'You came, and were asked to go home for how things went.',
				'Daethoch, a gofynnwyd i chi fynd adref oherwydd sut aeth pethau.'
			],
			['We ask for your side before anything is decided.', 'Gofynnwn am eich ochr chi cyn penderfynu dim.']
		]
	},
	sent_home_service_issue: {
		kind: 'policy',
		source: outcomeCodes('attended, sent home: service issue'),
		confidence: 'high',
		says: [
			[
				'You came, and our side went wrong, so we are sorry.',
				'Daethoch, ac aeth pethau o chwith ar ein hochr ni, felly mae’n ddrwg gennym.'
			],
			['It never counts against you.', 'Nid yw byth yn cyfrif yn eich erbyn.']
		]
	},
	failed_to_attend: {
		kind: 'policy',
		source: outcomeCodes('decision pending response'),
		confidence: 'high',
		says: [
			[
				'You were not there, and nothing is decided yet.',
				'Nid oeddech yno, ac nid oes dim wedi’i benderfynu eto.'
			],
			['We want to hear your side first.', 'Rydym am glywed eich ochr chi yn gyntaf.']
		]
	},
	acceptable_absence: {
		kind: 'policy',
		source: outcomeCodes('acceptable absence'),
		confidence: 'high',
		says: [
			['You were not there, and your reason was good.', 'Nid oeddech yno, ac roedd eich rheswm yn dda.'],
			['It never counts against you.', 'Nid yw byth yn cyfrif yn eich erbyn.']
		]
	},
	unacceptable_absence: {
		kind: 'policy',
		source: outcomeCodes('unacceptable absence'),
		confidence: 'high',
		says: [
			[
				'You were not there, and no good reason was accepted.',
				'Nid oeddech yno, ac ni dderbyniwyd rheswm da.'
			],
			['You can still ask your officer to look again.', 'Gallwch ofyn o hyd i’ch swyddog edrych eto.']
		]
	},
	rescheduled_by_person: {
		kind: 'policy',
		source: outcomeCodes('rescheduled: requested by person'),
		confidence: 'medium',
		// Whether a late request counts as a move depends on notice and proof, and on the area.
		askYourOfficer: true,
		says: [
			['You asked for another time and got it.', 'Gofynnoch am amser arall, ac fe’i cawsoch.'],
			['The new time is the one to keep.', 'Yr amser newydd yw’r un i’w gadw.']
		]
	},
	rescheduled_by_staff: {
		kind: 'policy',
		source: outcomeCodes('rescheduled: requested by staff'),
		confidence: 'high',
		says: [
			['We moved it, so it was our side.', 'Ni a’i symudodd, felly ein hochr ni oedd hyn.'],
			['It never counts against you.', 'Nid yw byth yn cyfrif yn eich erbyn.']
		]
	},
	other: {
		kind: 'app',
		source: ourPromise(),
		confidence: 'low',
		says: [
			['The record of this one is not clear.', 'Nid yw’r cofnod o’r un hwn yn glir.'],
			['By itself it says nothing about you.', 'Ar ei ben ei hun nid yw’n dweud dim amdanoch chi.']
		]
	}
});
