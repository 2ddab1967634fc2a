import { softenedDay, onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import { contactAttemptsCy } from './contact-attempts.cy.ts';
import { letterHeadings } from './letter-headings.ts';
import type { LetterText } from './letter.en.ts';

export const letterCy: LetterText = {
	...letterHeadings.cy,

	recorded: {
		failed_to_attend: (name, on) => `${name}, nid oeddech yn eich apwyntiad ${onWelshDay(on)}.`,
		attended_failed_to_comply: (name, on) =>
			`${name}, daethoch i’ch apwyntiad ${onWelshDay(on)}. Nid aeth rhywbeth yno fel y dylai.`,
		sent_home_behaviour: (name, on) =>
			`${name}, daethoch i’ch apwyntiad ${onWelshDay(on)}. Gofynnwyd i chi fynd adref.`,
		other: (name, on) => `${name}, mae hyn am un o’ch rheolau, ${onWelshDay(on)}.`
	},
	underOrder: (name) => `Mae o dan y gorchymyn hwn: ${name}.`,
	recordedFacts: 'Dyma beth a nodwyd:',
	nothingMoreRecorded: 'Ni wnaethom nodi mwy na hynny.',

	told: {
		before: (on) => `Dywedoch hyn wrthym cyn iddo ddigwydd, ${onWelshDay(on)}.`,
		after: (on) => `Dywedoch hyn wrthym ${onWelshDay(on)}.`,
		undated: 'Dywedoch hyn wrthym.',
		arrived: (on) => `Cyrhaeddodd ni ${onWelshDay(on)}.`,
		promised: (by) => `Roeddem wedi bwriadu ateb erbyn ${by}.`,
		unanswered: 'Nid oedd neb wedi’ch ateb pan ddechreuodd. Ein bai ni yw hynny, nid eich bai chi.',
		thisTime: 'Dywedoch nad oedd yr amser hwn yn gweithio.',
		timeBefore: 'Roedd am yr amser cyn i hwn gael ei symud.',
		writtenForYou: 'Ysgrifennodd eich swyddog ef ar eich rhan.',
		chose: (labels) => `Dewisoch: ${labels}.`,
		call_me: 'Gofynnoch i ni eich ffonio.',
		someone_helps_me: 'Gofynnoch am rywun i’ch helpu.',
		thanks: 'Diolch am ddweud wrthym.',
		nothing: 'Nid ydym wedi clywed gennych am hyn.',
		noNeed: 'Nid oedd rhaid i chi ddweud dim wrthym.',
		stillOpen: 'Gallwch roi eich ochr chi o hyd.'
	},
	attempt: contactAttemptsCy,

	proofSeen: 'Dyma’r dystiolaeth y gwnaethom edrych arni:',
	noProof: 'Nid oedd gennym dystiolaeth i edrych arni.',

	outcome: {
		accepted: 'Mae eich rheswm wedi’i dderbyn.',
		more_time: 'Nid oes dim wedi’i benderfynu eto. Mae gennych fwy o amser i roi eich ochr chi.',
		not_a_failure: 'Ni wnaethoch ddim o’i le. Ein hochr ni oedd hyn, ac mae’n ddrwg gennym.'
	},
	closed: {
		not_a_failure: 'Nid colled yw hon. Ni wnaethoch ddim o’i le.',
		recorded_by_mistake:
			'Cafodd hyn ei nodi trwy gamgymeriad. Ein camgymeriad ni oedd hwn, ac mae’n ddrwg gennym.',
		service_issue: 'Ni wnaethoch ddim o’i le. Ein hochr ni oedd hyn, ac mae’n ddrwg gennym.'
	},
	notAccepted: {
		heard: 'Gwnaethom edrych ar yr hyn a ddywedoch. Nid yw’r rheswm wedi’i dderbyn y tro hwn.',
		unheard: 'Nid ydym yn gwybod am reswm da, felly nid oes un wedi’i dderbyn y tro hwn.'
	},
	acceptedReason: {
		court_or_legal: 'Llys neu gyfarfod cyfreithiol oedd y rheswm.',
		employment: 'Eich gwaith oedd y rheswm.',
		family_or_childcare: 'Eich teulu neu blentyn oedd y rheswm.',
		holiday: 'Gwyliau oedd y rheswm.',
		medical: 'Eich iechyd oedd y rheswm.',
		religious: 'Eich ffydd oedd y rheswm.',
		in_custody: 'Roeddech yn cael eich dal ar y pryd.',
		professional_judgement: 'Edrychodd eich swyddog arno, a barnu ei fod yn dda.'
	},
	action: {
		warning: 'Felly rhybudd yw’r llythyr hwn.',
		referral:
			'Felly mae eich achos yn mynd at swyddog gorfodi. Mae’r swyddog hwnnw’n edrych arno o’r newydd. Hwy sy’n penderfynu a ddylai fynd i’r llys.',
		discussion: 'Felly byddwn yn ei drafod gyda chi.',
		licence_letter: 'Felly mae’r llythyr hwn am reolau eich trwydded.',
		more_contact: 'Felly byddwn yn eich gweld yn amlach am gyfnod.',
		extra_conditions: 'Felly rydym yn gofyn am reol newydd ar eich trwydded.',
		recall_consideration:
			'Felly mae rheolwyr yn edrych a ddylech fynd yn ôl i’r carchar. Galw’n ôl yw’r enw ar hyn. Nid yw wedi’i benderfynu eto.',
		no_further_action: 'Nid oes dim mwy yn dilyn o hyn.'
	},
	circumstancesOfBreach:
		'Mae’r gyfraith yn dweud bod rhaid i rybudd ddweud beth ddigwyddodd. Dyma beth oedd hynny:',
	takenIntoAccount: 'Gwnaethom ystyried hyn:',
	reasons: 'Dyma’r rhesymau:',
	opinion: 'Dyma sut mae eich swyddog yn ei gweld hi. Barn yw hyn, nid ffaith.',
	decidedBy: (name, on) => `${name} a benderfynodd hyn ${onWelshDay(on)}.`,
	countersignedBy: (name) => `Edrychodd rheolwr arno hefyd, a chytuno: ${name}.`,
	notByComputer: 'Nid cyfrifiadur a benderfynodd hyn.',

	counts: {
		never: 'Nid yw hyn yn cyfrif yn eich erbyn, nawr nac yn nes ymlaen.',
		ourRecord: 'Rydym yn ei gofnodi fel ein hochr ni.',
		putRight: 'Rydym wedi cywiro eich cofnod.',
		moreTime: 'Nid yw cael mwy o amser yn cyfrif yn eich erbyn.',
		warning: 'Mae’r rhybudd hwn yn cyfrif am 12 mis, o’r diwrnod y cewch ef.',
		warningUntil: (on) =>
			`Diwrnod olaf y rhybudd hwn yw ${on}. Ar ôl y diwrnod hwnnw nid yw’n cyfrif mwyach.`,
		licenceLetter:
			'Nid oes cyfraith sy’n pennu nifer y llythyrau ar gyfer trwydded, na pha mor hir y mae un yn cyfrif. Daw’r llythyr hwn o reol genedlaethol. Caiff ei gadw ar eich cofnod.',
		referral:
			'Nid yw hyn yn golygu bod rhaid i chi fynd i’r llys. Y swyddog gorfodi sy’n penderfynu hynny. Byddech yn cael llythyr gyda dyddiad.',
		licence: 'Nid oes cyfraith sy’n cyfrif y pethau hyn ar gyfer trwydded. Caiff ei gadw ar eich cofnod.',
		nothing: 'Caiff ei gadw ar eich cofnod. Nid yw’n arwain at ddim ar ei ben ei hun.'
	},

	nothingGoingWell: 'Nid oes dim wedi’i ysgrifennu yma y tro hwn.',
	aim: {
		community_order: 'Rydym am i chi orffen eich gorchymyn, a’i orffen yn dda.',
		suspended_sentence_order: 'Rydym am i chi orffen eich gorchymyn, a’i orffen yn dda.',
		licence: 'Rydym am i chi orffen eich trwydded, a’i gorffen yn dda.',
		post_sentence_supervision: 'Rydym am i chi wneud yn dda.',
		other: 'Rydym am i chi orffen eich gorchymyn, a’i orffen yn dda.'
	},
	weWill: {
		accepted: (officer) => `Bydd ${officer} yn mynd ymlaen â’ch cynllun gyda chi.`,
		not_accepted: (officer) => `Bydd ${officer} yn siarad â chi am yr hyn oedd yn y ffordd.`,
		more_time: (officer) => `Bydd ${officer} yn aros am eich ochr chi, ac yna’n edrych eto.`,
		not_a_failure: (officer) => `Bydd ${officer} yn edrych ar sut i atal hyn rhag digwydd eto.`
	},
	youNeed: {
		nothing: 'Nid oes angen i chi wneud dim.',
		nothingMore: 'Nid oes angen i chi wneud dim mwy am hyn.',
		tellUsBy: (on) =>
			`Rhowch eich ochr chi erbyn ${on}. Gallwch ysgrifennu, ffonio, neu ddweud wrthym wyneb yn wyneb.`,
		tellUs: 'Rhowch eich ochr chi. Gallwch ysgrifennu, ffonio, neu ddweud wrthym wyneb yn wyneb.',
		comeNextTime: 'Dewch i’ch apwyntiad nesaf. Os oes rhywbeth yn y ffordd, dywedwch wrthym ymlaen llaw.'
	},
	nextAppointment: (on, at) => `Mae eich apwyntiad nesaf ${onWelshDay(on)} am ${softenedDay(at)}.`,
	nextPlace: (place) => `Y lle yw: ${place}.`,
	noneSet: (officer) => `Nid oes un wedi’i drefnu eto. Bydd ${officer} yn trefnu un ac yn dweud wrthych.`,
	disagree: 'Gallwch ddweud hynny. Dyma sut.'
};
