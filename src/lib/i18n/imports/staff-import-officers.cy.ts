import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { ImportOfficersText } from './staff-import-officers.en.ts';

export const importOfficersCy: ImportOfficersText = {
	heading: 'Swyddogion a enwir mewn ffeiliau, heb gyfrif',
	about: 'Dweud pa gyfrif yw swyddog mewn ffeil, neu eu gwahodd.',
	intro:
		'Mae ffeiliau’n enwi’r swyddogion hyn, ac nid oes neb yn mewngofnodi yn eu henw. Nes bydd rhywun yn gwneud, ni all neb agor eu hachosion. Mae cod staff cyfartal yn cysylltu ar ei ben ei hun. Chi sy’n penderfynu’r gweddill yma.',
	none: 'Mae gan bob swyddog sy’n dal achos gyfrif',
	noneWhy: 'Pan fydd ffeil yn enwi rhywun heb un, byddant yn sefyll yma.',
	team: (name) => `Tîm: ${name}`,
	noTeam: 'Nid yw’r ffeiliau’n enwi tîm.',
	code: (code) => `Cod staff: ${code}`,
	cases: (count) =>
		plural('cy', count, {
			one: () => '1 achos',
			two: () => '2 achos',
			other: (many) => `${many} achos`
		}),
	possible: 'Cyfrifon a all fod yn eiddo iddynt',
	noPossible: 'Nid oes gan yr un cyfrif enw fel hwn.',
	account: (name, username) => `${name}, enw defnyddiwr ${username}`,
	likeness: {
		staff_code: 'Yr un cod staff.',
		name_and_team: 'Yr un enw, a’r un tîm.',
		name: 'Yr un enw, mewn tîm arall neu heb dîm.',
		surname_and_team: 'Yr un cyfenw, a’r un tîm.'
	},
	join: 'Yr un person ydyw',
	whatJoining:
		'Mae eu hachosion yn mynd i’r cyfrif hwnnw ar unwaith. Mae pobl yn gweld yr un swyddog. Mae ffeiliau diweddarach sy’n enwi’r swyddog hwn yn golygu’r cyfrif hwnnw. Os oedd yn anghywir, gellir ei ddatgysylltu isod.',
	apart: 'Dau berson ydynt',
	other: 'Enw defnyddiwr cyfrif arall',
	otherHint: 'Lle mae eu cyfrif dan enw arall.',
	joinOther: 'Cysylltu â’r cyfrif hwn',
	invite: 'Gwahodd y swyddog hwn',
	inviteAbout:
		'Lle nad oes ganddynt gyfrif eto: gwnewch ef ar eu tudalen. Mae eu hachosion yn eiddo iddynt ar unwaith.',
	saved: {
		joined: 'Wedi cysylltu. Mae’r achosion gyda’r cyfrif hwnnw nawr.',
		apart: 'Wedi’i nodi. Ni chynigir y cyfrif hwnnw ar gyfer y swyddog hwn mwyach.',
		separated:
			'Wedi’i ddatgysylltu. Mae’r achosion gyda swyddog y ffeiliau eto, heblaw’r rhai a symudodd rhywun.'
	},
	joinedHeading: 'Swyddogion sydd wedi’u cysylltu â chyfrif',
	joinedIntro:
		'Os oedd cysylltiad yn anghywir, datgysylltwch ef. Mae’r achosion a ddaeth drwyddo yn mynd yn ôl at swyddog y ffeiliau. Mae achosion a symudodd rhywun ers hynny yn aros lle maent.',
	joinedTo: (account, username) =>
		username === null
			? `Wedi cysylltu â ${account}.`
			: `Wedi cysylltu â ${account}, enw defnyddiwr ${username}.`,
	joinedBy: (name, when) => `Gan ${name}, ${withinSentence(when)}.`,
	goBack: (count) => `Achosion sy’n mynd yn ôl: ${count}.`,
	stay: (count) => `Achosion a symudwyd ers hynny ac sy’n aros: ${count}.`,
	separate: 'Datgysylltu hyn',
	joinedChanged:
		'Datgysylltodd rhywun hyn, neu ei gysylltu o’r newydd, tra oedd y dudalen ar agor gennych. Ni wnaed dim o’ch eiddo chi. Gwelwch isod sut mae’n sefyll.',
	differHeading: 'Achosion y mae ffeiliau’n enwi swyddog arall ar eu cyfer',
	differIntro:
		'Dywedwyd am bob un yn y mewnforio a’i dywedodd gyntaf. Maent yn aros fel y maent yma nes bydd ffeil yn cytuno, neu rywun yn eu symud.',
	differ: (named, heldBy) => `Mae’r ffeiliau’n dweud ${named}. Y swyddog yw ${heldBy}.`,
	differWhy: {
		kept_here: 'Setlwyd hyn yma. Gall rheolwr symud yr achosion.',
		no_account: 'Nid oes neb yn mewngofnodi fel swyddog y ffeiliau. Gwnewch y cyfrif, yna mewnforiwch eto.'
	},
	numbers: (count, numbers) => `Achosion, ${count}: ${numbers}`,
	problem: {
		username_missing: 'Teipiwch enw defnyddiwr eu cyfrif.',
		not_found:
			'Nid oes gan yr un cyfrif agored a all ddal achosion yr enw defnyddiwr hwn. Gwiriwch y sillafu.',
		already_answered:
			'Cysylltodd rhywun y swyddog hwn tra oedd y dudalen ar agor gennych. Ni wnaed dim o’ch eiddo chi. Gwelwch isod beth sydd ar ôl.',
		changed_meanwhile:
			'Mae gan y swyddog hwn gyfrif erbyn hyn, neu caewyd y cyfrif arall. Ni newidiwyd dim. Gwelwch isod beth sydd ar ôl.',
		invalid_payload: 'Mae gan y ddau godau staff gwahanol, felly dau berson ydynt. Ni newidiwyd dim.'
	}
};
