import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { RulesText } from './person-rules.en.ts';

export const rulesCy: RulesText = {
	title: 'Rheolau',
	heading: 'Ble rydych chi’n sefyll',
	order: 'Fy ngorchymyn',
	from: (date) => `Dechreuodd ${onWelshDay(date)}.`,
	orderEnded: (date) => `Daeth i ben ${onWelshDay(date)}.`,
	orderEndedAsk: 'Ni all dim newydd ddilyn ohono.',
	endedWithOrder: (date) => `Daeth y gorchymyn y mae’n perthyn iddo i ben ${onWelshDay(date)}.`,
	allEnded: 'Mae eich gorchymyn wedi dod i ben, felly ni all dim newydd ddilyn ohono.',
	under: (order) => `O dan: ${order}`,
	until: (date) => `Mae’n dod i ben ${onWelshDay(date)}, os na fydd dim yn newid.`,
	wasExpected: (date) =>
		`Roedd i fod i ddod i ben ${onWelshDay(date)}. Gofynnwch i’ch swyddog a yw’n dal i redeg.`,
	endedOn: (date) => `Daeth i ben ${onWelshDay(date)}. Nid oes dim ar ôl i’w wneud ar ei gyfer.`,
	ended: 'Mae wedi dod i ben. Nid oes dim ar ôl i’w wneud ar ei gyfer.',
	whatItMeant: 'Beth oedd yn ei olygu',
	noOrder: 'Nid yw eich gorchymyn yma eto',
	noOrderWhy: 'Gall eich swyddog ddweud wrthych beth mae’n ei ddweud.',
	requirements: 'Fy rheolau',
	noRequirements: 'Nid oes rheolau wedi’u rhestru yma. Gofynnwch i’ch swyddog beth ydynt.',
	done: {
		days: (done, of) =>
			plural('cy', of, {
				two: () => `${done} o 2 ddiwrnod wedi’u gwneud`,
				other: (many) => `${done} o ${many} diwrnod wedi’u gwneud`
			}),
		hours: (done, of) => plural('cy', of, { other: (many) => `${done} o ${many} awr wedi’u gwneud` }),
		sessions: (done, of) => plural('cy', of, { other: (many) => `${done} o ${many} sesiwn wedi’u gwneud` }),
		months: (done, of) =>
			plural('cy', of, {
				two: () => `${done} o 2 fis wedi’u gwneud`,
				other: (many) => `${done} o ${many} mis wedi’u gwneud`
			})
	},
	inAll: {
		days: (count) => plural('cy', count, { two: () => '2 ddiwrnod', other: (many) => `${many} diwrnod` }),
		hours: (count) => plural('cy', count, { other: (many) => `${many} awr` }),
		sessions: (count) => plural('cy', count, { other: (many) => `${many} sesiwn` }),
		months: (count) => plural('cy', count, { two: () => '2 fis', other: (many) => `${many} mis` })
	},
	left: {
		days: (count) =>
			plural('cy', count, { two: () => '2 ddiwrnod ar ôl', other: (many) => `${many} diwrnod ar ôl` }),
		hours: (count) => plural('cy', count, { other: (many) => `${many} awr ar ôl` }),
		sessions: (count) => plural('cy', count, { other: (many) => `${many} sesiwn ar ôl` }),
		months: (count) => plural('cy', count, { two: () => '2 fis ar ôl', other: (many) => `${many} mis ar ôl` })
	},
	allDone: 'Wedi’i wneud i gyd',
	officersWords: 'Fel y mae wedi’i nodi',
	writtenName: {
		court: 'Enw’r llys arno:',
		licence: 'Yr enw ar eich trwydded:',
		other: 'Fel y mae wedi’i nodi:'
	},
	progressUnknown: 'Gofynnwch i’ch swyddog faint sydd wedi’i wneud.',
	ifIMiss: 'Os byddaf yn colli apwyntiad',
	ifIMissOnSeveral: 'Beth sy’n digwydd ar eich gorchmynion',
	ifIMissOn: {
		community_order: 'Beth sy’n digwydd ar orchymyn cymunedol',
		suspended_sentence_order: 'Beth sy’n digwydd ar orchymyn dedfryd ohiriedig',
		licence: 'Beth sy’n digwydd ar drwydded',
		post_sentence_supervision: 'Beth sy’n digwydd nawr',
		other: 'Beth sy’n digwydd nesaf'
	},
	tellUs: 'Rhoi eich ochr chi',
	toldUs: 'Gweld beth ddywedoch wrthym',
	goodReasons: 'Rhesymau da',
	proof: 'Beth sy’n helpu fel tystiolaeth',
	mySay: 'Fy llais i',
	howDecided: 'Sut mae’n cael ei benderfynu',
	disagree: 'Os nad wyf yn cytuno',
	startingAgain: 'Dechrau eto',
	expect: 'Beth y gallaf ei ddisgwyl',
	unpaidWork: 'Gwaith di-dâl',
	onThisPage: 'Ar y dudalen hon',
	moreAbout: 'Mwy am hyn',
	whatItMeans: 'Beth mae’n ei olygu',
	better: 'Beth sy’n ei wneud yn well',
	worse: 'Beth sy’n ei wneud yn waeth',
	place: { past: 'Y tu ôl i chi', here: 'Rydych chi yma', next: 'Beth allai ddod nesaf' },
	lookedAt: 'Mae swyddog gorfodi yn edrych a yw’n dod i hyn',
	warningUntil: (date) => `Diwrnod olaf eich rhybudd yw ${date}.`,
	eachStep: 'Beth mae pob cam yn ei olygu',
	whatIf: 'Beth sy’n digwydd os …',
	explained: 'Beth gafodd ei egluro i mi',
	whatIfHint: 'Beth all ddilyn i chi, ac o ble daw hynny.',
	myRecord: 'Fy nghofnod',
	more: 'Darllen mwy'
};
