import { titlesCy } from '#lib/i18n/shared/person-titles.cy.ts';
import { plural } from '#lib/domain/text/plural.ts';
import { withWelsh, onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { PlanVoiceText } from './person-plan-voice.en.ts';

export const planVoiceCy: PlanVoiceText = {
	choose: {
		heading: 'Ble hoffech chi ddechrau?',
		startWithThis: 'Dechrau gyda hwn',
		hint: 'Cewch newid eich meddwl. Gall rheolau a phethau sylfaenol fel tai ddod gyntaf o hyd.',
		chosen: 'Chi ddewisodd ddechrau gyda hwn.',
		takeBack: 'Tynnu fy newis yn ôl'
	},
	referral: {
		heading: 'I bwy y gwnaethom ofyn',
		others: 'Am beth arall y gwnaethom ofyn'
	},
	lookedAgain: (date) => `Edrychwyd arno eto oherwydd bod rhywbeth wedi newid i chi: ${date}.`,
	strengths: 'Beth allwch chi ei ddefnyddio',
	claimTimes: 'Pryd y dywedoch hyn a phryd y cafodd ei ateb',
	claimAnswered: (when) => `Atebodd eich swyddog: ${when}`,
	claimNoAnswer: 'Heb ei ateb eto',
	say: {
		heading: 'Dweud eich dweud',
		aboutGoal: 'Dweud eich dweud am y nod hwn',
		idea: 'Mae gen i syniad',
		disagree: 'Nid wyf yn cytuno',
		said: 'Beth ddywedoch am eich cynllun'
	},
	idea: {
		title: titlesCy.idea,
		hint: 'Eich cynllun chi yw hwn. Dywedwch beth hoffech ei wneud neu ei gyrraedd, yn eich geiriau eich hun.',
		words: 'Beth yw eich syniad?',
		wordsHint: 'Er enghraifft: rwyf am ddysgu gyrru. Neu: byddaf yn ffonio fy chwaer.',
		belongs: 'Beth mae’n rhan ohono?',
		newGoal: 'Rhywbeth newydd',
		goalGone: 'Nid yw’r nod hwnnw yn eich cynllun nawr. Dewiswch eto, neu anfonwch ef fel rhywbeth newydd.',
		area: 'Pa ran o’ch bywyd yw hi?',
		save: 'Cadw a’i anfon at fy swyddog',
		afterwards:
			'Ar ôl ei anfon, bydd eich swyddog yn ei ddarllen ac yn eich ateb. Wedyn gall ddod yn rhan o’ch cynllun.'
	},
	outcome: {
		added: 'Mae eich syniad yn y cynllun nawr.',
		talk_first: 'Mae eich swyddog am siarad â chi amdano yn gyntaf.',
		not_now: 'Nid yw hwn ar gyfer nawr. Mae eich swyddog yn dweud pam.'
	},
	seeIt: 'Ei weld yn y cynllun',
	partOf: (goal) => `Rhan o “${goal}”`,
	disagree: {
		title: titlesCy.disagree,
		plan: 'Nid wyf yn cytuno â’r cynllun hwn',
		goal: 'Nid wyf yn cytuno â’r nod hwn',
		step: 'Nid wyf yn cytuno â’r cam hwn',
		hint: 'Cewch ddweud hynny. Bydd eich geiriau’n aros ar y cofnod yn union fel y byddwch yn eu hysgrifennu.',
		words: 'Beth nad ydych yn cytuno ag ef?',
		wordsHint: 'Gallwch ddweud pam, a beth fyddai’n well i chi.',
		save: 'Cadw a’i anfon at fy swyddog',
		afterwards:
			'Ar ôl ei anfon, bydd eich swyddog yn ei ddarllen ac yn eich ateb. Mae rheolau eich gorchymyn neu eich trwydded yn parhau.'
	},
	changes: {
		title: 'Beth newidiodd',
		heading: 'Beth sydd wedi newid ers i chi gytuno ddiwethaf',
		link: 'Beth sydd wedi newid ers i chi gytuno ddiwethaf',
		notKept:
			'Nid yw’r cynllun fel yr oedd bryd hynny wedi’i gadw yma. Felly ni allwn ddangos beth newidiodd.',
		none: 'Does dim wedi newid ers hynny.',
		count: (count) =>
			plural('cy', count, {
				one: () => '1 newid',
				two: () => '2 newid',
				other: (many) => `${many} newid`
			}),
		before: (value) => `O’r blaen: ${value}`,
		now: (value) => `Nawr: ${value}`,
		nothing: 'heb ei lenwi',
		notAgreedYet: 'Nid ydych wedi cytuno â chynllun yma eto',
		notAgreedYetWhy: 'Pan fyddwch wedi gwneud, gallwch weld yma beth newidiodd wedyn.',
		said: 'Beth ddywedoch bob tro',
		on: (on, by) => `${on}, ${withWelsh(by)}`,
		agreement: {
			agreed: 'Roeddech yn cytuno.',
			not_agreed: 'Nid oeddech yn cytuno â’r cyfan.',
			could_not_answer: 'Nid oedd modd i chi ateb ar y pryd.'
		}
	},
	agreement: {
		agreed: (on) => (on === null ? 'Cytunoch â’ch cynllun.' : `Cytunoch â’ch cynllun ${onWelshDay(on)}.`),
		not_agreed: (on) =>
			on === null
				? 'Nid oeddech yn cytuno â’ch cynllun i gyd.'
				: `Nid oeddech yn cytuno â’ch cynllun i gyd ${onWelshDay(on)}.`,
		could_not_answer: (on) =>
			on === null
				? 'Nid oedd modd i chi ddweud a ydych yn cytuno â’ch cynllun.'
				: `Nid oedd modd i chi ddweud a ydych yn cytuno â’ch cynllun ${onWelshDay(on)}.`
	},
	lastAgreed: (on) =>
		on === null ? 'Cyn hynny roeddech yn cytuno.' : `Cytunoch ddiwethaf ${onWelshDay(on)}.`,
	disagreed: (on) =>
		`Dywedoch nad ydych yn cytuno ag ef ${onWelshDay(on)}. Mae hynny’n aros ar y cofnod hefyd.`,
	removed: 'Nodau a dynnwyd allan o’r cynllun',
	removedWhy: 'Gall nod ddod yn ôl os ydych am ei gael.',
	reason: 'Y rheswm:',
	status: {
		current: 'ar gyfer nawr',
		future: 'ar gyfer wedyn',
		achieved: 'wedi’i gyrraedd',
		removed: 'wedi’i dynnu allan',
		not_started: 'heb ddechrau',
		in_progress: 'wedi dechrau',
		completed: 'wedi’i wneud',
		cannot_be_done_yet: 'ni ellir ei wneud eto',
		no_longer_needed: 'nid oes ei angen mwyach'
	}
};
